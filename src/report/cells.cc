#include "report/cells.h"

#include <utf8proc.h>

#include <algorithm>

namespace evenhand {
namespace {

using CodePoint = utf8proc_int32_t;

constexpr std::size_t kTabStop = 4;
constexpr CodePoint kReplacement = 0xFFFD;
constexpr CodePoint kEmojiStyle = 0xFE0F;

struct Decoded {
  CodePoint code_point;
  std::size_t size;  // In bytes.
};

// The first code point of `text`; one byte of broken UTF-8 is one replacement character. REQUIRES: !text.empty().
Decoded decode(std::string_view text) {
  CodePoint code_point = 0;
  const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code_point);
  if (size <= 0) return {kReplacement, 1};
  return {code_point, static_cast<std::size_t>(size)};
}

// Marks that reorder text could make a line say on screen what it does not say.
bool reorders(CodePoint code_point) {
  return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
}

CodePoint visible(CodePoint code_point) {
  constexpr CodePoint kControlPictures = 0x2400;
  if (code_point == 0x7F) return kControlPictures + 0x21;
  if (code_point < 0x20) return kControlPictures + code_point;
  const bool is_separator = code_point == 0x2028 || code_point == 0x2029;
  if (code_point <= 0x9F && code_point >= 0x80) return kReplacement;
  return reorders(code_point) || is_separator ? kReplacement : code_point;
}

bool is_regional_indicator(CodePoint code_point) { return code_point >= 0x1F1E6 && code_point <= 0x1F1FF; }

void append(std::string& text, CodePoint code_point) {
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t size = utf8proc_encode_char(code_point, bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::size_t width_of(CodePoint code_point) {
  // Terminals draw the two letters of a flag as one wide picture.
  if (code_point == kEmojiStyle || is_regional_indicator(code_point)) return 2;
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code_point)));
}

// What is one column wide and one cell unless a mark follows, and harmless: most of what is ever shown.
bool is_plain(char c) { return c >= ' ' && c <= '~'; }

bool is_all_plain(std::string_view text) { return std::all_of(text.begin(), text.end(), is_plain); }

}  // namespace

std::vector<Cell> cells_of(std::string_view line) {
  std::vector<Cell> cells;
  cells.reserve(line.size());
  std::size_t column = 0;
  CodePoint previous = 0;
  utf8proc_int32_t state = 0;
  while (!line.empty()) {
    if (is_plain(line.front()) && (previous == 0 || previous < 0x7F)) {
      cells.push_back({std::string(1, line.front()), 1, 1});
      previous = line.front();
      state = 0;
      ++column;
      line.remove_prefix(1);
      continue;
    }
    const auto [original, size] = decode(line);
    line.remove_prefix(size);
    const CodePoint code_point = original == '\t' ? '\t' : visible(original);
    const bool starts_cell = cells.empty() || utf8proc_grapheme_break_stateful(previous, code_point, &state);
    previous = code_point;
    if (code_point == '\t') {
      const std::size_t width = kTabStop - column % kTabStop;
      cells.push_back({std::string(width, ' '), width, 1});
      column += width;
      continue;
    }
    if (starts_cell) cells.push_back({"", 0, 0});
    Cell& cell = cells.back();
    const std::size_t width = std::max(cell.width, width_of(code_point));
    column += width - cell.width;
    cell.width = width;
    ++cell.code_points;
    append(cell.shown, code_point);
  }
  return cells;
}

std::size_t display_width(std::string_view text) {
  if (is_all_plain(text)) return text.size();
  std::size_t width = 0;
  for (const Cell& cell : cells_of(text)) width += cell.width;
  return width;
}

std::string printable(std::string_view text) {
  if (is_all_plain(text)) return std::string(text);
  std::string result;
  for (const Cell& cell : cells_of(text)) result += cell.shown;
  return result;
}

}  // namespace evenhand
