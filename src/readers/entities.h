#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// The character that an HTML entity (`&eacute;`, `&#233;`, `&#xE9;`, from & to ;) stands for, as UTF-8: never longer
// than the entity. Nothing for names that are not known and for control characters.
std::optional<std::string> character_of_entity(std::string_view entity);

}  // namespace evenhand
