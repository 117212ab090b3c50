#include "readers/markdown_prose.h"

#include <md4c.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "readers/entities.h"
#include "readers/html_prose.h"
#include "readers/html_text.h"
#include "readers/jsx_lines.h"
#include "readers/link_title.h"
#include "readers/markdown_comments.h"
#include "readers/markdown_nesting.h"
#include "readers/reference_definitions.h"

namespace evenhand {
namespace {

// md4c 0.4.8 looks a few bytes past the end of its input.
constexpr std::size_t kSlack = 64;

// md4c fills up short rows, so a wide table with many empty rows takes time in proportion to their product.
constexpr unsigned kMostColumns = 256;

// URLs and addresses are left to hide_inert, which knows them in every format.
constexpr unsigned kFlags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

// Follows md4c through a document. Its callbacks point at what is text, in order; nothing else is prose.
class MarkdownProse {
 public:
  MarkdownProse(ProseWriter& writer, const MarkdownInput& input) : input_(input), writer_(writer) {}

  bool run() {
    if (nests_too_deeply(source_.substr(base_))) return false;
    const std::vector<Span> jsx_lines = input_.jsx_lines.value_or(std::vector<Span>());
    std::string buffer = with_plain_comments(without_jsx_lines(source_, jsx_lines));
    buffer.erase(0, base_).append(kSlack, '\0');
    buffer_ = std::string_view(buffer).substr(0, buffer.size() - kSlack);
    const unsigned flags = kFlags | (input_.tables == Tables::read ? MD_FLAG_TABLES : 0U) |
                           (input_.jsx_lines ? MD_FLAG_NOINDENTEDCODEBLOCKS : 0U);
    const MD_PARSER parser = {0, flags, enter_block, leave_block, enter_span, leave_span, text, nullptr, nullptr};
    if (md_parse(buffer.data(), static_cast<MD_SIZE>(buffer_.size()), &parser, this) != 0) return false;
    cover_gap(source_.size());
    return true;
  }

 private:
  static constexpr int kGoOn = 0;
  static constexpr int kGiveUp = 1;

  static MarkdownProse& self(void* user) { return *static_cast<MarkdownProse*>(user); }
  static int enter_block(MD_BLOCKTYPE type, void* detail, void* user) {
    return self(user).on_enter_block(type, detail);
  }
  static int leave_block(MD_BLOCKTYPE type, void*, void* user) { return self(user).on_leave_block(type); }
  static int enter_span(MD_SPANTYPE type, void*, void* user) { return self(user).on_enter_span(type); }
  static int leave_span(MD_SPANTYPE type, void* detail, void* user) { return self(user).on_leave_span(type, detail); }
  static int text(MD_TEXTTYPE type, const char* text, MD_SIZE size, void* user) {
    return self(user).on_text(type, {text, size}), kGoOn;
  }

  int on_enter_block(MD_BLOCKTYPE type, void* detail) {
    end_leaf();
    const bool too_wide =
        type == MD_BLOCK_TABLE && static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->col_count > kMostColumns;
    if (++depth_ > kDeepestNesting || too_wide) return kGiveUp;
    if (type == MD_BLOCK_QUOTE) ++quotes_;
    if (type == MD_BLOCK_LI) ++items_;
    if (type == MD_BLOCK_TR) columns_ = 0;
    if (type == MD_BLOCK_CODE) {
      // Indented as the later paragraphs of a footnote are.
      continues_footnote_ = in_footnote_ && static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->fence_char == '\0';
    } else {
      in_footnote_ = false;
    }
    open_leaf_block(type, detail);
    return kGoOn;
  }

  void open_leaf_block(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_H) {
      leaf_.kind = Block::Kind::heading;
      leaf_.level = static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
      leaf_.kind = type == MD_BLOCK_TH ? Block::Kind::table_header : Block::Kind::table_cell;
      leaf_.column = columns_++;
    } else if (type == MD_BLOCK_HTML) {
      in_html_ = true;
      html_.begin(current());
    }
  }

