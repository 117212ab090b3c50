#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// A line of a data file in rules/english: fields set apart by blanks or tabs.
struct WordTableLine {
  std::size_t number = 1;           // From 1.
  std::vector<std::string> fields;  // Never empty, and none of them is.
};

// The lines of `text` that say something: without comments ('#' to the end of the line) and blank lines.
std::vector<WordTableLine> word_table_lines(std::string_view text);

// The parts of `text` between separators; empty parts are left out.
std::vector<std::string> split(std::string_view text, char separator);

}  // namespace evenhand
