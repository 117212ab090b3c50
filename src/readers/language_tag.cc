#include "readers/language_tag.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"

namespace evenhand {

bool names_another_language(std::string_view tag) {
  constexpr std::array<std::string_view, 7> kNotAnother = {"", "en", "eng", "none", "und", "x", "zxx"};
  const std::string language = ascii_lower_case(tag.substr(0, tag.find_first_of("-_")));
  return std::find(kNotAnother.begin(), kNotAnother.end(), language) == kNotAnother.end();
}

}  // namespace evenhand
