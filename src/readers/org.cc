#include "readers/org.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "readers/org_inline.h"
#include "readers/org_line.h"
#include "readers/prose_writer.h"
#include "readers/source_lines.h"

namespace evenhand {
namespace {

constexpr auto kReadBlocks =
    std::to_array<std::string_view>({"begin_abstract", "begin_aside", "begin_center", "begin_note", "begin_tip",
                                     "begin_warning", "begin_verse", "begin_quote"});

class OrgBlocks {
 public:
  explicit OrgBlocks(Document& document)
      : document_(document), source_(document.source()), lines_(source_lines(source_)), writer_(document, 0) {}

  void run() {
    find_ends();
    while (at_ < lines_.size()) {
      if (lines_[at_].is_blank()) {
        in_item_ = in_item_ && at_ + 1 < lines_.size() && lines_[at_ + 1].indent > 0;
        ++at_;
      } else if (!read_heading() && !read_keyword() && !read_aside() && !read_table()) {
        read_text();
      }
    }
    writer_.finish();
  }

 private:
  std::string_view text_of(std::size_t line) const {
    return source_.substr(lines_[line].text, lines_[line].span.end - lines_[line].text);
  }
  std::string_view text() const { return text_of(at_); }

  void add(Span text, Block::Kind kind, std::uint8_t level = 0) {
    writer_.set_kind({{}, kind, level, 0, quotes_ > 0});
    add_org_text(writer_, source_, text);
    writer_.end_block();
  }

  bool read_heading() {
    const auto heading = lines_[at_].indent == 0 ? org_heading(text()) : std::nullopt;
    if (!heading) return false;
    const std::size_t begin = lines_[at_++].text;
    in_item_ = false;
    quotes_ = 0;
    if (!heading->is_comment) {
      add({begin + heading->begin, begin + heading->end}, Block::Kind::heading, heading->level);
      return true;
    }
    for (; at_ < lines_.size(); ++at_) {
      const auto next = lines_[at_].is_blank() || lines_[at_].indent > 0 ? std::nullopt : org_heading(text());
      if (next && next->level <= heading->level) break;
    }
    document_.add_comment({begin, lines_[at_ - 1].span.end});
    return true;
  }

  bool read_keyword() {
    const auto keyword = org_keyword(text());
    if (!keyword) return false;
    const SourceLine& line = lines_[at_++];
    const Span value = {line.text + keyword->value, line.span.end};
    const std::string name = ascii_lower_case(keyword->name);
    if (name == "title") add(value, Block::Kind::heading, 1);
    if (name == "subtitle" || name == "description" || name == "caption") add(value, Block::Kind::paragraph);
    if (name == "begin_quote" || name == "begin_verse") ++quotes_;
    if ((name == "end_quote" || name == "end_verse") && quotes_ > 0) --quotes_;
    const bool is_read = std::find(kReadBlocks.begin(), kReadBlocks.end(), name) != kReadBlocks.end();
    if (name.substr(0, 6) == "begin_" && !is_read) skip_block("end_" + name.substr(6), line.text);
    return true;
  }

  // A block that is never closed is none.
  void skip_block(const std::string& end, std::size_t begin) {
    const auto last = last_ends_.find(end);
    if (last == last_ends_.end() || last->second < at_) return;
    while (true) {
      const auto keyword = lines_[at_].is_blank() ? std::nullopt : org_keyword(text());
      ++at_;
      if (keyword && is_org_name(keyword->name, end)) break;
    }
    if (end == "end_comment") document_.add_comment({begin, lines_[at_ - 1].span.end});
  }

  void find_ends() {
    for (std::size_t line = 0; line < lines_.size(); ++line) {
      const auto keyword = lines_[line].is_blank() ? std::nullopt : org_keyword(text_of(line));
      if (keyword && is_org_name(keyword->name.substr(0, 4), "end_"))
        last_ends_[ascii_lower_case(keyword->name)] = line;
    }
  }

  // What stands between the paragraphs without being prose: comments, fixed-width lines, drawers, planning, rules.
  bool read_aside() {
    const std::string_view written = text();
    if (written == "#" || written.substr(0, 2) == "# ") {
      document_.add_comment(lines_[at_++].content());
      return true;
    }
    const bool is_rule = written.size() >= 5 && written.find_first_not_of('-') == std::string_view::npos;
    if (written == ":" || written.substr(0, 2) == ": " || is_org_planning(written) || is_rule) return ++at_ > 0;
    if (is_org_drawer(written)) {
      skip_drawer(written);
      return true;
    }
    if (written.substr(0, 7) == "\\begin{") {
      skip_environment(written);
      return true;
    }
    return false;
  }

