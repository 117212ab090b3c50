#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// What a terminal shows as one character: a letter with its marks, an emoji sequence, a tab.
struct Cell {
  std::string shown;            // What to print; a tab is blanks.
  std::size_t width = 1;        // Terminal columns, from 0.
  std::size_t code_points = 1;  // Of the text it stands for.
};

// The cells of one line, from column 0. Tabs reach to the next multiple of four columns. Characters that would move the
// cursor, change colours or reorder the line are replaced by visible ones; so is what is not UTF-8.
std::vector<Cell> cells_of(std::string_view line);

// The terminal columns that `text`, one line, takes.
std::size_t display_width(std::string_view text);

// `text` as cells_of() shows it: safe to print on a terminal, and in one line.
std::string printable(std::string_view text);

}  // namespace evenhand
