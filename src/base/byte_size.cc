#include "base/byte_size.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::string_view kLetters = "kmgt";
constexpr std::uintmax_t kStep = 1024;
constexpr std::uintmax_t kMost = std::uintmax_t{1} << 53U;

}  // namespace

std::string describe_size(std::uintmax_t bytes) {
  constexpr std::string_view kUnits[] = {"KiB", "MiB", "GiB", "TiB"};
  if (bytes < kStep) return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
  std::uintmax_t unit = kStep;
  std::size_t index = 0;
  while (index + 1 < std::size(kUnits) && bytes / unit >= kStep) {
    unit *= kStep;
    ++index;
  }
  std::string number = std::to_string(bytes / unit);
  const bool is_even = bytes % unit == 0 && bytes / unit >= 10;
  if (!is_even) number += "." + std::to_string(bytes % unit * 10 / unit);
  return number + " " + std::string(kUnits[index]);
}

std::optional<std::uintmax_t> parse_size(std::string_view text) {
  const std::string lower = ascii_lower_case(text);
  std::uintmax_t number = 0;
  const char* const end = lower.data() + lower.size();
  const auto [behind, problem] = std::from_chars(lower.data(), end, number);
  if (problem != std::errc()) return std::nullopt;
  std::string_view unit(behind, static_cast<std::size_t>(end - behind));
  std::size_t steps = 0;
  if (!unit.empty() && kLetters.find(unit.front()) != std::string_view::npos) {
    steps = kLetters.find(unit.front()) + 1;
    unit.remove_prefix(1);
    if (unit.starts_with("ib")) unit.remove_prefix(1);
  }
  if (unit == "b") unit.remove_prefix(1);
  if (!unit.empty()) return std::nullopt;
  for (; steps > 0 && number < kMost; --steps) number *= kStep;
  return number < kMost ? std::optional(number) : std::nullopt;
}

}  // namespace evenhand
