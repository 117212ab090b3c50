#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/measure_sheet.h"
#include "rules/rule.h"

namespace evenhand {

// As programs read it: “too-little”, “within”, “beyond”.
std::string_view name_of(TakenMeasure::Outcome outcome);

// The value with what it is made of: “62 % (5 of 8)”, “3.4 in 100 words (7 in 206)”, “2 times”.
// REQUIRES: the outcome is not too_little.
std::string value_words(const TakenMeasure& measure);

// From where on it is reported: “more than 40 %”; of something missing, that it is. Empty where each place is held
// against something by itself.
std::string limit_words(const TakenMeasure& measure);

// From where the limit is: a law, research with its first source, or a convention.
std::string basis_words(const TakenMeasure& measure);

// What it would need to say something: “80 words; there are 41”. REQUIRES: the outcome is too_little.
std::string shortage_words(const TakenMeasure& measure);

// What is counted, in the words of the rule's own file; empty where `rules` do not know it.
std::string counted_words_of(const TakenMeasure& measure, const RuleSet& rules);

}  // namespace evenhand
