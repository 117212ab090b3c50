#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "rules/english.h"
#include "rules/expansion.h"
#include "rules/rule.h"

namespace evenhand {

// Makes short texts that are near to what the rules look for: instances of their patterns, whole or spoiled, among
// other words, with every kind of separator. The same seed gives the same texts.
class TextGenerator {
 public:
  TextGenerator(const RuleSet& rules, const English& english, std::uint64_t seed);

  std::string next();

 private:
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }
  bool one_in(std::size_t chances) { return below(chances) == 0; }
  void instantiate(const Expansion& expansion, std::vector<std::string>& words);
  std::string separator();
  std::string written(std::string word);

  std::mt19937_64 random_;
  std::vector<Expansion> patterns_;
  std::vector<std::string> vocabulary_;
};

}  // namespace evenhand
