#include "readers/rst.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "readers/prose_writer.h"
#include "readers/rst_directives.h"
#include "readers/rst_inline.h"
#include "readers/rst_line.h"
#include "readers/rst_nesting.h"
#include "readers/rst_table.h"
#include "readers/source_lines.h"

namespace evenhand {
namespace {

using Part = RstNesting::Part;

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_utf8_continuation(c); }));
}

class RstBlocks {
 public:
  explicit RstBlocks(Document& document)
      : document_(document), source_(document.source()), lines_(source_lines(source_)), writer_(document, 0) {}

  void run() {
    while (at_ < lines_.size()) {
      if (lines_[at_].is_blank()) {
        ++at_;
        continue;
      }
      const SourceLine& line = lines_[at_];
      nesting_.begin_line(line.indent);
      if (line.indent > nesting_.indent()) nesting_.open(looks_like_quote() ? Part::quote : Part::body, line.indent);
      read_element(line.text, line.indent);
    }
    writer_.finish();
  }

 private:
  std::string_view text_of(const SourceLine& line) const {
    return source_.substr(line.text, line.span.end - line.text);
  }
  std::string_view rest(std::size_t offset) const { return source_.substr(offset, lines_[at_].span.end - offset); }
  bool is_text(std::size_t line) const { return line < lines_.size() && !lines_[line].is_blank(); }

  // Lists and directives that are only set in deeper are no quotation.
  bool looks_like_quote() const {
    const std::string_view text = text_of(lines_[at_]);
    return !nesting_.in_item() && rst_bullet_size(text) == 0 && rst_enumerator_size(text) == 0 && text[0] != '.' &&
           text[0] != ':';
  }

  // What begins at `offset`, in column `column`, of the current line. Markers of items stand before others, so it goes
  // on until one element is read.
  void read_element(std::size_t offset, std::size_t column) {
    while (true) {
      const std::string_view text = rest(offset);
      if (text.empty()) return void(++at_);
      if (read_markup(text, offset, column)) return;
      const std::size_t marker = item_marker(text, column);
      if (marker == 0) return read_paragraph(offset, column);
      marker_column_ = column;
      offset += marker;
      column += marker < text.size() ? marker : 2;
      nesting_.open_item(column);
    }
  }

  bool read_markup(std::string_view text, std::size_t offset, std::size_t column) {
    const bool starts_line = offset == lines_[at_].text;
    if (text == ".." || text.substr(0, 3) == ".. " || text.substr(0, 3) == "__ ")
      return read_explicit(text, offset, column);
    if (text.substr(0, 4) == ">>> ") return skip_run();
    if (starts_line && (read_table() || read_title(text, column))) return true;
    if (text == "|" || text.substr(0, 2) == "| ") return read_line_block();
    if (const auto field = rst_field(text)) return read_field(*field, offset, column);
    if (const std::size_t size = rst_option_size(text)) return read_hanging(offset + size, column);
    return false;
  }

  std::size_t item_marker(std::string_view text, std::size_t column) const {
    if (const std::size_t bullet = rst_bullet_size(text)) return bullet;
    const std::size_t size = rst_enumerator_size(text);
    if (size == 0 || !is_text(at_ + 1)) return size;
    // “A. Einstein wrote” is an item only if the next line agrees.
    const SourceLine& next = lines_[at_ + 1];
    const bool agrees = next.indent > column || (next.indent == column && rst_enumerator_size(text_of(next)) > 0);
    return agrees ? size : 0;
  }

  bool skip_run() {
    while (is_text(at_)) ++at_;
    return true;
  }

  // Everything set in deeper than `column`, and the blank lines around it.
  void skip_body(std::size_t column) {
    while (at_ < lines_.size() && (lines_[at_].is_blank() || lines_[at_].indent > column)) ++at_;
  }

  bool read_table() {
    const auto lines = std::span(lines_).subspan(at_);
    std::size_t count = add_rst_grid_table(writer_, source_, lines);
    if (count == 0) count = add_rst_simple_table(writer_, source_, lines);
    at_ += count;
    return count > 0;
  }

