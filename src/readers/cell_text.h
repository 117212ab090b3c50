#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "readers/packed_text.h"

namespace evenhand {

// The texts in the cells of one sheet of a spreadsheet. The first row of nothing but texts, if it is near the top and
// has two at least, names the columns.
class CellText {
 public:
  // `text` is borrowed. `sheet`: the name of the sheet.
  CellText(PackedText& text, std::string_view sheet);

  struct Cell {
    std::size_t column = 0;  // From 0.
    std::string words;       // Empty where the cell holds a number, a date or the like.
  };

  // A row's cells that are not empty, by column. Rows are counted from 1.
  void add_row(std::size_t row, const std::vector<Cell>& cells);

  // What stands beside the cells: a comment, a text box. `where`: “comment on cell B7”.
  void add_beside(const std::string& where, std::string_view words);

  // “sheet “Staff”, …”
  std::string place(const std::string& where) const { return sheet_ + ", " + where; }

 private:
  void add_cell(const Cell& cell, Block::Kind kind, const std::string& name);

  PackedText& text_;
  std::string sheet_;
  std::vector<std::string> columns_;  // Their names; empty until the heading row is met.
};

// The letters that spreadsheets call a column by: 0 is A, 26 is AA.
std::string column_letters(std::size_t column);

}  // namespace evenhand
