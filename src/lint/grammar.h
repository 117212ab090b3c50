#pragma once

#include "lint/reading.h"
#include "rules/rule.h"

namespace evenhand {

// Grammar cues without a parser: word classes and distances, as docs/rule-format.md describes them under “Conditions”.

// Whether the words are said of a person (or, for is_about_thing, of a thing). Both may be false.
bool is_about_person(const Reading& reading, TokenRange match);
bool is_about_thing(const Reading& reading, TokenRange match);

bool plays_role(const Reading& reading, TokenRange match, Role role);

// Whether the pronoun that `match` starts with stands for someone indefinite (a manager … he), within two sentences,
// with no named person between.
bool is_generic(const Reading& reading, TokenRange match);

}  // namespace evenhand
