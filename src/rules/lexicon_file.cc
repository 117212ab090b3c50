#include <array>

#include "rules/node_reader.h"
#include "rules/rule_reader.h"
#include "rules/text_key.h"

namespace evenhand {
namespace {

// What cannot stand in a word list, or nothing.
std::optional<std::string_view> beyond_words(const Pattern& pattern) {
  switch (pattern.kind) {
    case Pattern::Kind::gap:
      return "a gap";
    case Pattern::Kind::regex:
      return "a regular expression";
    case Pattern::Kind::edge:
      return "<edge>";
    default:
      break;
  }
  for (const Pattern& child : pattern.children) {
    if (const auto found = beyond_words(child)) return found;
  }
  return std::nullopt;
}

void read_words(const YamlNode& list, Lexicon& lexicon, FileNotes& notes) {
  lexicon.words = read_patterns(list, notes);
  for (const PlacedPattern& word : lexicon.words) {
    if (word.pattern.kind == Pattern::Kind::lexicon) {
      notes.add_mistake(word.place, "lists in a list stand under 'include': include: [" + word.pattern.text + "]");
    } else if (const auto what = beyond_words(word.pattern)) {
      notes.add_mistake(word.place, std::string(*what) + " cannot stand in a word list");
    }
  }
}

void read_includes(const YamlNode& list, Lexicon& lexicon, FileNotes& notes) {
  for (const YamlNode& item : items_of(list, notes)) {
    std::string name = read_text(item, notes);
    if (name.empty()) continue;
    const SourcePlace place = place_in(item, 0);
    notes.add_reference({Reference::Kind::lexicon, name, place});
    lexicon.includes.emplace_back(std::move(name), place);
  }
}

constexpr std::array<Key<Lexicon>, 4> kLexiconKeys = {{
    {"title", text_key<&Lexicon::title>, true},
    {"include", read_includes},
    {"words", read_words},
    {"unprintable", [](const YamlNode& node, Lexicon& lexicon,
                       FileNotes& n) { lexicon.unprintable = read_truth(node, n).value_or(false); }},
}};

}  // namespace

void read_lexicon(const YamlNode& file, Lexicon& lexicon, FileNotes& notes) {
  const std::size_t mistakes = notes.mistakes().size();
  read_map(file, kLexiconKeys, lexicon, notes);
  const bool empty = lexicon.words.empty() && lexicon.includes.empty();
  if (empty && notes.mistakes().size() == mistakes) notes.add_mistake(file.place, "neither 'words' nor 'include'");
}

}  // namespace evenhand
