#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace evenhand {

// A run of word characters: letters, digits, marks and '_'. An apostrophe or hyphen ends it.
struct ScannedWord {
  std::uint32_t begin = 0;  // Bytes from the start of the text.
  std::uint32_t end = 0;
  bool ascii = true;  // Only ASCII letters, digits and '_'.
};

// Where a scan goes on, and how many words it has put out.
struct ScanProgress {
  std::size_t count = 0;  // Words written.
  std::size_t next = 0;   // Offset to go on from; text.size() when all is scanned.
};

// Finds the words of `text` from offset `from` on, at most words.size() of them. Soft hyphens, zero-width characters
// and Document::kNothing inside a run belong to it. REQUIRES: `from` is not inside a word; text.size() < 2^32.
//
ScanProgress scan_words(std::string_view text, std::size_t from, std::span<ScannedWord> words);

}  // namespace evenhand
