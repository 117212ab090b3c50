#include "text/word_scanner.h"

#include <array>

#include "text/unicode.h"

namespace evenhand {
namespace {

enum class ByteClass : std::uint8_t { other, word, ignorable, wide };

// The byte 0x1F is Document::kNothing; this floor lies below documents and knows only the number.
constexpr unsigned char kNothingByte = 0x1F;

constexpr std::array<ByteClass, 256> make_byte_classes() {
  std::array<ByteClass, 256> classes{};
  for (unsigned c = 0; c < 256; ++c) {
    const bool is_word =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == static_cast<unsigned>('_');
    classes[c] = c >= 0x80            ? ByteClass::wide
                 : is_word            ? ByteClass::word
                 : c == kNothingByte  ? ByteClass::ignorable
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

}  // namespace

ScanProgress scan_words(std::string_view text, std::size_t from, std::span<ScannedWord> words) {
  std::size_t count = 0;
  std::size_t at = next_start(text, from);
  while (at < text.size() && count < words.size()) {
    const ScannedWord word = scan_word(text, at);
    words[count++] = word;
    at = next_start(text, word.end);
  }
  return {count, at};
}

}  // namespace evenhand
