#pragma once

#include <string_view>

#include "rules/english.h"

namespace evenhand {

// What the build put into the program: made of the folder rules/.

// The compiled rules, for CompiledRules::open(); on a multiple of 8 bytes.
std::string_view embedded_table();

// Their files, for unpack_sources().
std::string_view embedded_sources();

// The data that rules are compiled with at run time.
EnglishTexts embedded_english();

}  // namespace evenhand
