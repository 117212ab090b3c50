#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "lint/reading.h"

namespace evenhand {

// By which pronouns a text calls the person it is about. They are the writer's choice of words and no statement of
// anyone's gender.
enum class PronounGroup : std::uint8_t { she, he };
inline constexpr std::array<std::string_view, 2> kPronounGroupNames = {"she", "he"};

// The pronouns that stand there at least three times and four times as often as the other ones. Nothing where neither
// does: a text without pronouns, one about two people, one that says they – which is as often said of many people, so
// that nobody could tell. Both numbers are conventions.
std::optional<PronounGroup> pronoun_group(const Reading& reading);

}  // namespace evenhand
