#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// The character that an HTML entity (`&eacute;`, `&#233;`, `&#xE9;`, from & to ;) stands for, as UTF-8: never longer
// than the entity. Nothing for names that are not known and for control characters. Numbers from 128 to 159 stand for
// characters of Windows-1252, as in HTML.
std::optional<std::string> character_of_entity(std::string_view entity);

struct Entity {
  std::size_t size = 0;   // In bytes, from & on.
  std::string character;  // As character_of_entity has it; empty where it is not known.
};

// The entity that `text` begins with, as browsers read it: numbers and the names of Latin-1 do without the `;`, the
// latter not before a letter, a digit or `=` (`&copy=1` in an address). Nothing where `text` begins with none. Looks at
// 40 bytes at most. REQUIRES: text begins with &.
std::optional<Entity> entity_at(std::string_view text);

}  // namespace evenhand
