#include "readers/assumed_definitions.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace evenhand {

namespace {

constexpr std::size_t kLongestLabel = 200;  // Bytes; CommonMark allows 999, and nobody writes them.

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == std::string_view::npos; }

// Of the reference of which `][` stands at `at`: what is between the second brackets, or, where that is nothing,
// between the first. Empty where it is no label.
std::string_view label_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at + 2, kLongestLabel);
  const std::size_t end = rest.find_first_of("[]\\\n");
  if (end == std::string_view::npos || rest[end] != ']') return {};
  std::string_view label = rest.substr(0, end);
  if (label.empty()) {
    const std::size_t from = at - std::min(at, kLongestLabel);
    const std::string_view before = text.substr(from, at - from);
    const std::size_t open = before.find_last_of("[]\\\n");
    if (open == std::string_view::npos || before[open] != '[') return {};
    label = before.substr(open + 1);
  }
  return is_blank(label) ? std::string_view() : label;
}

}  // namespace

std::string assumed_definitions(std::string_view text) {
  std::set<std::string_view> labels;
  for (std::size_t at = text.find("]["); at != std::string_view::npos; at = text.find("][", at + 1)) {
    const std::string_view label = label_at(text, at);
    // A footnote is another thing.
    if (!label.empty() && !label.starts_with('^')) labels.insert(label);
  }
  std::string definitions;
  for (const std::string_view label : labels) definitions += "[" + std::string(label) + "]: x\n";
  return definitions;
}

}  // namespace evenhand
