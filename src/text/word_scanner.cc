#include "text/word_scanner.h"

#include <algorithm>
#include <array>
#include <bit>

#include "text/unicode.h"
#include "text/word_bits.h"

namespace evenhand {
namespace {

enum class ByteClass : std::uint8_t { other = 0, word = 1, ignorable = 2, wide = 3 };

// The byte 0x1F is Document::kNothing; this floor lies below documents and knows only the number.
constexpr unsigned char kNothingByte = 0x1F;

constexpr std::array<ByteClass, 256> make_byte_classes() {
  std::array<ByteClass, 256> classes{};
  for (unsigned c = 0; c < 256; ++c) {
    const bool is_word =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == static_cast<unsigned>('_');
    classes[c] = c >= 0x80           ? ByteClass::wide
                 : is_word           ? ByteClass::word
                 : c == kNothingByte ? ByteClass::ignorable
                                     : ByteClass::other;
  }
  return classes;
}
constexpr std::array<ByteClass, 256> kByteClasses = make_byte_classes();

ByteClass class_of(char byte) { return kByteClasses[static_cast<unsigned char>(byte)]; }

struct Step {
  ByteClass kind;
  std::uint32_t size;
};

// Like class_of(), for a whole code point: a wide byte turns out to be a letter (wide), ignorable or other.
Step step_at(std::string_view text, std::size_t at) {
  const ByteClass kind = class_of(text[at]);
  if (kind != ByteClass::wide) return {kind, 1};
  const CodePoint found = code_point_at(text, at);
  if (is_ignorable(found.value)) return {ByteClass::ignorable, found.size};
  return {is_word_character(found.value) ? ByteClass::wide : ByteClass::other, found.size};
}

// The next place at or after `at` where a word starts; text.size() if there is none.
std::size_t next_start(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    while (at < text.size() && class_of(text[at]) == ByteClass::other) ++at;
    if (at == text.size()) break;
    const Step step = step_at(text, at);
    if (step.kind == ByteClass::word || step.kind == ByteClass::wide) break;
    at += step.size;
  }
  return at;
}

// The word that starts at `begin`, in which something other than ASCII may stand from `at` on.
ScannedWord scan_slowly(std::string_view text, std::size_t begin, std::size_t at) {
  ScannedWord word{static_cast<std::uint32_t>(begin), 0, true};
  std::size_t end = at;  // Behind the last real character: ignorable ones at the end do not belong to the word.
  while (at < text.size()) {
    const Step step = step_at(text, at);
    if (step.kind == ByteClass::other) break;
    if (step.kind != ByteClass::ignorable) {
      if (step.kind == ByteClass::wide || at != end) word.ascii = false;
      end = at + step.size;
    }
    at += step.size;
  }
  word.end = static_cast<std::uint32_t>(end);
  return word;
}

ScannedWord scan_word(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  while (at < text.size() && class_of(text[at]) == ByteClass::word) ++at;
  const bool ends_here = at == text.size() || class_of(text[at]) == ByteClass::other;
  if (!ends_here) return scan_slowly(text, begin, at);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at), true};
}

WordBits classify(std::string_view text, std::size_t at) {
  const std::size_t left = text.size() - at;
  return left >= kWordBitsStretch ? word_bits(text.data() + at) : slow_word_bits(text.data() + at, left);
}

}  // namespace

ScanProgress scan_words(std::string_view text, std::size_t from, std::span<ScannedWord> words) {
  std::size_t count = 0;
  std::size_t at = from;
  while (at < text.size()) {
    // All starts and ends in a stretch of bytes are found at once; only words that leave it, or hold more than ASCII,
    // are walked through. A walk asks at each byte whether the word goes on, and the processor guesses wrong once a
    // word.
    const WordBits stretch = classify(text, at);
    std::uint64_t left = stretch.word | stretch.special();
    std::size_t resume = at + kWordBitsStretch;
    while (left != 0) {
      const auto start = static_cast<unsigned>(std::countr_zero(left));
      const std::uint64_t behind = ~(stretch.word >> start);
      const unsigned length = static_cast<unsigned>(std::countr_zero(behind));
      const unsigned end = start + length;
      const bool walks = length == 0 || end >= kWordBitsStretch || (stretch.special() >> end & 1U) != 0;
      if (walks) {
        resume = at + start;
        break;
      }
      if (count == words.size()) return {count, at + start};
      words[count++] = {static_cast<std::uint32_t>(at + start), static_cast<std::uint32_t>(at + end), true};
      left = left >> end << end;
    }
    if (left != 0) {
      resume = next_start(text, resume);
      if (resume == text.size()) break;
      if (count == words.size()) return {count, resume};
      words[count] = scan_word(text, resume);
      resume = words[count++].end;
    }
    at = resume;
  }
  return {count, text.size()};
}

}  // namespace evenhand
