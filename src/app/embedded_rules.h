#pragma once

#include <string_view>

#include "rules/english.h"

namespace evenhand {

// What the build put into the program: made of the folder rules/.

// The compiled rules, for CompiledRules::open(); on a multiple of 8 bytes.
std::string_view embedded_table();

// Their files, for unpack_sources().
std::string_view embedded_sources();

// Differs where any of the others does, and so where rules would be compiled differently. Made by the build, so that
// nobody has to read them all to tell.
std::string_view embedded_fingerprint();

// The data that rules are compiled with at run time.
EnglishTexts embedded_english();

}  // namespace evenhand
