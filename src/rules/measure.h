#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/placed_pattern.h"

namespace evenhand {

// What a rule of a whole document counts, and from where on that is a finding; docs/rule-format.md, “Measures”.
struct Measure {
  enum class Kind : std::uint8_t {
    count,    // Hits of `of`, less those of `other`, in each unit; words where there is no `of`.
    ratio,    // Hits of `of` among those of `of` and `other` together.
    absent,   // No hit of `of`.
    follows,  // A sentence with a hit of `of`, and none of `other` in it or in the next few.
    list,     // List items, or their share, with a hit of `of`.
    pair,     // A hit of `of` and one of `other`.
    field,    // A label with a hit of `of`, and none of `other` in it or in the blocks that belong to it.
    range,    // A hit of `of` that holds a range of numbers: its width, as a share of its lower end.
    batch,    // A number that each of many documents gives, to be compared between groups of them.
  };

  // In what hits are counted.
  enum class Unit : std::uint8_t { document, hundred_words, section, sentence };

  // From where the threshold comes. A convention is a number that somebody chose.
  enum class Basis : std::uint8_t { research, law, convention };

  static constexpr std::uint32_t kThousandths = 1000;

  Kind kind = Kind::count;
  Unit unit = Unit::document;
  Basis basis = Basis::convention;
  bool distinct = false;     // The same words twice are one hit.
  bool share = false;        // Of a list: the share of its items instead of their number. Of a batch: of its documents.
  bool comes_first = false;  // Of a pair: `of` stands before every `other`, or there is no `other`.
  bool by_rating = false;    // Of a batch: compared among documents of the same rating.
  std::vector<PlacedPattern> of;
  std::vector<PlacedPattern> other;
  std::string marks;                   // Of a count: these characters are hits, and no words.
  std::optional<std::uint32_t> above;  // In thousandths.
  std::optional<std::uint32_t> below;
  std::uint32_t within = 0;       // Sentences (follows) or blocks (field) behind the hit that may hold `other`.
  std::uint32_t least_words = 0;  // In scope; with fewer, nothing is measured.
  std::uint32_t least_hits = 0;   // Of `of`, of a ratio with those of `other`; marks or items where these are counted.
  std::vector<std::string> in;    // Names of sections: only there. Empty: everywhere.
  std::vector<std::string> not_in;
  // What could stand in the place of a hit, by its words in small letters: “competitive” and “motivated”.
  std::vector<std::pair<std::string, std::string>> instead;
};

inline constexpr std::array<std::string_view, 9> kMeasureKindNames = {"count", "ratio", "absent", "follows", "list",
                                                                      "pair",  "field", "range",  "batch"};
inline constexpr std::array<std::string_view, 4> kMeasureUnitNames = {"document", "100-words", "section", "sentence"};
inline constexpr std::array<std::string_view, 3> kMeasureBasisNames = {"research", "law", "convention"};

}  // namespace evenhand
