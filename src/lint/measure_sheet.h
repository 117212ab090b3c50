#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/position.h"
#include "document/genre.h"
#include "lint/pattern_search.h"
#include "rules/rule.h"
#include "rules/selection.h"

namespace evenhand {

// Words of a document, and where they stand. Owns its strings.
struct PlacedWords {
  std::string words;  // As one reads them: without markup, white space folded.
  Position begin;
  std::string place;  // See Document::place_at().
};

// One measure of a document, with all that a reader needs to judge it.
struct TakenMeasure {
  enum class Outcome : std::uint8_t {
    too_little,  // Fewer words or hits than the measure asks for: nothing is said.
    within,      // `check` says nothing of it: within the limit, or what its rule asks besides does not hold.
    beyond,      // `check` reports it.
  };

  std::string rule;  // Its id.
  std::string title;
  Measure::Kind kind = Measure::Kind::count;
  Measure::Unit unit = Measure::Unit::document;
  Measure::Basis basis = Measure::Basis::convention;  // Of the limit.
  bool of_words = false;                              // Of a count: all words are counted, not certain ones.
  bool is_share = false;                              // The value and the limits are shares, between 0 and 1.
  bool is_ordered = false;                            // Of a pair: one is to stand before the other.
  std::optional<double> above;                        // Limits: more than that is reported,
  std::optional<double> below;                        // and less than that.
  std::size_t least_words = 0;                        // With fewer words or hits, nothing is measured.
  std::size_t least_hits = 0;

  Outcome outcome = Outcome::within;
  // What is held against the limits. Nothing where there is too little, or where no number of the whole document is:
  // each section, label or range is held against them by itself, or something is there or not.
  std::optional<double> value;
  std::size_t words = 0;            // In scope.
  std::size_t count = 0;            // Hits of what is counted, or words, marks, list items; see Measure::Kind.
  std::size_t other = 0;            // Hits of what stands beside it.
  std::vector<PlacedWords> hits;    // Where the count comes from, in the order of the text.
  std::vector<PlacedWords> others;  // Likewise.

  std::vector<std::string> messages;     // What `check` says, place by place.
  std::string instead;                   // What to write for the words that were counted; may be empty.
  std::vector<std::string> suggestions;  // What else would change it, best first.
  Evidence evidence;
};

// Takes the measures `rules`, by number, of a document of that genre. Nothing is added up: each stands for itself.
// REQUIRES: each measures, and is on in that genre.
std::vector<TakenMeasure> take_measures(PatternSearch& search, Genre genre, const std::vector<std::uint32_t>& rules,
                                        const Selection& selection);

// The measures of one document.
struct MeasureSheet {
  Genre genre = Genre::prose;
  std::string genre_reason;  // How it was decided, in words.
  std::vector<TakenMeasure> measures;
};

}  // namespace evenhand
