#include "readers/cell_text.h"

#include <algorithm>
#include <limits>

#include "readers/flow.h"

namespace evenhand {
namespace {

constexpr std::size_t kLastHeadingRow = 10;

bool is_heading_row(std::size_t row, const std::vector<CellText::Cell>& cells) {
  return row <= kLastHeadingRow && cells.size() >= 2 &&
         std::none_of(cells.begin(), cells.end(), [](const CellText::Cell& cell) { return cell.words.empty(); });
}

}  // namespace

CellText::CellText(PackedText& text, std::string_view sheet) : text_(text), sheet_("sheet" + quoted_name(sheet)) {}

void CellText::add_row(std::size_t row, const std::vector<Cell>& cells) {
  const bool is_heading = columns_.empty() && is_heading_row(row, cells);
  for (const Cell& cell : cells) {
    std::string name = "cell " + column_letters(cell.column) + std::to_string(row);
    if (cell.column < columns_.size() && !columns_[cell.column].empty()) name += " (" + columns_[cell.column] + ")";
    add_cell(cell, is_heading ? Block::Kind::table_header : Block::Kind::table_cell, name);
  }
  if (!is_heading) return;
  columns_.resize(cells.back().column + 1);
  for (const Cell& cell : cells) columns_[cell.column] = short_name(cell.words);
}

// A line break in a cell is made on purpose: each line is a block.
void CellText::add_cell(const Cell& cell, Block::Kind kind, const std::string& name) {
  Block like;
  like.kind = kind;
  like.column =
      static_cast<std::uint16_t>(std::min<std::size_t>(cell.column, std::numeric_limits<std::uint16_t>::max()));
  for (std::string_view rest = cell.words; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    text_.begin(like, place(name));
    text_.add(rest.substr(0, end));
    text_.end();
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void CellText::add_beside(const std::string& where, std::string_view words) {
  text_.begin({}, place(where));
  text_.add(words);
  text_.end();
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

}  // namespace evenhand
