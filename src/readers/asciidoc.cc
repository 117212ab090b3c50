#include "readers/asciidoc.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "readers/asciidoc_attributes.h"
#include "readers/asciidoc_inline.h"
#include "readers/asciidoc_line.h"
#include "readers/asciidoc_table.h"
#include "readers/prose_writer.h"
#include "readers/source_lines.h"

namespace evenhand {
namespace {

class AsciidocBlocks {
 public:
  explicit AsciidocBlocks(Document& document)
      : document_(document), source_(document.source()), lines_(source_lines(source_)), writer_(document, 0) {}

  void run() {
    while (at_ < lines_.size()) {
      if (lines_[at_].is_blank()) {
        ++at_;
        follows_text_ = false;
      } else if (!read_comment() && !read_fence() && !read_heading() && !read_statement()) {
        read_text();
      }
    }
    writer_.finish();
  }

 private:
  struct Open {
    std::string_view fence;
    bool is_quoted = false;
  };

  std::string_view text_of(std::size_t line) const {
    return source_.substr(lines_[line].text, lines_[line].span.end - lines_[line].text);
  }
  std::string_view text() const { return text_of(at_); }

  bool read_comment() {
    if (asciidoc_fence(text()) == AsciidocFence::comment) {
      const std::size_t begin = lines_[at_].text;
      skip_to_fence();
      document_.add_comment({begin, lines_[at_ - 1].span.end});
      return true;
    }
    if (!is_comment_line(at_)) return false;
    document_.add_comment(lines_[at_++].content());
    return true;
  }

  bool is_comment_line(std::size_t line) const {
    const std::string_view text = text_of(line);
    return lines_[line].indent == 0 && text.substr(0, 2) == "//" && text.substr(0, 3) != "///";
  }

  // From a fence to behind the next line that is the same; all the rest if there is none.
  void skip_to_fence() {
    const std::string_view fence = text().substr(0, text()[0] == '`' ? 3 : text().size());
    for (++at_; at_ < lines_.size() && text() != fence;) ++at_;
    if (at_ < lines_.size()) ++at_;
  }

  bool read_fence() {
    const AsciidocFence fence = asciidoc_fence(text());
    if (fence == AsciidocFence::none || is_underlined_title()) return false;
    if (fence == AsciidocFence::table) {
      const std::size_t first = at_ + 1;
      const char mark = text()[0];
      skip_to_fence();
      const bool is_closed = at_ > first && asciidoc_fence(text_of(at_ - 1)) == AsciidocFence::table;
      const auto lines = std::span(lines_).subspan(first, at_ - first - (is_closed ? 1 : 0));
      add_asciidoc_table(writer_, source_, lines, attributes_, mark);
    } else if (fence == AsciidocFence::verbatim || (fence == AsciidocFence::content && has_verbatim_style())) {
      skip_to_fence();
    } else {
      open_or_close(text(), fence == AsciidocFence::quote || has_quote_style());
      ++at_;
    }
    attributes_ = {};
    follows_text_ = false;
    return true;
  }

  void open_or_close(std::string_view fence, bool is_quoted) {
    const auto found = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& row) { return row.fence == fence; });
    if (found == open_.rend()) {
      open_.push_back({fence, is_quoted || (!open_.empty() && open_.back().is_quoted)});
    } else {
      open_.erase(std::prev(found.base()), open_.end());
    }
  }

  // The first word in the brackets above a block.
  std::string_view style() const { return attributes_.substr(0, attributes_.find_first_of(",.#%]")); }
  bool has_verbatim_style() const { return is_verbatim_asciidoc_style(style()); }
  bool has_quote_style() const { return style() == "quote" || style() == "verse"; }

  bool is_underlined_title() const {
    const bool has_next = at_ + 1 < lines_.size() && lines_[at_].indent == 0 && lines_[at_ + 1].indent == 0;
    return has_next && asciidoc_underlined_level(text(), text_of(at_ + 1)) > 0;
  }

  bool read_heading() {
    if (lines_[at_].indent > 0) return false;
    const bool is_first = document_.blocks().empty();
    std::uint8_t level = 0;
    if (const auto title = asciidoc_title(text())) {
      level = title->level;
      add({lines_[at_].text + title->size, lines_[at_].span.end}, {{}, Block::Kind::heading, level});
      ++at_;
    } else if (!follows_text_ && is_underlined_title()) {
      level = asciidoc_underlined_level(text(), text_of(at_ + 1));
      add(lines_[at_].content(), {{}, Block::Kind::heading, level});
      at_ += 2;
    } else {
      return false;
    }
    attributes_ = {};
    if (is_first && level == 1) skip_author();
    return true;
  }

  // Right below the title of a document its author and revision stand, each on a line.
  void skip_author() {
    for (int line = 0; line < 2 && at_ < lines_.size(); ++line) {
      if (lines_[at_].is_blank() || asciidoc_attribute(text()) || is_between(at_)) return;
      ++at_;
    }
  }

