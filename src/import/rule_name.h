#pragma once

#include <set>
#include <string>
#include <string_view>

namespace evenhand {

// Words for a file name: "GenderBias", "gender_bias", "Gender bias!" become gender-bias. At most 60 bytes; "rule" where
// nothing is left.
std::string kebab_case(std::string_view text);

// "gender-bias" as a heading: "Gender bias".
std::string title_of_name(std::string_view name);

// Gives every rule of a category a file of its own.
class RuleNames {
 public:
  // The name in kebab case, with a number behind it where it is taken.
  std::string claim(std::string_view text);

 private:
  std::set<std::string> taken_ = {"category"};
};

// The name of a category, which is none that means something else in a folder of rules.
std::string category_name(std::string_view text);

}  // namespace evenhand
