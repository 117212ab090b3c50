#pragma once

#include <optional>
#include <string>
#include <vector>

#include "import/word_pattern.h"

namespace evenhand {

// A pattern of words that finds exactly these phrases (see phrases_of()), whose ends are ends of words. Nothing where
// words cannot say it: signs inside of words, a border in the middle of a word, nothing but blanks. With
// `case_matters`, words that hold a capital are found only as they are written.
std::optional<WordPattern> notation_of(const std::vector<std::string>& phrases, bool case_matters);

}  // namespace evenhand
