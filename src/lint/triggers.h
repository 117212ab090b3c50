#pragma once

#include <cstdint>
#include <vector>

#include "lint/reading.h"

namespace evenhand {

// A place where a pattern of a rule or genre is to be tried (PatternRunner::match_around()).
struct Trigger {
  std::uint32_t pattern = 0;
  std::uint32_t token = 0;  // It is one of the pattern's clues, or ends one.
};

// All of a document, by token.
std::vector<Trigger> find_triggers(const Reading& reading);

}  // namespace evenhand
