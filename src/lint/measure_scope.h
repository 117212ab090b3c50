#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/guards.h"
#include "lint/pattern_search.h"

namespace evenhand {

// The part of a document that a measure looks at: the blocks of its sections, without those that it leaves out. Rates
// and batches are of running text, so they leave out headings too: the names of sections are nobody's choice of words.
class MeasureScope {
 public:
  // What a measure says of it. Measures that say the same have the same scope.
  struct Limits {
    std::vector<std::string_view> in;  // Names of sections. None: all.
    std::vector<std::string_view> not_in;
    bool without_headings = false;

    friend auto operator<=>(const Limits&, const Limits&) = default;
  };
  static Limits limits_of(const CompiledRules& rules, const MeasureRecord& measure);

  // Whose sections are meant is the document's genre. `search` is borrowed and must outlive it; the others are only
  // asked now.
  MeasureScope(PatternSearch& search, Guards& guards, const Limits& limits, Genre genre);

  // REQUIRES: `block` is an index of the document's blocks.
  bool holds(std::uint32_t block) const { return blocks_[block]; }
  std::size_t words() const { return words_; }
  std::size_t sentences() const { return sentences_; }

  // Where something is to be marked that no words of the document stand for: the document's first heading or, without
  // one, the first sentence in scope. REQUIRES: words() > 0.
  TokenRange opening() const;
  // The first sentence of a block; empty where it holds no word.
  TokenRange opening_of(std::uint32_t block) const;

 private:
  const Reading& reading_;
  std::vector<bool> blocks_;  // By block.
  std::size_t words_ = 0;
  std::size_t sentences_ = 0;
};

}  // namespace evenhand
