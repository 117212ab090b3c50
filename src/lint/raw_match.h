#pragma once

#include <cstdint>
#include <vector>

#include "lint/pattern_runner.h"
#include "lint/reading.h"
#include "lint/triggers.h"

namespace evenhand {

// Where a rule's pattern occurs, before any condition is asked.
struct RawMatch {
  std::uint32_t pattern = 0;
  TokenRange match;

  friend bool operator==(const RawMatch&, const RawMatch&) = default;
};

// Whether a match is one word inside a hyphenated compound (*print* in “pretty-print”): that is another word.
bool is_part_of_compound(const Reading& reading, TokenRange match);

// Every match of every rule pattern that is wanted (by pattern number): for each pattern and first word the longest, by
// first word, then pattern. A match of one word inside a hyphenated compound is none.
// `triggers` are the reading's.
std::vector<RawMatch> find_raw_matches(const Reading& reading, const std::vector<Trigger>& triggers,
                                       PatternRunner& runner, const std::vector<bool>& wanted);

}  // namespace evenhand
