#pragma once

#include <string>

#include "lint/reading.h"

namespace evenhand {

// `text` with the capitals of the words that it stands for:
//
//   WHITELIST → ALLOWLIST          all of them
//   Cleaning Lady → Room Attendant a title: every word but the small ones, if more than one is replaced or a title
//                                  stands in the midst of a sentence
//   Policeman came → Police officer came   the start of a sentence
//   a Mexican standoff → a deadlock        none: the capital was the word's own
std::string with_capitals_of(const Reading& reading, TokenRange match, std::string text);

}  // namespace evenhand