  // Lines that say something about others: attributes, macros, titles of blocks.
  bool read_statement() {
    const SourceLine& line = lines_[at_];
    const std::string_view written = text();
    if (written == "+" || written == "'''" || written == "<<<" || written == "---" || written == "***")
      return ++at_ > 0;
    if (line.indent > 0) return false;
    if (const auto attribute = asciidoc_attribute(written)) {
      if (attribute->name == "description") add({line.text + attribute->size, line.span.end}, {{}, Block::Kind::field});
      while (at_ + 1 < lines_.size() && !lines_[at_].is_blank() && text().back() == '\\') ++at_;
      return ++at_ > 0;
    }
    if (is_asciidoc_block_attributes(written)) {
      if (written.substr(0, 2) != "[[") attributes_ = written.substr(1);
      return ++at_ > 0;
    }
    if (const auto macro = asciidoc_block_macro(written)) {
      read_block_macro(*macro);
      return ++at_ > 0;
    }
    if (written.size() > 1 && written[0] == '.' && written[1] != '.' && written[1] != ' ') {
      add({line.text + 1, line.span.end}, {});
      return ++at_ > 0;
    }
    return false;
  }

  void read_block_macro(const AsciidocMacro& macro) {
    const std::size_t begin = lines_[at_].text;
    const Span inside = {begin + macro.attributes.begin, begin + macro.attributes.end};
    if (macro.name == "image") add(asciidoc_first_attribute(source_, inside), {});
    if (macro.name == "ifdef" || macro.name == "ifndef") add(inside, {});
  }

  void add(Span text, Block like) {
    like.quoted = !open_.empty() && open_.back().is_quoted;
    writer_.set_kind(like);
    add_asciidoc_text(writer_, source_, text);
    writer_.end_block();
  }

  void read_text() {
    Block like;
    like.quoted = has_quote_style() || (!open_.empty() && open_.back().is_quoted);
    std::size_t begin = lines_[at_].text;
    std::size_t marker = asciidoc_item_size(text());
    const auto term = marker == 0 ? asciidoc_term(text()) : std::nullopt;
    const bool is_literal = marker == 0 && !term && lines_[at_].indent > 0 && !follows_text_ && !is_defining_;
    if (is_literal || has_verbatim_style()) return skip_paragraph();
    if (marker > 0 || term) like.kind = Block::Kind::list_item;
    if (term) {
      add({begin, begin + term->end}, like);
      marker = term->definition;
      is_defining_ = begin + marker == lines_[at_].span.end;
    } else if (marker == 0) {
      if (is_defining_) like.kind = Block::Kind::list_item;
      is_defining_ = false;
      marker = asciidoc_admonition_size(text());
    }
    begin += marker;
    writer_.set_kind(like);
    in_list_ = like.kind == Block::Kind::list_item;
    read_lines(begin);
    writer_.end_block();
    attributes_ = {};
  }

  void skip_paragraph() {
    while (at_ < lines_.size() && !lines_[at_].is_blank()) ++at_;
    attributes_ = {};
  }

  // A paragraph from `begin` in the current line on. Comments and conditions may stand between its lines.
  void read_lines(std::size_t begin) {
    while (true) {
      std::size_t end = at_ + 1;
      while (end < lines_.size() && goes_on(end)) ++end;
      writer_.part();
      if (begin < lines_[end - 1].span.end) add_asciidoc_text(writer_, source_, {begin, lines_[end - 1].span.end});
      at_ = end;
      while (at_ < lines_.size() && is_between(at_)) {
        if (is_comment_line(at_)) document_.add_comment(lines_[at_].content());
        ++at_;
      }
      follows_text_ = true;
      if (at_ == end || at_ >= lines_.size() || !goes_on(at_)) break;
      begin = lines_[at_].text;
    }
  }

  bool is_between(std::size_t line) const {
    if (lines_[line].is_blank()) return false;
    const auto macro = asciidoc_block_macro(text_of(line));
    return is_comment_line(line) || (macro && is_asciidoc_preprocessor(macro->name));
  }

  bool goes_on(std::size_t line) const {
    if (lines_[line].is_blank() || is_between(line)) return false;
    const std::string_view text = text_of(line);
    if (text == "+" || asciidoc_fence(text) != AsciidocFence::none) return false;
    if (lines_[line].indent == 0 && is_asciidoc_block_attributes(text)) return false;
    return !in_list_ || (asciidoc_item_size(text) == 0 && !asciidoc_term(text));
  }

  Document& document_;
  std::string_view source_;
  std::vector<SourceLine> lines_;
  ProseWriter writer_;
  std::vector<Open> open_;
  std::string_view attributes_;  // Of the next block.
  std::size_t at_ = 0;
  bool follows_text_ = false;  // No blank line stands between the line before, which is text, and this one.
  bool in_list_ = false;       // The paragraph is an item: the next item ends it.
  bool is_defining_ = false;   // The line before was a term.
};

}  // namespace

Document read_asciidoc(Document document) {
  AsciidocBlocks(document).run();
  return document;
}

}  // namespace evenhand
