#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace evenhand {
namespace {

// The well-formed sequences of table 3-7 of the Unicode standard: by lead byte, how many bytes, and what the second may
// be.
struct Form {
  unsigned char first;
  unsigned char last;
  std::size_t size;
  unsigned char second_first;
  unsigned char second_last;
};

constexpr std::array<Form, 8> kForms = {{
    {0xC2, 0xDF, 2, 0x80, 0xBF},
    {0xE0, 0xE0, 3, 0xA0, 0xBF},
    {0xE1, 0xEC, 3, 0x80, 0xBF},
    {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3, 0x80, 0xBF},
    {0xF0, 0xF0, 4, 0x90, 0xBF},
    {0xF1, 0xF3, 4, 0x80, 0xBF},
    {0xF4, 0xF4, 4, 0x80, 0x8F},
}};

// The size of the sequence of more than one byte at the start of `text`; 0 where there is none.
std::size_t sequence_size(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const auto* form =
      std::find_if(kForms.begin(), kForms.end(), [&](const Form& f) { return f.first <= lead && lead <= f.last; });
  if (form == kForms.end() || text.size() < form->size) return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  if (second < form->second_first || second > form->second_last) return 0;
  for (std::size_t i = 2; i < form->size; ++i) {
    if (!is_utf8_continuation(text[i])) return 0;
  }
  return form->size;
}

// Where the run of ASCII that begins at `at` ends.
std::size_t end_of_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::array<std::uint64_t, 4> words{};
  for (; at + sizeof(words) <= text.size(); at += sizeof(words)) {
    std::memcpy(words.data(), text.data() + at, sizeof(words));
    if (((words[0] | words[1] | words[2] | words[3]) & kHighBits) != 0) break;
  }
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t eight;
    std::memcpy(&eight, text.data() + at, sizeof(eight));
    if ((eight & kHighBits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (true) {
    at = end_of_ascii(text, at);
    if (at == text.size()) return std::nullopt;
    const std::size_t size = sequence_size(text.substr(at));
    if (size == 0) return at;
    at += size;
  }
}

std::string repaired_utf8(std::string_view text) {
  std::string repaired;
  for (auto wrong = first_invalid_utf8(text); wrong; wrong = first_invalid_utf8(text)) {
    repaired.append(text.substr(0, *wrong)).append("\uFFFD");
    text.remove_prefix(*wrong + 1);
  }
  return repaired.append(text);
}

std::size_t count_code_points(std::string_view text) {
  // Eight bytes at a time: a byte continues a code point where its highest bit is set and the next one is not. They are
  // counted in eight bytes, too, which are added up before one of them is full.
  constexpr std::uint64_t kLowestBits = 0x0101'0101'0101'0101;
  constexpr std::size_t kMost = 255 * sizeof(std::uint64_t);
  std::size_t continuations = 0;
  std::size_t at = 0;
  while (at + sizeof(std::uint64_t) <= text.size()) {
    std::uint64_t counts = 0;
    const std::size_t end = std::min(at + kMost, text.size());
    for (; at + sizeof(std::uint64_t) <= end; at += sizeof(std::uint64_t)) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      counts += (bytes >> 7U) & (~bytes >> 6U) & kLowestBits;
    }
    const std::uint64_t pairs = (counts & 0x00FF'00FF'00FF'00FF) + (counts >> 8U & 0x00FF'00FF'00FF'00FF);
    continuations += static_cast<std::size_t>((pairs * 0x0001'0001'0001'0001) >> 48U);
  }
  for (; at < text.size(); ++at) continuations += is_utf8_continuation(text[at]) ? 1 : 0;
  return text.size() - continuations;
}

std::string encode_utf8(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  const auto tail = [&](unsigned shift) { return byte(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0U | c >> 6U), tail(0)};
  if (c < 0x10000) return {byte(0xE0U | c >> 12U), tail(6), tail(0)};
  return {byte(0xF0U | c >> 18U), tail(12), tail(6), tail(0)};
}

}  // namespace evenhand
