#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "lint/pattern_runner.h"
#include "lint/reading.h"

namespace evenhand {

// Looks for pattern sets of the rule table in windows of one document. Not to be shared between threads.
class PatternSearch {
 public:
  // Both are borrowed and must outlive it.
  PatternSearch(const Reading& reading, const LazyRegexes& regexes) : reading_(reading), runner_(reading, regexes) {}

  const Reading& reading() const { return reading_; }
  PatternRunner& runner() { return runner_; }

  // Every match of the set that lies inside `window`, in no order; a match may come twice. `set` may be kNone: no match.
  std::vector<TokenRange> find_all(std::uint32_t set, TokenRange window);

  // Whether one lies inside `window` and does not overlap `left_out`.
  bool occurs(std::uint32_t set, TokenRange window, TokenRange left_out = {});

  // Like occurs() with the whole document as window; the matches are kept for the next question.
  bool occurs_in_document(std::uint32_t set, TokenRange left_out);

  // Whether one covers `match`.
  bool covers(std::uint32_t set, TokenRange match);

 private:
  // Calls accept(match) for each match until it returns true; says whether it did.
  template <typename Accept>
  bool search(std::uint32_t set, TokenRange window, Accept accept);

  const Reading& reading_;
  PatternRunner runner_;
  std::vector<TokenRange> found_;
  std::map<std::uint32_t, std::vector<TokenRange>> in_document_;
};

}  // namespace evenhand
