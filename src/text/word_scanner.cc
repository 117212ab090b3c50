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

struct Step {
  ByteClass kind;
  std::uint32_t size;
};

Step step_at(std::string_view text, std::size_t at) {
  const ByteClass kind = kByteClasses[static_cast<unsigned char>(text[at])];
  if (kind != ByteClass::wide) return {kind, 1};
  const CodePoint found = code_point_at(text, at);
  if (is_ignorable(found.value)) return {ByteClass::ignorable, found.size};
  return {is_word_character(found.value) ? ByteClass::wide : ByteClass::other, found.size};
}

}  // namespace

ScanProgress scan_words(std::string_view text, std::size_t from, std::span<ScannedWord> words) {
  std::size_t count = 0;
  std::size_t at = from;
  while (at < text.size()) {
    Step step = step_at(text, at);
    if (step.kind == ByteClass::other || step.kind == ByteClass::ignorable) {
      at += step.size;
      continue;
    }
    if (count == words.size()) return {count, at};
    ScannedWord word{static_cast<std::uint32_t>(at), 0, true};
    std::size_t end = at;  // Behind the last real character: ignorable ones at the end do not belong to the word.
    while (at < text.size()) {
      step = step_at(text, at);
      if (step.kind == ByteClass::other) break;
      at += step.size;
      if (step.kind == ByteClass::ignorable) continue;
      if (step.kind == ByteClass::wide || at - step.size != end) word.ascii = false;
      end = at;
    }
    word.end = static_cast<std::uint32_t>(end);
    words[count++] = word;
  }
  return {count, text.size()};
}

}  // namespace evenhand
