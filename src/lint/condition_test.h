#pragma once

#include "document/genre.h"
#include "lint/guards.h"
#include "lint/pattern_search.h"

namespace evenhand {

// Answers whether the conditions of rules hold for matches in one document.
class ConditionTest {
 public:
  // What the conditions are asked about: words that matched, which say nothing of what stands around them; or a heading
  // at which something missing is marked, whose words count like all others.
  enum class Asked : std::uint8_t { about_match, about_place };

  // Both are borrowed and must outlive it.
  ConditionTest(PatternSearch& search, Guards& guards, Genre genre, Asked asked = Asked::about_match)
      : search_(search), guards_(guards), genre_(genre), asked_(asked) {}

  // Whether all of `entries` (records of the table's section of that name) hold.
  bool all_hold(Range entries, TokenRange match);
  // Whether at least one does.
  bool any_holds(Range entries, TokenRange match);

 private:
  bool entry_holds(const EntryRecord& entry, TokenRange match);
  bool holds(const ConditionRecord& condition, TokenRange match);
  bool occurs_beside(const ConditionRecord& condition, TokenRange match);
  bool plays_one_role(std::uint32_t mask, TokenRange match) const;
  bool is_negated(TokenRange match);
  bool is_in_one_section(Range names, TokenRange match);
  bool has_path(Range globs) const;

  PatternSearch& search_;
  Guards& guards_;
  Genre genre_;
  Asked asked_;
};

}  // namespace evenhand
