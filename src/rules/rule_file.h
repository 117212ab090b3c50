#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/rule_source.h"

namespace evenhand {

// What only some rule files say, and what others take from their category.
struct InheritedKeys {
  std::optional<Severities> severity;
  std::optional<Confidence> confidence;
  std::optional<bool> opt_in;
  std::optional<Evidence> evidence;
  std::vector<ConditionEntry> when;
  std::vector<ConditionEntry> unless;
};

// A rule as its own file says it. rule.severity, confidence, evidence, when and unless are not yet filled in.
struct RuleDraft {
  Rule rule;
  InheritedKeys own;
};

struct CategoryDraft {
  Category category;  // Without its evidence.
  InheritedKeys shared;
};

// What one file says, and what was noted of it. Nothing where the file could not be parsed at all; where there are
// mistakes, what could be read.
struct RuleFile {
  std::variant<std::monostate, RuleDraft, CategoryDraft, Lexicon, GenreDescription, Profile> content;
  FileNotes notes;
};

// The kind of file, and the name or id of what it holds, follow from its path.
RuleFile read_rule_file(const RuleSource& source);

}  // namespace evenhand
