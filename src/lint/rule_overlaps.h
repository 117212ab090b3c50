#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/genre.h"
#include "lint/linter.h"
#include "rules/compiled_rules.h"
#include "rules/rule.h"

namespace evenhand {

// Two rules that find some of the same words of an example.
struct RuleOverlap {
  std::string rule;  // Whose example it is.
  std::string other;
  std::string reported;  // The rule that a user is shown; empty: both, since neither covers the other.
  SourcePlace place;     // Of the first such example, in the file of `rule`.
  Genre genre = Genre::prose;
  std::string words;        // What `rule` finds in it, and
  std::string other_words;  // what `other` does.
  bool same_words = false;  // In this example or another, both find the very same.
  std::size_t count = 0;    // Of such examples; of one in several genres, once each.
};

// Looks for them with all rules on, those that are opt-in or wait for a stance included.
class OverlapSearch {
 public:
  // `compiled` is borrowed and must outlive it.
  explicit OverlapSearch(const CompiledRules& compiled);

  // Those in the flag examples of `rule`, in every genre in which it is on. Sorted by the other rule. May be called
  // from several threads. REQUIRES: `compiled` holds `rule`.
  std::vector<RuleOverlap> overlaps_of(const Rule& rule) const;

 private:
  Linter keeping_;   // Every finding.
  Linter dropping_;  // What a user is shown.
};

}  // namespace evenhand