  void skip_drawer(std::string_view name) {
    ++at_;
    if (name != ":PROPERTIES:" && name != ":LOGBOOK:") return;
    // Properties stand close together; a drawer that is not closed ends with them.
    while (at_ < lines_.size() && !lines_[at_].is_blank() && text() != ":END:") ++at_;
    if (at_ < lines_.size() && text() == ":END:") ++at_;
  }

  void skip_environment(std::string_view begin) {
    const std::string end =
        "\\end{" + std::string(begin.substr(7, begin.find('}') - std::min<std::size_t>(begin.find('}'), 7)));
    for (++at_; at_ < lines_.size() && !lines_[at_].is_blank(); ++at_) {
      if (text().substr(0, end.size()) != end) continue;
      ++at_;
      return;
    }
  }

  bool read_table() {
    if (text()[0] != '|') return false;
    const bool has_header = at_ + 1 < lines_.size() && text_of(at_ + 1).substr(0, 2) == "|-";
    for (bool is_first = true; at_ < lines_.size() && !lines_[at_].is_blank() && text()[0] == '|'; ++at_) {
      if (text().substr(0, 2) != "|-") add_row(lines_[at_].content(), is_first && has_header);
      is_first = false;
    }
    return true;
  }

  void add_row(Span row, bool is_header) {
    Block cell = {{}, is_header ? Block::Kind::table_header : Block::Kind::table_cell};
    for (std::size_t begin = row.begin + 1; begin < row.end;) {
      const std::size_t end = std::min(source_.find('|', begin), row.end);
      writer_.set_kind(cell);
      add_org_text(writer_, source_, {begin, end});
      writer_.end_block();
      if (cell.column < std::numeric_limits<std::uint16_t>::max()) ++cell.column;
      begin = end + 1;
    }
  }

  void read_text() {
    const std::size_t size = org_item_size(text());
    Span paragraph = {lines_[at_].text + size, 0};
    if (size > 0) in_item_ = true;
    if (size == 0 && lines_[at_].indent == 0) in_item_ = false;
    paragraph = behind_label(paragraph.begin, lines_[at_].span.end);
    for (++at_; at_ < lines_.size() && goes_on(at_); ++at_) paragraph.end = lines_[at_].span.end;
    add(paragraph, in_item_ ? Block::Kind::list_item : Block::Kind::paragraph);
  }

  // Without the mark of a footnote, or the term of a definition, which is a block of its own.
  Span behind_label(std::size_t begin, std::size_t end) {
    const std::string_view text = source_.substr(begin, end - begin);
    if (text.substr(0, 4) == "[fn:" && lines_[at_].indent == 0) {
      const std::size_t close = text.find(']');
      return {close == std::string_view::npos ? begin : begin + close + 1, end};
    }
    const std::size_t term = in_item_ ? text.find(" :: ") : std::string_view::npos;
    if (term == std::string_view::npos) return {begin, end};
    add({begin, begin + term}, Block::Kind::list_item);
    return {begin + term + 4, end};
  }

  bool goes_on(std::size_t line) const {
    if (lines_[line].is_blank()) return false;
    const std::string_view text = text_of(line);
    if (lines_[line].indent == 0 && (org_heading(text) || text.substr(0, 4) == "[fn:")) return false;
    if (org_keyword(text) || text[0] == '|' || text == "#" || text.substr(0, 2) == "# ") return false;
    if (text.substr(0, 2) == ": " || is_org_drawer(text) || text.substr(0, 7) == "\\begin{") return false;
    const bool is_starred = text[0] == '*' && lines_[line].indent == 0;
    return is_starred || org_item_size(text) == 0;
  }

  Document& document_;
  std::string_view source_;
  std::vector<SourceLine> lines_;
  ProseWriter writer_;
  std::size_t at_ = 0;
  std::size_t quotes_ = 0;                        // Blocks of quotation that are open.
  std::map<std::string, std::size_t> last_ends_;  // The last line that ends a block of each kind (end_src).
  bool in_item_ = false;
};

}  // namespace

Document read_org(Document document) {
  OrgBlocks(document).run();
  return document;
}

}  // namespace evenhand
