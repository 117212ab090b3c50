#include "readers/flow.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "base/utf8.h"
#include "readers/text_heading.h"

namespace evenhand {
void Flow::begin_paragraph(Block like) {
  if (in_table() && like.kind == Block::Kind::paragraph) {
    const Table& table = tables_.back();
    like.kind = table.kind == RowKind::header ? Block::Kind::table_header : Block::Kind::table_cell;
    constexpr std::size_t kLastColumn = std::numeric_limits<std::uint16_t>::max();
    like.column = static_cast<std::uint16_t>(std::min(table.column, kLastColumn));
  }
  std::string place = like.kind == Block::Kind::heading ? place_here() : place_here() + under();
  if (asides_.empty()) last_place_ = place;
  text_.begin(like, std::move(place));
}

void Flow::end_paragraph(Typeface typeface) {
  const std::string words = short_name(text_.open_text());
  const bool is_plain = text_.open_kind() == Block::Kind::paragraph && tables_.empty() && asides_.empty();
  const bool stands_out = typeface == Typeface::bold && looks_like_title(words);
  if (is_plain && (stands_out || introduces(words) || is_all_capitals(words))) {
    Block heading;
    heading.kind = Block::Kind::heading;
    heading.level = kLevelByLook;
    text_.change(heading);
  }
  const bool is_heading = text_.open_kind() == Block::Kind::heading;
  if (!text_.end() || !asides_.empty()) return;
  if (tables_.empty()) ++paragraphs_;
  if (is_heading) heading_ = words;
}

void Flow::begin_table() {
  Table table;
  table.number = ++tables_so_far_;
  tables_.push_back(table);
}

void Flow::begin_row(RowKind kind) {
  Table& table = tables_.back();
  ++table.row;
  table.cell = table.column = table.next_column = 0;
  table.kind = kind;
}

void Flow::begin_cell(std::size_t columns) {
  Table& table = tables_.back();
  ++table.cell;
  table.column = table.next_column;
  table.next_column += columns;
}

void Flow::end_table() { tables_.pop_back(); }

void Flow::begin_aside(std::string place) {
  asides_.push_back({std::move(place), tables_.size(), tables_so_far_});
  tables_so_far_ = 0;
}

void Flow::end_aside() {
  tables_so_far_ = asides_.back().tables_so_far;
  asides_.pop_back();
}

bool Flow::in_table() const { return tables_.size() > (asides_.empty() ? 0 : asides_.back().tables); }

std::string Flow::under() const {
  return heading_.empty() || !asides_.empty() ? std::string() : ", under" + quoted_name(heading_);
}

std::string Flow::place_here() const {
  const std::string around = asides_.empty() ? std::string() : asides_.back().place;
  if (!in_table()) return asides_.empty() ? "paragraph " + std::to_string(paragraphs_ + 1) : around;
  const Table& table = tables_.back();
  return (around.empty() ? around : around + ", ") + "table " + std::to_string(table.number) + ", row " +
         std::to_string(table.row) + ", cell " + std::to_string(table.cell);
}

std::string short_name(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  constexpr std::string_view kBlanks = " \t\r\n";
  std::string name;
  std::size_t points = 0;
  for (const char c : text) {
    const bool is_blank = kBlanks.find(c) != std::string_view::npos;
    if (is_blank && (name.empty() || name.back() == ' ')) continue;
    if (!is_utf8_continuation(c) && ++points > kLongest) return name + "…";
    name += is_blank ? ' ' : c;
  }
  if (!name.empty() && name.back() == ' ') name.pop_back();
  return name;
}

std::string quoted_name(std::string_view name) {
  const std::string shortened = short_name(name);
  return shortened.empty() ? std::string() : " “" + shortened + "”";
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace evenhand
