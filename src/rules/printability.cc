#include "rules/printability.h"

#include <algorithm>
#include <set>
#include <string>

namespace evenhand {
namespace {

bool names_one_of(const Pattern& pattern, const std::set<std::string>& lexicons) {
  if (pattern.kind == Pattern::Kind::lexicon) return lexicons.contains(pattern.text);
  return std::any_of(pattern.children.begin(), pattern.children.end(),
                     [&](const Pattern& child) { return names_one_of(child, lexicons); });
}

}  // namespace

void spread_unprintable(RuleSet& rules) {
  std::set<std::string> unprintable;
  for (const Lexicon& lexicon : rules.lexicons) {
    if (lexicon.unprintable) unprintable.insert(lexicon.name);
  }
  for (Rule& rule : rules.rules) {
    rule.unprintable =
        rule.unprintable || std::any_of(rule.patterns.begin(), rule.patterns.end(), [&](const PlacedPattern& placed) {
          return names_one_of(placed.pattern, unprintable);
        });
  }
}

}  // namespace evenhand
