#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "lint/pattern_runner.h"
#include "lint/reading.h"
#include "lint/word_places.h"

namespace evenhand {

// Looks for pattern sets of the rule table in windows of one document. A set that is asked about again and again is
// looked for in the whole document, once. Not to be shared between threads.
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

  // Whether `accept` takes a match of the set in the document; it is asked about no more once it took one.
  bool occurs_accepted(std::uint32_t set, const std::function<bool(TokenRange)>& accept);

  // Whether one covers `match`.
  bool covers(std::uint32_t set, TokenRange match);

 private:
  // What is known of a set in the document.
  struct Known {
    std::size_t asked = 0;                           // Words of the windows so far.
    std::optional<std::vector<TokenRange>> matches;  // All, by first word. Nothing: not looked for.
  };

  // Each calls accept(match) for each match until it returns true, and says whether it did.
  template <typename Accept>
  bool search(std::uint32_t set, TokenRange window, Accept accept);
  template <typename Accept>
  bool search_by_token(const PatternSet& set, TokenRange window, Accept accept);
  template <typename Accept>
  bool search_by_word(const PatternSet& set, TokenRange window, Accept accept);
  template <typename Accept>
  bool search_unanchored(const PatternSet& set, TokenRange window, Accept accept);

  bool is_quicker_by_word(const PatternSet& set, TokenRange window) const;
  std::vector<TokenRange> matches_in_document(const PatternSet& set);
  const WordPlaces& places();

  const Reading& reading_;
  PatternRunner runner_;
  std::vector<TokenRange> found_;
  std::optional<WordPlaces> places_;                // Nothing: not asked for yet.
  std::unordered_map<std::uint32_t, Known> known_;  // By set.
};

}  // namespace evenhand
