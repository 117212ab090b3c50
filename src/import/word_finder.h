#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/compiled_rules.h"
#include "rules/english.h"
#include "rules/rule.h"

namespace evenhand {

// Tells which rules are about given words, before any condition is asked.
class WordFinder {
 public:
  // `compiled` is borrowed and must outlive it. REQUIRES: it was compiled from `rules` with `english`.
  WordFinder(const RuleSet& rules, const CompiledRules& compiled, const English& english);

  // Ids of the rules that find several of the words together; where there are none, of those that find one of them
  // alone or of which at least half of the patterns hang on one. REQUIRES: `words` are in small letters, parted by
  // blanks.
  std::set<std::string> rules_about(std::string_view words) const;

 private:
  std::set<std::string> rules_that_match(std::string_view text, std::size_t least_words) const;

  const CompiledRules& compiled_;
  std::vector<std::size_t> owner_;  // The rule of each pattern, by pattern number; the number of rules for conditions.
  std::map<std::string, std::set<std::string>, std::less<>> by_anchor_;
};

}  // namespace evenhand
