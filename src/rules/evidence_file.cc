#include "rules/evidence_file.h"

#include <array>
#include <string_view>

#include "rules/node_reader.h"
#include "rules/text_key.h"

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 4> kGrades = {"A", "B", "C", "D"};

bool is_month(std::string_view text) {
  if (text.size() != 7) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool fits = i == 4 ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';
    if (!fits) return false;
  }
  const std::string_view month = text.substr(5);
  return month >= "01" && month <= "12";
}

// "2026-11": when somebody last looked whether it still holds.
std::string read_month(const YamlNode& node, FileNotes& notes) {
  std::string text = read_text(node, notes);
  if (!text.empty() && !is_month(text)) notes.add_mistake(node.place, "a year and month (2026-11) must stand here");
  return text;
}

constexpr std::array<Key<Source>, 4> kSourceKeys = {{
    {"cite", text_key<&Source::cite>, true},
    {"doi", text_key<&Source::doi>},
    {"url", text_key<&Source::url>},
    {"says", text_key<&Source::says>},
}};

std::vector<Source> read_sources(const YamlNode& list, FileNotes& notes) {
  std::vector<Source> sources;
  for (const YamlNode& item : items_of(list, notes)) {
    read_map(item, kSourceKeys, sources.emplace_back(), notes);
  }
  return sources;
}

constexpr std::array<Key<Evidence>, 4> kEvidenceKeys = {{
    {"grade",
     [](const YamlNode& node, Evidence& evidence, FileNotes& notes) {
       if (const auto grade = read_choice(node, kGrades, "grade", notes)) evidence.grade = kGrades[*grade].front();
     },
     true},
    {"sources",
     [](const YamlNode& node, Evidence& evidence, FileNotes& notes) { evidence.sources = read_sources(node, notes); }},
    {"counter",
     [](const YamlNode& node, Evidence& evidence, FileNotes& notes) { evidence.counter = read_sources(node, notes); }},
    {"checked",
     [](const YamlNode& node, Evidence& evidence, FileNotes& notes) { evidence.checked = read_month(node, notes); }},
}};

constexpr std::array<Key<LegalNote>, 3> kLegalKeys = {{
    {"place", text_key<&LegalNote::place>, true},
    {"source", text_key<&LegalNote::source>, true},
    {"checked",
     [](const YamlNode& node, LegalNote& legal, FileNotes& notes) { legal.checked = read_month(node, notes); }, true},
}};

}  // namespace

Evidence read_evidence(const YamlNode& node, FileNotes& notes) {
  Evidence evidence;
  read_map(node, kEvidenceKeys, evidence, notes);
  return evidence;
}

std::vector<LegalNote> read_legal_notes(const YamlNode& list, FileNotes& notes) {
  std::vector<LegalNote> legal;
  for (const YamlNode& item : items_of(list, notes)) read_map(item, kLegalKeys, legal.emplace_back(), notes);
  return legal;
}

}  // namespace evenhand