  bool read_title(std::string_view text, std::size_t column) {
    if (is_rst_adornment(text) && text.size() > 1) {
      const bool has_title = column == 0 && is_text(at_ + 1) && is_text(at_ + 2) && text_of(lines_[at_ + 2]) == text;
      if (has_title) add_title(lines_[at_ + 1].content(), {text[0], true});
      if (!has_title && text.size() < 4) return false;
      at_ += has_title ? 3 : 1;
      return true;
    }
    if (column > 0 || !is_text(at_ + 1) || lines_[at_ + 1].indent > 0 || rst_bullet_size(text) > 0) return false;
    const std::string_view under = text_of(lines_[at_ + 1]);
    if (!is_rst_adornment(under) || under == "::" || under == "..") return false;
    if (under.size() < 4 && under.size() < width_of(text)) return false;
    add_title(lines_[at_].content(), {under[0], false});
    at_ += 2;
    return true;
  }

  using Style = std::pair<char, bool>;  // The mark, and whether it stands above the title too.

  void add_title(Span text, Style style) {
    auto found = std::find(styles_.begin(), styles_.end(), style);
    if (found == styles_.end()) found = styles_.insert(found, style);
    constexpr std::ptrdiff_t kDeepest = std::numeric_limits<std::uint8_t>::max();
    Block heading;
    heading.kind = Block::Kind::heading;
    heading.level = static_cast<std::uint8_t>(std::min(found - styles_.begin() + 1, kDeepest));
    add(text, heading);
  }

  void add(Span text, Block like) {
    writer_.set_kind(like);
    add_rst_text(writer_, source_, text);
    writer_.end_block();
  }

  bool read_line_block() {
    writer_.set_kind(nesting_.block());
    for (; is_text(at_); ++at_) {
      const bool has_mark = source_[lines_[at_].text] == '|';
      writer_.part();
      add_rst_text(writer_, source_, {lines_[at_].text + (has_mark ? 1 : 0), lines_[at_].span.end});
    }
    writer_.end_block();
    return true;
  }

  bool read_field(const RstField& field, std::size_t offset, std::size_t column) {
    if (!rst_field_is_code(field.name)) add({offset + 1, offset + 1 + field.name.size()}, nesting_.block());
    return read_hanging(offset + field.size, column);
  }

  // Text behind a mark, and what is set in under that.
  bool read_hanging(std::size_t offset, std::size_t column) {
    marker_column_ = column;
    nesting_.open_hanging(Part::body, column + 1);
    if (rest(offset).empty()) return ++at_ > 0;
    read_paragraph(offset, column + 1);
    return true;
  }

  bool read_explicit(std::string_view text, std::size_t offset, std::size_t column) {
    if (const std::size_t size = rst_footnote_size(text)) return read_hanging(offset + size, column);
    if (const auto mark = rst_directive_mark(text)) return read_directive(*mark, offset, column);
    const std::size_t first = at_++;
    const bool is_alone = text == ".." && !is_text(at_);
    if (!is_alone) skip_body(column);
    if (is_rst_target(text)) return true;
    std::size_t last = at_ - 1;
    while (lines_[last].is_blank()) --last;
    document_.add_comment({offset, lines_[std::max(first, last)].span.end});
    return true;
  }

  bool read_directive(const RstDirectiveMark& mark, std::size_t offset, std::size_t column) {
    using Argument = RstDirective::Argument;
    const RstDirective directive = rst_directive_named(mark.name);
    std::size_t begin = offset + mark.size;
    if (directive.argument == Argument::version) begin = end_of_word(begin);
    header_rows_ = 0;
    const bool is_literal = directive.body == RstDirective::Body::literal;
    if (directive.argument == Argument::code || is_literal) {
      ++at_;
      while (is_text(at_) && lines_[at_].indent > column && !rst_field(text_of(lines_[at_])) && !is_literal) ++at_;
    } else if (!rest(begin).empty()) {
      marker_column_ = column;
      read_paragraph(begin, column + 1);
    } else {
      ++at_;
    }
    read_options(column);
    read_body(directive.body, column);
    return true;
  }