  int on_leave_block(MD_BLOCKTYPE type) {
    end_leaf();
    --depth_;
    if (type == MD_BLOCK_QUOTE) {
      if (alert_ == quotes_) alert_ = 0;
      --quotes_;
    }
    if (type == MD_BLOCK_LI) --items_;
    if (type == MD_BLOCK_HTML) in_html_ = false;
    if (type == MD_BLOCK_CODE) continues_footnote_ = false;
    return kGoOn;
  }

  int on_enter_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_DEL) ++struck_;
    if (type == MD_SPAN_STRONG) ++bold_;
    if (type == MD_SPAN_A) ++links_;
    if (type == MD_SPAN_IMG) writer_.bar();
    return kGoOn;
  }

  int on_leave_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_DEL) --struck_;
    if (type == MD_SPAN_STRONG) --bold_;
    if (type == MD_SPAN_A) {
      --links_;
      if (static_cast<MD_SPAN_A_DETAIL*>(detail)->title.size > 0) add_link_title();
    } else if (type == MD_SPAN_IMG) {
      if (static_cast<MD_SPAN_IMG_DETAIL*>(detail)->title.size > 0) add_link_title();
      writer_.bar();
    }
    return kGoOn;
  }

  // Where in the source a chunk of text is; nothing for the line breaks that md4c keeps in memory of its own.
  std::optional<Span> place(std::string_view chunk) const {
    const std::less_equal<> in_order;
    const bool inside = in_order(buffer_.data(), chunk.data()) &&
                        in_order(chunk.data() + chunk.size(), buffer_.data() + buffer_.size());
    if (!inside) return std::nullopt;
    const auto begin = base_ + static_cast<std::size_t>(chunk.data() - buffer_.data());
    if (begin < writer_.done()) return std::nullopt;
    return Span{begin, begin + chunk.size()};
  }

  void on_text(MD_TEXTTYPE type, std::string_view chunk) {
    const auto span = place(chunk);
    if (!span || type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
      writer_.part();
      at_line_start_ = true;
      return;
    }
    if (in_html_) {
      cover_gap(span->begin);
      html_.read_line(*span);
    } else if (type == MD_TEXT_HTML) {
      open_prose(span->begin);
      html_.read_inline(*span);
    } else if (continues_footnote_) {
      add_footnote_line(*span);
    } else if ((type != MD_TEXT_NORMAL && type != MD_TEXT_ENTITY) || is_hidden(*span)) {
      cover_gap(span->begin);
      writer_.pass(span->end);
    } else if (type == MD_TEXT_ENTITY) {
      add_entity(*span);
    } else {
      add_normal(*span);
    }
    at_line_start_ = false;
  }

  bool is_hidden(Span span) const {
    if (struck_ > 0 || html_.is_hiding()) return true;
    if (links_ == 0 || span.begin == 0 || span.end == source_.size()) return false;
    const bool autolink = source_[span.begin - 1] == '<' && source_[span.end] == '>';
    const bool footnote_mark = source_[span.begin - 1] == '[' && source_[span.begin] == '^';
    return autolink || footnote_mark;
  }

  void add_normal(Span span) {
    if (at_line_start_ && source_[span.begin] == '[') span = without_mark(span);
    if (bold_ == 0 && !html_.is_bold()) all_bold_ = false;
    open_prose(span.begin);
    writer_.prose(span);
  }

  // A line without the label of a footnote or the kind of an alert (`[!NOTE]`), which begins a block of its own.
  Span without_mark(Span line) {
    const std::string_view written = source_.substr(line.begin, line.size());
    const bool is_alert = written.substr(0, 2) == "[!" && written.find(']') == written.size() - 1;
    const std::size_t mark = is_alert ? written.size() : footnote_text(written);
    if (mark == 0) return line;
    writer_.end_block();
    cover_gap(line.begin);
    writer_.pass(line.begin + mark);
    in_footnote_ = !is_alert;
    if (is_alert) alert_ = quotes_;
    return {line.begin + mark, line.end};
  }

  void add_entity(Span span) {
    if (const auto character = character_of_entity(source_.substr(span.begin, span.size()))) {
      open_prose(span.begin);
      writer_.replaced(span, *character);
    } else {
      cover_gap(span.begin);
      writer_.pass(span.end);
    }
  }

  void add_footnote_line(Span line) {
    const std::string_view written = source_.substr(line.begin, line.size());
    if (written.find_first_not_of(" \t\r\n") == std::string_view::npos) return writer_.end_block();
    open_prose(line.begin);
    add_html_text(writer_, source_, line);
  }

  void add_link_title() {
    const auto title = link_title_after(source_, writer_.done());
    if (!title || struck_ > 0 || html_.is_hiding()) return;
    writer_.bar();
    open_prose(title->begin);
    add_html_text(writer_, source_, *title);
    writer_.bar();
  }

  // md4c reports no definitions, and sees no jsx lines; both can only stand between blocks.
  void cover_gap(std::size_t end) {
    if (writer_.in_block()) return;
    const Block like = {{}, Block::Kind::paragraph, 0, 0, is_quoted()};
    for (; input_.jsx_lines && next_jsx_ < input_.jsx_lines->size(); ++next_jsx_) {
      const Span line = (*input_.jsx_lines)[next_jsx_];
      if (line.end > end) break;
      if (line.begin < writer_.done()) continue;
      cover_definitions(line.begin, like);
      jsx_.begin(like);
      jsx_.read_line(line);
      writer_.end_block();
      covered_ = line.end;
    }
    cover_definitions(end, like);
  }

  void cover_definitions(std::size_t end, Block like) {
    const std::size_t begin = std::max(writer_.done(), covered_);
    if (begin < end) add_definitions(writer_, source_, {begin, end}, like);
    covered_ = end;
  }

  void open_prose(std::size_t begin) {
    if (writer_.in_block()) return;
    cover_gap(begin);
    writer_.set_kind(current());
  }

  void end_leaf() {
    writer_.end_block(std::exchange(all_bold_, true) ? Typeface::bold : Typeface::plain);
    html_.end_of_block();
    leaf_ = {};
    at_line_start_ = true;
  }

  // An alert is written as a quote and is none.
  bool is_quoted() const { return quotes_ > alert_; }

  Block current() const {
    Block block = leaf_;
    if (block.kind == Block::Kind::paragraph && items_ > 0) block.kind = Block::Kind::list_item;
    block.quoted = is_quoted();
    return block;
  }

  const MarkdownInput& input_;
  ProseWriter& writer_;
  std::string_view source_ = input_.source;
  std::size_t base_ = writer_.done();  // Where in the source md4c's input begins.
  std::string_view buffer_;
  HtmlProse html_{source_, writer_};
  HtmlProse jsx_{source_, writer_};
  std::size_t next_jsx_ = 0;  // Of the jsx lines.
  Block leaf_;                // The heading or cell that is open.
  std::size_t depth_ = 0;
  int quotes_ = 0;
  int alert_ = 0;  // How many quotes were open around the mark of the alert that is open.
  int items_ = 0;
  int struck_ = 0;
  int bold_ = 0;
  bool all_bold_ = true;  // The words of the open leaf so far.
  int links_ = 0;
  std::uint16_t columns_ = 0;
  std::size_t covered_ = 0;  // Up to there, gaps have been looked through, whether prose followed or not.
  bool in_html_ = false;
  bool at_line_start_ = true;
  bool in_footnote_ = false;
  bool continues_footnote_ = false;
};

}  // namespace

bool add_markdown(ProseWriter& writer, const MarkdownInput& input) { return MarkdownProse(writer, input).run(); }

}  // namespace evenhand
