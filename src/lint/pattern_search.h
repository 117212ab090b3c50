#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
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

  // Every match of the set that lies inside `window`, in no order; a match may come twice. `set` may be kNone: no
  // match.
  std::vector<TokenRange> find_all(std::uint32_t set, TokenRange window);

  // Whether one lies inside `window` and does not overlap `left_out`.
  bool occurs(std::uint32_t set, TokenRange window, TokenRange left_out = {});

  // Like occurs(), for windows that many matches share (a block, a section, the document): what is found is kept for
  // the next question.
  bool occurs_in_shared(std::uint32_t set, TokenRange window, TokenRange left_out);

  // Whether one covers `match`.
  bool covers(std::uint32_t set, TokenRange match);

 private:
  // Calls accept(match) for each match until it returns true; says whether it did.
  template <typename Accept>
  bool search(std::uint32_t set, TokenRange window, Accept accept);
  // The same for a window of many words: word by word of the set instead of the window.
  template <typename Accept>
  bool search_by_word(const PatternSet& set, TokenRange window, Accept accept);

  // Where a word of the table stands in the document.
  struct Occurrence {
    std::uint32_t word = 0;
    std::uint32_t token = 0;

    friend auto operator<=>(const Occurrence&, const Occurrence&) = default;
  };
  const std::vector<Occurrence>& occurrences();

  const Reading& reading_;
  PatternRunner runner_;
  std::vector<TokenRange> found_;
  std::optional<std::vector<Occurrence>> occurrences_;  // Sorted. Nothing: not asked for yet.
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::vector<TokenRange>>
      kept_;  // By set and window.
};

}  // namespace evenhand
