#include <array>

#include "rules/condition_file.h"
#include "rules/evidence_file.h"
#include "rules/node_reader.h"
#include "rules/rule_reader.h"

namespace evenhand {
namespace {

constexpr std::array<Key<CategoryDraft>, 8> kCategoryKeys = {{
    {"title", [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.category.title = read_text(node, n); },
     true},
    {"why", [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.category.why = read_text(node, n); }, true},
    {"evidence",
     [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.shared.evidence = read_evidence(node, n); }, true},
    {"severity",
     [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.shared.severity = read_severities(node, n); }},
    {"confidence",
     [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.shared.confidence = read_confidence(node, n); }},
    {"opt-in", [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.shared.opt_in = read_truth(node, n); }},
    {"when",
     [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.shared.when = read_condition_entries(node, n); }},
    {"unless",
     [](const YamlNode& node, CategoryDraft& d, FileNotes& n) { d.shared.unless = read_condition_entries(node, n); }},
}};

}  // namespace

void read_category(const YamlNode& file, CategoryDraft& draft, FileNotes& notes) {
  read_map(file, kCategoryKeys, draft, notes);
}

std::optional<Confidence> read_confidence(const YamlNode& node, FileNotes& notes) {
  const auto chosen = read_choice(node, kConfidenceNames, "confidence", notes);
  if (!chosen) return std::nullopt;
  return static_cast<Confidence>(*chosen);
}

}  // namespace evenhand
