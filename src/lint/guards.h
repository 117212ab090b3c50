#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "base/span.h"
#include "lint/pattern_search.h"

namespace evenhand {

// The two guards that hold for every rule: mention is not use, and statements of inclusion are not exclusion
// (docs/rule-format.md). Keeps what it found out about each block of its document.
class Guards {
 public:
  // `search` is borrowed and must outlive it.
  explicit Guards(PatternSearch& search) : search_(search) {}

  // Whether the words are only mentioned: quoted beside a cue, listed under a heading that says avoid, named to be
  // refused.
  bool is_mention(TokenRange match);

  // Whether the words lie in quotation marks.
  bool is_quoted(TokenRange match);

  // Whether their paragraph promises equal opportunity.
  bool is_inclusion_statement(TokenRange match);

 private:
  const std::vector<Span>& quotations(std::uint32_t block);
  const Span* quotation_around(TokenRange match);
  bool has_cue_beside(TokenRange match, Span quotation);
  bool stands_in_list_of_mentions(TokenRange match);
  bool heads_mentions(std::uint32_t block);
  bool is_headed_by(std::uint32_t set, std::uint32_t block);
  bool introduces_mentions(std::uint32_t block);
  bool follows_refusal(TokenRange match);
  bool promises_inclusion(std::uint32_t block);

  PatternSearch& search_;
  std::map<std::uint32_t, std::vector<Span>> quotations_;
  std::map<std::uint32_t, bool> inclusion_;
};

}  // namespace evenhand
