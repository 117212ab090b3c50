#include "lint/number_range.h"

#include <charconv>
#include <cstddef>
#include <string>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr double kThousand = 1000;
constexpr std::size_t kMostDigits = 12;
constexpr std::size_t kDigitsOfThousand = 3;

// A number, and what stands for thousands behind it: 1 where nothing does.
struct Number {
  double value = 0;
  double unit = 1;
};

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end - at;
}

// The size of what may stand between the digits of a number at `at`: a comma, a point, a blank, an apostrophe of
// either kind.
std::size_t mark_size(std::string_view text, std::size_t at) {
  constexpr std::string_view kApostrophe = "’";
  if (text.substr(at, kApostrophe.size()) == kApostrophe) return kApostrophe.size();
  return at < text.size() && std::string_view(",. '").find(text[at]) != std::string_view::npos ? 1 : 0;
}

double unit_at(std::string_view text, std::size_t at) {
  const bool ends_word = at + 1 >= text.size() || !is_ascii_letter(text[at + 1]);
  if (at >= text.size() || !ends_word) return 1;
  if (text[at] == 'k' || text[at] == 'K') return kThousand;
  return text[at] == 'm' || text[at] == 'M' ? kThousand * kThousand : 1;
}

// Reads the next number of `rest` and takes it off.
std::optional<Number> take_number(std::string_view& rest) {
  std::size_t at = rest.find_first_of("0123456789");
  if (at == std::string_view::npos) return std::nullopt;
  std::size_t digits = digits_at(rest, at);
  std::string written(rest.substr(at, digits));
  at += digits;
  while (const std::size_t mark = mark_size(rest, at)) {
    digits = digits_at(rest, at + mark);
    const bool is_decimal = digits < kDigitsOfThousand && (rest[at] == ',' || rest[at] == '.');
    if (digits == 0 || (digits != kDigitsOfThousand && !is_decimal)) break;
    if (is_decimal) written += '.';
    written += rest.substr(at + mark, digits);
    at += mark + digits;
    if (is_decimal) break;
  }
  if (written.size() > kMostDigits) return std::nullopt;
  Number number;
  std::from_chars(written.data(), written.data() + written.size(), number.value);
  number.unit = unit_at(rest, at);
  rest.remove_prefix(at);
  return number;
}

}  // namespace

std::optional<NumberRange> number_range_in(std::string_view words) {
  const auto first = take_number(words);
  const auto second = first ? take_number(words) : std::nullopt;
  if (!second) return std::nullopt;
  const auto meant = [](const Number& number, const Number& other) {
    const bool is_small = number.unit == 1 && number.value < kThousand;
    return number.value * (is_small ? other.unit : number.unit);
  };
  const NumberRange shared = {meant(*first, *second), meant(*second, *first)};
  const NumberRange written = {first->value * first->unit, second->value * second->unit};
  for (const NumberRange& range : {shared, written}) {
    if (range.low > 0 && range.high >= range.low) return range;
  }
  return std::nullopt;
}

}  // namespace evenhand
