#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace evenhand {

// The text of one rule file.
struct RuleSource {
  std::string path;  // Inside of the folder of rules, with '/': "attire-appearance/smile-order.yaml".
  std::string text;
  std::string root = "rules";  // That folder, as the user named it; for messages only.

  friend bool operator==(const RuleSource&, const RuleSource&) = default;
};

// "rules/attire-appearance/smile-order.yaml"
std::string display_path(const RuleSource& source);

enum class RuleFileKind : std::uint8_t { rule, category, lexicon, genre, profile };

struct RuleFileName {
  RuleFileKind kind = RuleFileKind::rule;
  std::string name;  // Of a rule its id, "category/idea".

  friend bool operator==(const RuleFileName&, const RuleFileName&) = default;
};

// What a rule file holds, as RuleSource::path says. The Error says what a path must look like.
Result<RuleFileName> name_rule_file(std::string_view path);

}  // namespace evenhand
