#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/compiled_rules.h"

namespace evenhand {

// What a first look at a file's bytes tells, before any of it is understood.
struct FirstLook {
  bool may_matter = false;  // A word that something hangs on may be in it.
  std::size_t words = 0;    // Words in the bytes, markup included.
};

// Decides whether a file needs reading at all. Most files hold no word on which a pattern hangs, and are done.
class Prescan {
 public:
  // Words that are triggers of a pattern for which `is_wanted` (by pattern number) is true matter; with `genre_cues`, those that
  // show a genre, too. `rules` is borrowed and must outlive it.
  Prescan(const CompiledRules& rules, const std::vector<bool>& is_wanted, bool genre_cues);

  FirstLook look(std::string_view bytes) const;

 private:
  bool matters(std::string_view folded) const;

  const CompiledRules& rules_;
  std::vector<bool> matters_;    // By word number.
  bool always_ = false;          // A pattern hangs on no word.
  bool contractions_ = false;    // A word that a contraction hides (not, will, is) matters.
};

}  // namespace evenhand
