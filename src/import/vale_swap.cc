#include "import/vale_swap.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "import/expression.h"
#include "import/expression_phrases.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostAlternatives = 6;

// "$1", "${name}": a part of what was found.
bool refers_to_group(std::string_view text) {
  for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
    if (at + 1 < text.size() && (is_ascii_digit(text[at + 1]) || text[at + 1] == '{')) return true;
  }
  return false;
}

std::vector<std::string> split(std::string_view value) {
  std::vector<std::string> parts;
  while (!value.empty()) {
    const std::size_t bar = std::min(value.find('|'), value.size());
    if (bar > 0) parts.emplace_back(value.substr(0, bar));
    value.remove_prefix(std::min(bar + 1, value.size()));
  }
  return parts;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

}  // namespace

std::vector<YamlEntry> swap_entries(const YamlNode& swap) {
  std::vector<YamlEntry> entries;
  for (const YamlEntry& entry : swap.entries) {
    const bool scalar = entry.value.kind == YamlNode::Kind::scalar || entry.value.kind == YamlNode::Kind::nothing;
    if (scalar) entries.push_back(entry);
  }
  for (const YamlNode& item : swap.items) {
    for (YamlEntry& entry : swap_entries(item)) entries.push_back(std::move(entry));
  }
  return entries;
}

Result<std::vector<std::string>> alternatives_of_swap(std::string_view value) {
  if (refers_to_group(value)) return Error{"what to write takes over a part of what was found ($1)"};
  std::vector<std::string> texts;
  if (value.find("(?") == std::string_view::npos && value.find_first_of("\\[") == std::string_view::npos) {
    texts = split(value);
  } else {
    const Result<ParsedExpression> parsed = parse_expression(value);
    if (!parsed) return Error{"what to write is a regular expression, and " + parsed.error().message};
    const std::optional<std::vector<std::string>> phrases = phrases_of(parsed->root);
    if (!phrases || phrases->size() > kMostAlternatives) {
      return Error{"what to write is a regular expression that stands for too many texts"};
    }
    texts = *phrases;
  }
  std::vector<std::string> alternatives;
  for (std::string& text : texts) {
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == kBorderMark || c == kMoreMark; }),
               text.end());
    if (std::string alternative = trimmed(text); !alternative.empty()) alternatives.push_back(std::move(alternative));
  }
  return alternatives;
}

}  // namespace evenhand
