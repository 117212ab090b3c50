#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/imported_rule.h"
#include "rules/rule_source.h"

namespace evenhand {

// Which of the possible example sentences a rule's file has; a trial finds out which ones do.
struct ExampleChoice {
  std::vector<std::size_t> frames;  // By pattern; below kFrameCount.
  std::size_t pass = 0;             // Below pass_examples(rule).size().
};

inline constexpr std::size_t kFrameCount = 3;

// Sentences in which the rule might find nothing, the hardest first.
std::vector<std::string> pass_examples(const ImportedRule& rule);

// Line by line, so that what the loader says of a line can be traced to the rule.
struct RuleFileLine {
  enum class Kind : std::uint8_t { other, pattern, except, condition, flag, pass };

  std::string text;
  Kind kind = Kind::other;
  std::size_t index = 0;  // Of the pattern, exception or condition.
};

std::vector<RuleFileLine> rule_file_lines(const ImportedRule& rule, const ImportedStyle& style,
                                          const ExampleChoice& choice);
std::string text_of(const std::vector<RuleFileLine>& lines);

// The path of the rule's file in a folder of rules: "acme/gender-bias.yaml".
std::string rule_path(const ImportedRule& rule, const ImportedStyle& style);

// category.yaml of the style, which says plainly where the rules come from.
RuleSource category_file(const ImportedStyle& style);

}  // namespace evenhand
