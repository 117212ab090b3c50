#include "readers/paragraph_look.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "base/ascii.h"
#include "base/byte_set.h"
#include "readers/form_line.h"
#include "readers/prose_marks.h"
#include "readers/text_heading.h"

namespace evenhand {
namespace {

using Kind = FormLine::Kind;

constexpr ByteSet kLineBreaks("\r\n");

std::vector<FormLine> lines_of(std::string_view text, Span span) {
  std::vector<FormLine> lines;
  for (std::size_t at = span.begin; at < span.end;) {
    const std::size_t end = std::min(kLineBreaks.find_in(text, at), span.end);
    const Span line = without_blanks_around(text, {at, end});
    if (!line.empty()) lines.push_back(read_form_line(text, line));
    at = end + 1;
  }
  return lines;
}

class Cutter {
 public:
  Cutter(std::string_view text, const Block& block) : text_(text), whole_(block), lines_(lines_of(text, block.span)) {
    is_form_ = is_paragraph() && lines_.size() > 1 &&
               std::none_of(lines_.begin(), lines_.end(), [](const FormLine& l) { return l.kind == Kind::words; });
  }

  std::vector<Block> cut(Typeface typeface) {
    if (lines_.size() == 1 && is_paragraph() && stands_out(typeface)) {
      add(lines_.front().span, Block::Kind::heading);
      return blocks_;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) read_line(i);
    end_words();
    return blocks_;
  }

 private:
  bool is_paragraph() const { return whole_.kind == Block::Kind::paragraph; }

  bool stands_out(Typeface typeface) const {
    if (lines_.front().kind == Kind::to_fill_in) return false;
    const std::string_view line = text_of(0);
    return introduces(line) || is_all_capitals(line) || (typeface == Typeface::bold && looks_like_title(line));
  }

  void read_line(std::size_t number) {
    const FormLine& line = lines_[number];
    if (line.kind == Kind::to_fill_in) {
      end_words();
      for (const Span entry : entries_of(text_, line)) {
        add(entry, is_paragraph() ? Block::Kind::field : whole_.kind);
      }
    } else if (is_form_) {
      add(line.span, Block::Kind::field);
    } else if (heads(number)) {
      end_words();
      add(line.span, Block::Kind::heading);
    } else {
      words_ = words_.empty() ? line.span : Span{words_.begin, line.span.end};
    }
  }

  // Whether a line heads those behind it, and is not the end of a sentence that was wrapped before its last words.
  bool heads(std::size_t number) const {
    if (!is_paragraph() || number + 1 == lines_.size()) return false;
    if (number == 0 && is_all_capitals(text_of(number)) && !is_all_capitals(text_of(number + 1))) return true;
    if (lines_[number].kind != Kind::label) return false;
    if (lines_[number + 1].kind == Kind::to_fill_in || number == 0) return true;
    const char last = text_[lines_[number - 1].span.end - 1];
    return std::string_view(".!?:)_").find(last) != std::string_view::npos;
  }

  std::string_view text_of(std::size_t number) const {
    return text_.substr(lines_[number].span.begin, lines_[number].span.size());
  }

  void end_words() {
    if (!words_.empty()) add(words_, whole_.kind);
    words_ = {};
  }

  void add(Span span, Block::Kind kind) {
    Block block = whole_;
    block.span = span;
    block.kind = kind;
    if (kind == Block::Kind::heading) block.level = kLevelByLook;
    blocks_.push_back(block);
  }

  std::string_view text_;
  const Block& whole_;
  std::vector<FormLine> lines_;
  std::vector<Block> blocks_;
  Span words_;
  bool is_form_ = false;
};

bool may_hold_lines(const Block& block) {
  return block.kind == Block::Kind::paragraph || block.kind == Block::Kind::list_item ||
         block.kind == Block::Kind::table_cell;
}

// Whether nothing stands behind `at` on its line.
bool ends_line(std::string_view text, Span span, std::size_t at) {
  while (++at < span.end && !kLineBreaks.holds(text[at])) {
    if (!without_blanks_around(text, {at, at + 1}).empty()) return false;
  }
  return true;
}

// Whether the first line of a paragraph in which no line ends with a colon may be a heading, or an entry of a form.
// `colon`: the first of the paragraph, or its end.
bool stands_out_at_first(std::string_view text, Span paragraph, std::size_t colon) {
  const std::size_t begin = without_blanks_around(text, paragraph).begin;
  if (colon < paragraph.end) {
    const std::size_t end = std::min(kLineBreaks.find_in(text, begin), paragraph.end);
    const Span line = without_blanks_around(text, {begin, end});
    if (colon < line.end && read_form_line(text, line).kind != Kind::words) return true;
  }
  for (std::size_t at = begin; at < paragraph.end && !kLineBreaks.holds(text[at]); ++at) {
    if (is_ascii_small(text[at])) return false;
  }
  return true;
}

}  // namespace

Glance glance_at(std::string_view text, const Block& block, Typeface typeface) {
  const Span span = block.span;
  const bool holds_lines = may_hold_lines(block);
  const bool is_paragraph = block.kind == Block::Kind::paragraph;
  std::size_t first_colon = span.end;
  std::uint64_t inert = 0;
  for (std::size_t at = span.begin; at < span.end; at += kProseStretch) {
    const ProseMarks marks = prose_marks(text, {at, span.end});
    inert |= marks.inert;
    if (holds_lines && marks.filling != 0) return {};
    for (std::uint64_t colons = is_paragraph ? marks.colon : 0; colons != 0; colons &= colons - 1) {
      const std::size_t colon = at + static_cast<std::size_t>(std::countr_zero(colons));
      if (ends_line(text, span, colon)) return {};
      first_colon = std::min(first_colon, colon);
    }
  }
  const bool stands_out = is_paragraph && (typeface == Typeface::bold || stands_out_at_first(text, span, first_colon));
  return {stands_out, inert != 0};
}

std::vector<Block> blocks_by_look(std::string_view text, const Block& block, Typeface typeface) {
  if (!may_hold_lines(block)) return {block};
  std::vector<Block> blocks = Cutter(text, block).cut(typeface);
  const bool is_whole = blocks.empty() || (blocks.size() == 1 && blocks.front().kind == block.kind);
  return is_whole ? std::vector<Block>{block} : blocks;
}

}  // namespace evenhand
