#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace evenhand {

// A contraction taken apart.
struct Contraction {
  std::array<std::string_view, 2> keys;  // What the two halves stand for (will, not).
  std::size_t first_size = 0;            // Bytes of the written word that belong to the first half (wo|n't).
};

// Takes apart words with an apostrophe (don't, she'll, I'm, woman's) and a few written without one (cannot, dont).
// `key` is the folded word, with a straight apostrophe. A possessive has the second key "'s"; whether 's stands for
// `is` is said by meaning_of_s(). The views point into `key` or to constants.
std::optional<Contraction> take_apart(std::string_view key);

// Whether take_apart() takes apart this word although it has no apostrophe.
bool is_unmarked_contraction(std::string_view key);

// What 's between these two words stands for: `has` before a participle that needs it (she's got, everyone's been),
// `is` after pronouns (she's, that's) and before words that cannot follow a possessive (Anna's so, the boss's very),
// otherwise the possessive 's.
std::string_view meaning_of_s(std::string_view before, std::string_view after);

// The form of `be` in ain't after this word.
std::string_view be_in_aint(std::string_view before);

}  // namespace evenhand
