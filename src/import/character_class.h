#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// [ae], [ -], [^.], [a-z]: one character of a set.
struct CharacterClass {
  std::string written;  // With its brackets.
  // Its characters, a blank for any white space; empty where they are more than eight, or cannot be counted.
  std::vector<std::string> members;
};

// The class that `text` begins with; nothing where it is never closed. REQUIRES: text begins with '['.
std::optional<CharacterClass> read_character_class(std::string_view text);

}  // namespace evenhand
