#include "readers/assumed_definitions.h"

#include <cstddef>
#include <set>

namespace evenhand {

std::string assumed_definitions(std::string_view text) {
  constexpr std::size_t kLongestLabel = 200;  // Bytes; CommonMark allows 999, and nobody writes them.
  std::set<std::string_view> labels;
  for (std::size_t at = text.find("]["); at != std::string_view::npos; at = text.find("][", at + 1)) {
    const std::string_view rest = text.substr(at + 2, kLongestLabel);
    const std::size_t end = rest.find_first_of("[]\\\n");
    if (end == std::string_view::npos || rest[end] != ']') continue;
    const std::string_view label = rest.substr(0, end);
    const bool is_footnote = label.starts_with('^');
    if (!is_footnote && label.find_first_not_of(" \t\r") != std::string_view::npos) labels.insert(label);
  }
  std::string definitions;
  for (const std::string_view label : labels) definitions += "[" + std::string(label) + "]: x\n";
  return definitions;
}

}  // namespace evenhand
