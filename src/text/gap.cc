#include "text/gap.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/abbreviation.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

constexpr char kBarrierByte = '\x1e';

bool is_hyphen(std::int32_t c) { return c == '-' || c == 0x2010 || c == 0x2011 || c == 0xAD; }

bool is_white_space(std::int32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0xA0 || c == 0x2028 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000 || c == 0x1F;
}

bool is_closing(std::int32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == '*' || c == '_' || c == '~' || c == '`' || c == 0x2019 ||
         c == 0x201D || c == 0xBB;
}

bool is_quotation_mark(std::int32_t c) {
  return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A;
}

bool is_emphasis(std::int32_t c) { return c == '*' || c == '_' || c == '~' || c == '`'; }

bool is_terminator(std::int32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002; }

// What a gap holds, character by character.
struct Contents {
  int hyphens = 0;
  int blanks = 0;
  int line_breaks = 0;
  int other = 0;                  // Neither white space, hyphen, quotation mark nor emphasis.
  int dots = 0;                   // Full stops before anything else.
  bool ends_sentence = false;     // A terminator followed by white space or the end of the gap's last word.
  bool closes_quotation = false;  // A quotation mark right after the terminator.
  bool strong = false;            // The terminator is ! or ?
};

Contents read_contents(std::string_view between) {
  Contents contents;
  bool after_terminator = false;
  for (std::size_t at = 0; at < between.size();) {
    const CodePoint found = code_point_at(between, at);
    at += found.size;
    const std::int32_t c = found.value;
    if (is_white_space(c)) {
      ++contents.blanks;
      if (c == '\n' || c == '\r') ++contents.line_breaks;
      if (after_terminator) contents.ends_sentence = true;
      after_terminator = false;
    } else if (is_terminator(c)) {
      after_terminator = true;
      if (c == '.') ++contents.dots;
      if (c == 0x2026) contents.dots += 3;
      if (c == '!' || c == '?' || c == 0x3002) contents.strong = true;
    } else if (after_terminator && is_closing(c)) {
      if (is_quotation_mark(c)) contents.closes_quotation = true;
    } else if (is_hyphen(c)) {
      ++contents.hyphens;
    } else if (!is_quotation_mark(c) && !is_emphasis(c) && !is_ignorable(c)) {
      ++contents.other;
    }
  }
  if (after_terminator && contents.strong) contents.ends_sentence = contents.blanks > 0;
  return contents;
}

bool starts_with_lower_case(std::string_view word) {
  if (word.empty()) return false;
  const std::int32_t first = code_point_at(word, 0).value;
  return is_letter(first) && !is_upper_case(first);
}

bool ends_sentence(const Contents& contents, const GapNeighbours& neighbours) {
  if (!contents.ends_sentence) return false;
  const bool lower_case_follows = starts_with_lower_case(neighbours.after);
  // “…!” she said: the quotation ends, the sentence goes on.
  if (contents.closes_quotation && lower_case_follows) return false;
  if (contents.strong) return true;
  if (contents.dots >= 2) return !lower_case_follows;
  if (is_title_abbreviation(neighbours.before)) return false;
  if (is_abbreviation(neighbours.before)) return !lower_case_follows && !is_inner_abbreviation(neighbours.before);
  return true;
}

bool is_blank(std::string_view between) {
  return std::all_of(between.begin(), between.end(), [](char c) { return c == ' ' || c == '\n' || c == '\x1f'; });
}

}  // namespace

GapReading read_gap(std::string_view between, const GapNeighbours& neighbours) {
  if (between.empty()) return {Gap::join, false, false};
  if (between == ", ") return {Gap::comma, false, false};
  if (is_blank(between)) return {Gap::space, false, false};
  if (between.find(kBarrierByte) != std::string_view::npos) return {Gap::block, false, false};
  const Contents contents = read_contents(between);
  if (ends_sentence(contents, neighbours)) return {Gap::sentence, false, false};
  const bool has_terminator = contents.dots > 0 || contents.strong;
  if (contents.hyphens == 1 && contents.other == 0 && !has_terminator) {
    if (contents.blanks == 0) return {Gap::join, false, true};
    const bool hyphen_first = is_hyphen(code_point_at(between, 0).value);
    if (hyphen_first && contents.line_breaks == 1) return {Gap::join, true, false};
  }
  // A full stop after an abbreviation (Dr. Osei) parts nothing.
  const bool abbreviated = contents.dots == 1 && !contents.strong && contents.blanks > 0 &&
                           (is_abbreviation(neighbours.before) || is_title_abbreviation(neighbours.before));
  if (contents.other > 0 || contents.hyphens > 0 || (has_terminator && !abbreviated)) return {Gap::comma, false, false};
  return {Gap::space, false, false};
}

}  // namespace evenhand
