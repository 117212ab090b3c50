#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/compiled_rules.h"
#include "text/word_scanner.h"

namespace evenhand {

// Decides whether a file needs reading at all. Most files hold no word on which a pattern hangs, and are done.
class Prescan {
 public:
  // Words that are triggers of a pattern for which `is_wanted` (by pattern number) is true matter; with `genre_cues`,
  // those that show a genre, too. `rules` is borrowed and must outlive it.
  Prescan(const CompiledRules& rules, const std::vector<bool>& is_wanted, bool genre_cues);

  // Whether a word that something hangs on may be in `bytes`.
  bool may_matter(std::string_view bytes) const;

 private:
  bool matters(std::string_view folded) const;
  bool matters(std::string_view bytes, ScannedWord word, std::string& key) const;

  const CompiledRules& rules_;
  std::vector<bool> matters_;  // By word number.
  bool always_ = false;        // A pattern hangs on no word.
  bool contractions_ = false;  // A word that a contraction hides (not, will, is) matters.
};

}  // namespace evenhand
