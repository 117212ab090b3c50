#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lint/raw_match.h"
#include "lint/reading.h"
#include "rules/compiled_rules.h"
#include "rules/english.h"
#include "rules/expansion.h"
#include "rules/rule.h"

namespace evenhand {

// The slow twin of find_raw_matches(): tries every pattern of every rule at every word of every sentence, on the
// written-out pattern itself: no table, no anchors, no programs. Obvious rather than quick.
class SlowMatcher {
 public:
  // REQUIRES: `compiled` was compiled from `rules`; only the numbers of its patterns are taken from it.
  SlowMatcher(const RuleSet& rules, const English& english, const CompiledRules& compiled);

  std::vector<RawMatch> find(const Reading& reading);

 private:
  // An expansion with its words as numbers of our own, so that asking for one is a look into a list.
  struct Node {
    Expansion::Kind kind = Expansion::Kind::sequence;
    std::vector<bool> words;  // By number.
    std::string text;
    std::vector<Node> children;
  };
  struct Place {
    std::uint32_t token = 0;
    bool loose = false;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  struct Words;  // The words of the document at hand.

  Node number_words(const Expansion& expansion);
  std::vector<Place> places_after(const Node& node, const Words& words, Place from) const;
  std::vector<Place> places_after_word(const Node& node, const Words& words, Place from) const;

  std::map<std::string, std::uint32_t> numbers_;
  std::vector<Node> patterns_;  // By the number of the compiled pattern; those of conditions are empty.
  std::vector<bool> is_rule_pattern_;
};

}  // namespace evenhand
