#include "report/decimal.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace evenhand {

std::string with_decimals(double value, int decimals) {
  std::array<char, 400> buffer;  // The largest double has 309 digits before its point.
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
  assert(error == std::errc());
  std::string text(buffer.data(), end);
  const bool is_zero = text.find_first_not_of("-0.") == std::string::npos;
  return is_zero && text.starts_with('-') ? text.substr(1) : text;
}

std::string with_sign(double value, int decimals) {
  const std::string text = with_decimals(std::abs(value), decimals);
  if (text.find_first_not_of("0.") == std::string::npos) return text;
  return (value < 0 ? "−" : "+") + text;
}

int decimals_for(double half_width) {
  constexpr int kMost = 4;
  if (half_width <= 0) return kMost;
  return std::clamp(1 - static_cast<int>(std::floor(std::log10(half_width))), 0, kMost);
}

double in_ten_digits(double value) {
  constexpr int kDigits = 10;
  std::array<char, 40> buffer;
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, kDigits);
  assert(written.ec == std::errc());
  double rounded = 0;
  const auto read = std::from_chars(buffer.data(), written.ptr, rounded);
  if (read.ec != std::errc()) return value;  // Rounded up beyond the largest double.
  return rounded == 0 ? 0 : rounded;  // Not −0.
}

}  // namespace evenhand
