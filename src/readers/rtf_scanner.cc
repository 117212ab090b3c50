#include "readers/rtf_scanner.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "base/ascii.h"
#include "base/utf8.h"

namespace evenhand {
namespace {

using Kind = RtfToken::Kind;

constexpr std::size_t kLongestNumber = 11;  // Bytes, with its sign.

std::optional<std::int32_t> number_in(std::string_view text, int base) {
  std::int32_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::optional<RtfToken> RtfScanner::next() {
  while (at_ < source_.size() && (source_[at_] == '\n' || source_[at_] == '\r')) ++at_;
  if (at_ >= source_.size()) return std::nullopt;
  const std::size_t begin = at_;
  const char first = source_[at_];
  if (first == '\\') return control();
  if (first == '{' || first == '}') {
    ++at_;
    return RtfToken{first == '{' ? Kind::begin_group : Kind::end_group, {begin, at_}, {}, {}};
  }
  at_ = std::min(source_.find_first_of("\\{}\r\n", at_), source_.size());
  return RtfToken{Kind::text, {begin, at_}, {}, {}};
}

RtfToken RtfScanner::control() {
  const std::size_t begin = at_;
  const std::string_view rest = source_.substr(begin + 1);
  if (!rest.empty() && is_ascii_letter(rest[0])) return control_word(begin);
  if (rest.substr(0, 1) == "'") {
    const auto byte = number_in(rest.substr(1, 2), 16);
    if (byte && rest.size() >= 3) {
      at_ = begin + 4;
      return {Kind::byte, {begin, at_}, {}, byte};
    }
  }
  at_ = std::min(begin + 2, source_.size());
  // A symbol is one ASCII character; what is none stays text.
  if (!rest.empty() && static_cast<unsigned char>(rest[0]) >= 0x80) at_ = begin + 1;
  return {Kind::symbol, {begin, at_}, source_.substr(begin + 1, at_ - begin - 1), {}};
}

RtfToken RtfScanner::control_word(std::size_t begin) {
  std::size_t at = begin + 1;
  while (at < source_.size() && is_ascii_letter(source_[at])) ++at;
  const std::string_view name = source_.substr(begin + 1, at - begin - 1);
  const std::size_t number_begin = at;
  if (at + 1 < source_.size() && source_[at] == '-' && is_ascii_digit(source_[at + 1])) ++at;
  while (at < source_.size() && is_ascii_digit(source_[at]) && at - number_begin < kLongestNumber) ++at;
  const auto number = number_in(source_.substr(number_begin, at - number_begin), 10);
  if (at < source_.size() && source_[at] == ' ') ++at;
  if (name == "bin" && number && *number > 0) at = std::min(at + static_cast<std::size_t>(*number), source_.size());
  while (name == "bin" && at < source_.size() && is_utf8_continuation(source_[at])) ++at;
  at_ = at;
  return {Kind::word, {begin, at_}, name, number};
}

}  // namespace evenhand
