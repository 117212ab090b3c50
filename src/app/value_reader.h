#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/command_line.h"

namespace evenhand {

// Reads the values of one command line; the last of several wins, so that what is typed overrides what a script holds.
class ValueReader {
 public:
  // `line` is borrowed.
  explicit ValueReader(const CommandLine& line) : line_(line) {}

  // Empty where the option is not there.
  std::string text(std::string_view option) const;

  // All values.
  std::vector<std::string> all(std::string_view option) const;

  // All values, split at commas.
  std::vector<std::string> list(std::string_view option) const;

 private:
  const CommandLine& line_;
};

// “a, b, c”
std::string list_of(std::span<const std::string_view> words);

}  // namespace evenhand
