#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/reading.h"

namespace evenhand {

// A word, and how often a document says it.
struct SaidWord {
  std::string word;
  std::uint32_t count = 0;

  friend bool operator==(const SaidWord&, const SaidWord&) = default;
};

// The words of a document that may be shown beside those of others, sorted: those written in small letters alone, of
// three letters or more. So no name, no number, no place and no abbreviation is among them, nor are listed given names
// written small, and pronouns, by which groups differ anyway. Folded (see fold() in text/unicode.h).
std::vector<SaidWord> said_words(const Reading& reading);

}  // namespace evenhand
