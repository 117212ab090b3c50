#include <charconv>

#include "rules/node_reader.h"

namespace evenhand {
namespace {

// What the notation's reader says ("column 7: …"), taken apart.
struct NotationMistake {
  std::size_t offset = 0;  // In bytes of the notation.
  std::string message;
};

NotationMistake take_apart(const std::string& message) {
  constexpr std::string_view kColumn = "column ";
  std::size_t column = 1;
  if (!message.starts_with(kColumn)) return {0, message};
  const auto [end, problem] = std::from_chars(message.data() + kColumn.size(), message.data() + message.size(), column);
  const auto at = static_cast<std::size_t>(end - message.data());
  if (problem != std::errc{} || column == 0 || message.compare(at, 2, ": ") != 0) return {0, message};
  return {column - 1, message.substr(at + 2)};
}

// Bytes of the node's text before its first that is not white space: read_text leaves them out.
std::size_t leading_blanks(const YamlNode& node) {
  return std::min(node.text.find_first_not_of(" \t\n"), node.text.size());
}

SourcePlace place_in_notation(const YamlNode& node, std::size_t offset) {
  return place_in(node, std::min(leading_blanks(node) + offset, node.text.size()));
}

void note_lexicons(const Pattern& pattern, std::string_view notation, const YamlNode& node, FileNotes& notes) {
  if (pattern.kind == Pattern::Kind::lexicon) {
    const std::size_t offset = notation.find("<" + pattern.text + ">");
    const SourcePlace place = offset == std::string_view::npos ? node.place : place_in_notation(node, offset);
    notes.add_reference({Reference::Kind::lexicon, pattern.text, place});
  }
  for (const Pattern& child : pattern.children) note_lexicons(child, notation, node, notes);
}

}  // namespace

std::optional<PlacedPattern> read_pattern(const YamlNode& node, FileNotes& notes) {
  std::string notation = read_text(node, notes);
  if (notation.empty()) return std::nullopt;
  Result<Pattern> pattern = parse_pattern(notation);
  if (!pattern) {
    NotationMistake mistake = take_apart(pattern.error().message);
    notes.add_mistake(place_in_notation(node, mistake.offset), std::move(mistake.message));
    return std::nullopt;
  }
  note_lexicons(*pattern, notation, node, notes);
  return PlacedPattern{std::move(notation), *std::move(pattern), place_in_notation(node, 0)};
}

std::vector<PlacedPattern> read_patterns(const YamlNode& list, FileNotes& notes) {
  std::vector<PlacedPattern> patterns;
  for (const YamlNode& item : items_of(list, notes)) {
    if (std::optional<PlacedPattern> pattern = read_pattern(item, notes)) patterns.push_back(std::move(*pattern));
  }
  return patterns;
}

}  // namespace evenhand
