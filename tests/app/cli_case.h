#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace evenhand {

// One file of tests/app/cases: what a user types, and what the program must answer. It is made of sections:
//
//   # What the case is about.
//   === file NAME      Its content; may be repeated.
//   === run            A script for sh, with `evenhand` on its path, in a folder that holds the files.
//   === stdout         What it must print; <*> stands for any text.
//   === stderr
//   === exit CODE
//
// Without `stdout` or `stderr`, that must be empty; without `exit`, the code must be 0.
struct CliCase {
  std::vector<std::pair<std::string, std::string>> files;
  std::string script;
  std::string expected_stdout;
  std::string expected_stderr;
  int expected_exit = 0;
};

Result<CliCase> parse_cli_case(std::string_view text);

// Whether `text` is `expected`, in which <*> stands for any text.
bool fits(std::string_view expected, std::string_view text);

// What a script did.
struct CliOutcome {
  std::string standard_output;
  std::string standard_error;
  int exit = 0;
};

// Runs the case in a new folder, and removes it.
CliOutcome run_cli_case(const CliCase& test);

}  // namespace evenhand
