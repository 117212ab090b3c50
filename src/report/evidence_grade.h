#pragma once

#include <string_view>

namespace evenhand {

// What a grade of evidence says, in words. REQUIRES: 'A' to 'D'.
constexpr std::string_view words_for_grade(char grade) {
  switch (grade) {
    case 'A':
      return "law or replicated research";
    case 'B':
      return "studies suggest";
    case 'C':
      return "guides and communities agree";
    default:
      return "contested";
  }
}

}  // namespace evenhand
