#include "import/rule_name.h"

#include <algorithm>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestName = 60;  // Bytes.
constexpr std::string_view kReserved[] = {"lexicons", "genres", "profiles", "english", "category"};

// Whether a word begins at a capital: GenderBias, but not URLs.
bool begins_word(std::string_view text, std::size_t at) {
  if (at == 0 || !is_ascii_capital(text[at])) return false;
  const bool after_small = is_ascii_small(text[at - 1]) || is_ascii_digit(text[at - 1]);
  const bool before_small = at + 2 < text.size() && is_ascii_small(text[at + 1]) && is_ascii_small(text[at + 2]);
  return after_small || (is_ascii_capital(text[at - 1]) && before_small);
}

}  // namespace

std::string kebab_case(std::string_view text) {
  std::string name;
  for (std::size_t at = 0; at < text.size() && name.size() < kLongestName; ++at) {
    if (text[at] == '\'') continue;
    const bool plain = is_ascii_alphanumeric(text[at]);
    const bool parted = !name.empty() && name.back() != '-';
    if ((!plain || begins_word(text, at)) && parted) name += '-';
    if (plain) name += ascii_lower_case(text[at]);
  }
  while (name.ends_with('-')) name.pop_back();
  return name.empty() ? "rule" : name;
}

std::string title_of_name(std::string_view name) {
  std::string title(name);
  std::replace(title.begin(), title.end(), '-', ' ');
  if (!title.empty() && is_ascii_small(title.front())) title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return title;
}

std::string RuleNames::claim(std::string_view text) {
  const std::string wanted = kebab_case(text);
  std::string name = wanted;
  for (int number = 2; !taken_.insert(name).second; ++number) name = wanted + "-" + std::to_string(number);
  return name;
}

std::string category_name(std::string_view text) {
  std::string name = kebab_case(text);
  const bool reserved = std::find(std::begin(kReserved), std::end(kReserved), name) != std::end(kReserved);
  return reserved ? name + "-style" : name;
}

}  // namespace evenhand
