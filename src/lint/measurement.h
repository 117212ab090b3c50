#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "lint/allowances.h"
#include "lint/condition_test.h"
#include "lint/guards.h"
#include "lint/measure_scope.h"
#include "lint/number_range.h"
#include "lint/pattern_search.h"
#include "rules/measure.h"

namespace evenhand {

// What a measure of the rules found in one document.
struct Measurement {
  // False: fewer words or hits than the measure asks for; the numbers below say nothing then.
  bool is_enough = true;
  double value = 0;                 // What is held against the limit. A share is between 0 and 1.
  std::size_t count = 0;            // Hits of `of`; words, marks or list items where those are counted.
  std::size_t other = 0;            // Hits of `other`.
  std::size_t words = 0;            // In scope.
  std::vector<TokenRange> hits;     // Of `of`, in the order of the text, none overlapping another.
  std::vector<TokenRange> others;   // Of `other`, likewise.
  std::vector<TokenRange> places;   // Where the document is to be marked. Empty: nothing to report.
  bool marks_hits = false;          // The places are hits; otherwise they stand for what is missing or too long.
  std::vector<NumberRange> ranges;  // Of the kind range: what each place holds.
  bool is_of_places = false;        // Each place is found by itself, not the document as a whole.
};

// Takes measures of one document.
class MeasureTaker {
 public:
  // All but the genre are borrowed and must outlive it.
  MeasureTaker(PatternSearch& search, Guards& guards, Allowances& allowances, Genre genre)
      : search_(search), guards_(guards), allowances_(allowances), conditions_(search, guards, genre), genre_(genre) {}

  // `rule` by its number; of one of kind batch, the number that the document gives, and no places. REQUIRES: it has a
  // measure.
  Measurement take(std::uint32_t rule) { return take(rule, Hits::all); }

  // The same for those who only ask what is to be reported: of what must not be missing, no more than one hit.
  Measurement judge(std::uint32_t rule) { return take(rule, Hits::deciding); }

 private:
  enum class Hits : std::uint8_t { all, deciding };
  Measurement take(std::uint32_t rule, Hits wanted);
  const MeasureScope& scope_of(const MeasureRecord& measure);
  bool counts(std::uint32_t rule, const MeasureScope& scope, TokenRange hit);
  std::vector<TokenRange> first_hit(std::uint32_t rule, const MeasureScope& scope);
  std::vector<TokenRange> hits(std::uint32_t set, std::uint32_t number, const MeasureScope& scope);
  bool meets_conditions(const RuleRecord& rule, TokenRange hit);
  std::vector<TokenRange> without_repeats(std::vector<TokenRange> hits) const;
  std::size_t marks(const MeasureRecord& measure, const MeasureScope& scope) const;
  void measure_by_kind(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result);
  void count(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result);
  void take_rate(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result);
  void take_figure(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result);
  void count_in_sections(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result);
  void count_items(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result);
  void look_for_pair(const MeasureRecord& measure, Measurement& result);
  void look_for_followers(const MeasureRecord& measure, Measurement& result);
  void look_at_labels(const MeasureRecord& measure, Measurement& result);
  void look_at_ranges(const MeasureRecord& measure, Measurement& result);

  PatternSearch& search_;
  Guards& guards_;
  Allowances& allowances_;
  ConditionTest conditions_;  // Of a batch, where each hit of `of` is asked by itself.
  Genre genre_;
  std::map<MeasureScope::Limits, MeasureScope> scopes_;
};

// Whether it says nothing of one document, and is compared between many.
inline bool is_of_batches(const MeasureRecord& measure) {
  return static_cast<Measure::Kind>(measure.kind) == Measure::Kind::batch;
}

// Between 0 and 1; 0 of nothing.
double share_of(std::size_t part, std::size_t whole);

// Whether a value is beyond a limit of the measure.
bool is_beyond_limit(const MeasureRecord& measure, double value);

}  // namespace evenhand
