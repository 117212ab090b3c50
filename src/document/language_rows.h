#pragma once

#include <span>

#include "document/programming_language.h"

namespace evenhand {

// The rows of the table of programming languages, by family. Read them through programming_languages().
std::span<const ProgrammingLanguage> brace_languages();        // After C: braces and slashes.
std::span<const ProgrammingLanguage> script_languages();       // Number signs, heredocs.
std::span<const ProgrammingLanguage> expression_languages();   // Lisps, ML, Haskell, Erlang, mathematics.
std::span<const ProgrammingLanguage> statement_languages();    // After Pascal, Basic, Fortran; hardware; queries.
std::span<const ProgrammingLanguage> declarative_languages();  // Settings, builds, styles, interfaces.

}  // namespace evenhand
