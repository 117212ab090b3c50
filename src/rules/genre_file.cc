#include <array>

#include "rules/node_reader.h"
#include "rules/rule_reader.h"
#include "rules/text_key.h"

namespace evenhand {
namespace {

constexpr CountRange kPoints{1, 100};

void read_sections(const YamlNode& map, GenreDescription& genre, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::string name = read_text(entry.key, notes);
    if (!name.empty()) genre.sections.emplace_back(std::move(name), read_patterns(entry.value, notes));
  }
}

constexpr std::array<Key<GenreDescription>, 7> kGenreKeys = {{
    {"title", text_key<&GenreDescription::title>, true},
    {"paths", [](const YamlNode& node, GenreDescription& genre,
                 FileNotes& notes) { genre.paths = read_texts(items_of(node, notes), notes); }},
    {"headings", [](const YamlNode& node, GenreDescription& genre,
                    FileNotes& notes) { genre.headings = read_patterns(node, notes); }},
    {"phrases", [](const YamlNode& node, GenreDescription& genre,
                   FileNotes& notes) { genre.phrases = read_patterns(node, notes); }},
    {"needs", [](const YamlNode& node, GenreDescription& genre,
                 FileNotes& notes) { genre.needs = read_count(node, kPoints, notes).value_or(genre.needs); }},
    {"blanks", [](const YamlNode& node, GenreDescription& genre,
                  FileNotes& notes) { genre.blanks = read_count(node, kPoints, notes).value_or(0); }},
    {"sections", read_sections},
}};

}  // namespace

void read_genre(const YamlNode& file, GenreDescription& genre, FileNotes& notes) {
  read_map(file, kGenreKeys, genre, notes);
}

}  // namespace evenhand