  std::size_t end_of_word(std::size_t offset) const {
    const std::size_t end = std::min(source_.find(' ', offset), lines_[at_].span.end);
    return std::min(source_.find_first_not_of(' ', end), lines_[at_].span.end);
  }

  void read_options(std::size_t column) {
    while (is_text(at_) && lines_[at_].indent > column) {
      const SourceLine& line = lines_[at_];
      const auto field = rst_field(text_of(line));
      if (!field) return;
      std::size_t end = at_ + 1;
      while (is_text(end) && lines_[end].indent > line.indent) ++end;
      const Span value = {line.text + field->size, lines_[end - 1].span.end};
      const bool is_count = !value.empty() && '0' <= source_[value.begin] && source_[value.begin] <= '9';
      if (field->name == "header-rows" && is_count) header_rows_ = static_cast<std::size_t>(source_[value.begin] - '0');
      if (rst_option_is_prose(field->name)) add(value, nesting_.block());
      if (field->name == "header") add_rst_csv_table(writer_, source_, value, 1);
      at_ = end;
    }
  }

  void read_body(RstDirective::Body body, std::size_t column) {
    const std::size_t first = at_;
    if (body == RstDirective::Body::prose) return nesting_.open_hanging(Part::body, column + 1);
    if (body == RstDirective::Body::list_table) return nesting_.open_list_table(column + 1, header_rows_);
    skip_body(column);
    if (body == RstDirective::Body::csv_table && first < at_) {
      add_rst_csv_table(writer_, source_, {lines_[first].text, lines_[at_ - 1].span.end}, header_rows_);
    }
  }

  // A paragraph from `offset` on. Behind a marker its other lines need only be set in deeper than that.
  void read_paragraph(std::size_t offset, std::size_t column) {
    const bool hangs = offset != lines_[at_].text;
    std::size_t end = at_ + 1;
    const auto goes_on = [&](const SourceLine& line) {
      if (!hangs) return line.indent == column;
      const bool is_option = offset > 0 && rst_field(text_of(line)).has_value();
      return line.indent > marker_column_ && rst_bullet_size(text_of(line)) == 0 && !is_option;
    };
    while (is_text(end) && goes_on(lines_[end])) ++end;
    Span text = {offset, lines_[end - 1].span.end};
    const bool is_term = !hangs && end == at_ + 1 && is_text(end) && lines_[end].indent > column;
    at_ = end;
    const std::string_view written = source_.substr(text.begin, text.size());
    const bool introduces_literal = written.size() > 1 && written.substr(written.size() - 2) == "::";
    if (introduces_literal) text.end -= written.size() == 2 ? 2 : 1;
    Block like = nesting_.block();
    if (is_term && like.kind == Block::Kind::paragraph) like.kind = Block::Kind::list_item;
    if (!text.empty()) add(text, like);
    if (introduces_literal) return skip_literal(hangs ? marker_column_ : column);
    if (is_term) nesting_.open_hanging(Part::item, column + 1);
  }

  void skip_literal(std::size_t column) {
    std::size_t next = at_;
    while (next < lines_.size() && lines_[next].is_blank()) ++next;
    if (next == lines_.size()) return;
    const char first = source_[lines_[next].text];
    if (lines_[next].indent > column) {
      // Behind a marker the text's own column is the measure, unless the code is not set in deeper than it.
      const std::size_t own = std::max(column, nesting_.indent());
      skip_body(lines_[next].indent > own ? own : column);
    } else if (next > at_ && is_rst_adornment({&first, 1})) {
      for (at_ = next; is_text(at_) && source_[lines_[at_].text] == first;) ++at_;
    }
  }

  Document& document_;
  std::string_view source_;
  std::vector<SourceLine> lines_;
  ProseWriter writer_;
  RstNesting nesting_;
  std::vector<Style> styles_;  // Of titles, in the order in which they were first seen: the first is the highest.
  std::size_t at_ = 0;
  std::size_t marker_column_ = 0;
  std::size_t header_rows_ = 0;
};

}  // namespace

Document read_rst(Document document) {
  RstBlocks(document).run();
  return document;
}

}  // namespace evenhand
