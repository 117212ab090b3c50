#include "text/contraction.h"

#include <algorithm>

#include "text/short_words.h"

namespace evenhand {
namespace {

using namespace std::string_view_literals;

struct Whole {
  std::string_view written;
  Contraction parts;
};

// Contractions whose first half is not what is written.
constexpr std::array kIrregular = {
    Whole{"won't"sv, {{"will"sv, "not"sv}, 2}}, Whole{"shan't"sv, {{"shall"sv, "not"sv}, 3}},
    Whole{"ain't"sv, {{"is"sv, "not"sv}, 2}},   Whole{"can't"sv, {{"can"sv, "not"sv}, 3}},
    Whole{"let's"sv, {{"let"sv, "us"sv}, 3}},
};

// Those that people write without an apostrophe.
constexpr std::array kUnmarked = {
    Whole{"cannot"sv, {{"can"sv, "not"sv}, 3}},    Whole{"dont"sv, {{"do"sv, "not"sv}, 2}},
    Whole{"doesnt"sv, {{"does"sv, "not"sv}, 4}},   Whole{"didnt"sv, {{"did"sv, "not"sv}, 3}},
    Whole{"isnt"sv, {{"is"sv, "not"sv}, 2}},       Whole{"wasnt"sv, {{"was"sv, "not"sv}, 3}},
    Whole{"arent"sv, {{"are"sv, "not"sv}, 3}},     Whole{"werent"sv, {{"were"sv, "not"sv}, 4}},
    Whole{"hasnt"sv, {{"has"sv, "not"sv}, 3}},     Whole{"havent"sv, {{"have"sv, "not"sv}, 4}},
    Whole{"wouldnt"sv, {{"would"sv, "not"sv}, 5}}, Whole{"shouldnt"sv, {{"should"sv, "not"sv}, 6}},
    Whole{"couldnt"sv, {{"could"sv, "not"sv}, 5}}, Whole{"youre"sv, {{"you"sv, "are"sv}, 3}},
    Whole{"theyre"sv, {{"they"sv, "are"sv}, 4}},   Whole{"thats"sv, {{"that"sv, "is"sv}, 4}},
    Whole{"shes"sv, {{"she"sv, "is"sv}, 3}},       Whole{"hes"sv, {{"he"sv, "is"sv}, 2}},
    Whole{"gonna"sv, {{"going"sv, "to"sv}, 3}},    Whole{"wanna"sv, {{"want"sv, "to"sv}, 3}},
    Whole{"gotta"sv, {{"got"sv, "to"sv}, 3}},
};

template <std::size_t Size>
constexpr auto written_forms(const std::array<Whole, Size>& wholes) {
  std::array<std::string_view, Size> written;
  std::transform(wholes.begin(), wholes.end(), written.begin(), [](const Whole& whole) { return whole.written; });
  return written;
}
constexpr ShortWords kUnmarkedForms(written_forms(kUnmarked));

template <std::size_t Size>
std::optional<Contraction> find_whole(const std::array<Whole, Size>& wholes, std::string_view key) {
  const auto found =
      std::find_if(wholes.begin(), wholes.end(), [key](const Whole& whole) { return whole.written == key; });
  if (found == wholes.end()) return std::nullopt;
  return found->parts;
}

struct Ending {
  std::string_view written;
  std::string_view key;
};

constexpr std::array kEndings = {Ending{"n't"sv, "not"sv},  Ending{"'re"sv, "are"sv},  Ending{"'ve"sv, "have"sv},
                                 Ending{"'ll"sv, "will"sv}, Ending{"'d"sv, "would"sv}, Ending{"'m"sv, "am"sv},
                                 Ending{"'s"sv, "'s"sv}};

constexpr std::array kBeforeCopula = {
    "he"sv,       "she"sv,       "it"sv,      "that"sv,     "this"sv,   "there"sv,      "here"sv,      "what"sv,
    "who"sv,      "where"sv,     "how"sv,     "when"sv,     "why"sv,    "everything"sv, "something"sv, "nothing"sv,
    "everyone"sv, "everybody"sv, "someone"sv, "somebody"sv, "nobody"sv, "anybody"sv,    "anyone"sv};

constexpr std::array kAfterCopula = {"a"sv,      "an"sv,       "the"sv,          "so"sv,      "very"sv,
                                     "really"sv, "too"sv,      "not"sv,          "always"sv,  "never"sv,
                                     "just"sv,   "such"sv,     "been"sv,         "quite"sv,   "still"sv,
                                     "also"sv,   "actually"sv, "surprisingly"sv, "probably"sv};

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

bool is_unmarked_contraction(std::string_view key) { return kUnmarkedForms.holds(key); }

std::optional<Contraction> take_apart(std::string_view key) {
  if (key.find('\'') == std::string_view::npos) return find_whole(kUnmarked, key);
  if (const std::optional<Contraction> irregular = find_whole(kIrregular, key)) return irregular;
  for (const Ending& ending : kEndings) {
    if (key.size() <= ending.written.size() || !key.ends_with(ending.written)) continue;
    const std::size_t first_size = key.size() - ending.written.size();
    return Contraction{{key.substr(0, first_size), ending.key}, first_size};
  }
  return std::nullopt;
}

std::string_view meaning_of_s(std::string_view before, std::string_view after) {
  if (after == "got" || after == "been" || after == "had") return "has";
  return holds(kBeforeCopula, before) || holds(kAfterCopula, after) ? "is" : "'s";
}

std::string_view be_in_aint(std::string_view before) {
  if (before == "i") return "am";
  return before == "you" || before == "we" || before == "they" ? "are" : "is";
}

}  // namespace evenhand
