#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/english_data.h"

namespace evenhand {

// `word` itself first, then its American and British spellings, each once. REQUIRES: `word` is lower case.
std::vector<std::string> spellings_of(const EnglishData& data, std::string_view word);

}  // namespace evenhand
