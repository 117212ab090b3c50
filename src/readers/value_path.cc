#include "readers/value_path.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>
#include <utility>

#include "base/ascii.h"

namespace evenhand {
namespace {

// Of a longer path the steps between are left out of its name.
constexpr std::size_t kMostStepsAtStart = 4;
constexpr std::size_t kMostStepsAtEnd = 4;
constexpr std::size_t kLongestKey = 60;  // Bytes.

bool is_bare_key(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return is_ascii_alphanumeric(c) || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::string name_of(const ValuePath::Step& step) {
  if (const auto* const index = std::get_if<ValuePath::Index>(&step)) return "[" + std::to_string(*index) + "]";
  const std::string& key = std::get<std::string>(step);
  if (key.size() > kLongestKey) return "[…]";
  return is_bare_key(key) ? "." + key : "[\"" + key + "\"]";
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::string ValuePath::name() const {
  std::string name = "$";
  const std::size_t count = steps_.size();
  const bool is_long = count > kMostStepsAtStart + kMostStepsAtEnd;
  for (std::size_t i = 0; i < count; ++i) {
    if (is_long && i == kMostStepsAtStart) {
      name += "…";
      i = count - kMostStepsAtEnd;
    }
    name += name_of(steps_[i]);
  }
  return name;
}

Result<FieldPattern> FieldPattern::parse(std::string_view text) {
  FieldPattern pattern;
  pattern.text_ = text;
  std::string_view rest = text;
  if (rest.substr(0, 1) == "$") rest.remove_prefix(1);
  while (!rest.empty()) {
    const bool in_brackets = rest[0] == '[';
    const auto problem = in_brackets ? pattern.parse_brackets(rest) : pattern.parse_key(rest);
    if (problem) return Error{"'" + std::string(text) + "': " + problem->message};
  }
  if (pattern.parts_.empty()) return Error{"'" + std::string(text) + "': a key is missing"};
  return pattern;
}

std::optional<Error> FieldPattern::parse_key(std::string_view& rest) {
  if (rest[0] == '.') rest.remove_prefix(1);
  const std::string_view key = rest.substr(0, rest.find_first_of(".["));
  if (key.empty()) return Error{"a key is missing"};
  if (key == "*") {
    parts_.emplace_back(AnyKey());
  } else {
    parts_.emplace_back(std::string(key));
  }
  rest.remove_prefix(key.size());
  return std::nullopt;
}

std::optional<Error> FieldPattern::parse_brackets(std::string_view& rest) {
  const std::string_view mark = rest.substr(1, 1);
  const bool is_key = mark == "\"" || mark == "'";
  const std::string close = is_key ? std::string(mark) + "]" : "]";
  const std::size_t begin = is_key ? 2 : 1;
  const std::size_t end = rest.find(close, begin);
  if (end == std::string_view::npos) return Error{"a [ is never closed"};
  const std::string_view inside = rest.substr(begin, end - begin);
  rest.remove_prefix(end + close.size());
  if (is_key) {
    parts_.emplace_back(std::string(inside));
  } else if (inside.empty() || inside == "*") {
    parts_.emplace_back(AnyIndex());
  } else if (const auto index = number_in(inside)) {
    parts_.emplace_back(*index);
  } else {
    return Error{"between [ and ] stands a number, * or a key in quotation marks"};
  }
  return std::nullopt;
}

bool FieldPattern::fits(const Part& part, const ValuePath::Step& step) {
  if (const auto* const key = std::get_if<std::string>(&step)) {
    const auto* const wanted = std::get_if<std::string>(&part);
    return std::holds_alternative<AnyKey>(part) || (wanted != nullptr && *wanted == *key);
  }
  const auto* const wanted = std::get_if<ValuePath::Index>(&part);
  return std::holds_alternative<AnyIndex>(part) || (wanted != nullptr && *wanted == std::get<ValuePath::Index>(step));
}

bool FieldPattern::matches(const ValuePath& path) const {
  const auto& steps = path.steps();
  const bool names_list =
      std::holds_alternative<AnyIndex>(parts_[0]) || std::holds_alternative<ValuePath::Index>(parts_[0]);
  const bool in_list = !steps.empty() && std::holds_alternative<ValuePath::Index>(steps[0]);
  const std::size_t first = in_list && !names_list ? 1 : 0;
  if (steps.size() < first + parts_.size()) return false;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (!fits(parts_[i], steps[first + i])) return false;
  }
  return true;
}

}  // namespace evenhand
