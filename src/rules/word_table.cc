#include "rules/word_table.h"

#include <algorithm>
#include <utility>

namespace evenhand {
namespace {

// The parts of `text` between any of `separators`; empty parts are left out.
std::vector<std::string> split_at_any(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  std::size_t begin = text.find_first_not_of(separators);
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(separators, end);
  }
  return parts;
}

}  // namespace

std::vector<WordTableLine> word_table_lines(std::string_view text) {
  std::vector<WordTableLine> lines;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    std::vector<std::string> fields = split_at_any(line.substr(0, line.find('#')), " \t\r");
    if (!fields.empty()) lines.push_back({.number = number, .fields = std::move(fields)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> split(std::string_view text, char separator) {
  return split_at_any(text, std::string_view(&separator, 1));
}

}  // namespace evenhand
