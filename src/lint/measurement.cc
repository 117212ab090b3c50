#include "lint/measurement.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "lint/finding_writer.h"
#include "lint/raw_match.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

using Kind = Measure::Kind;
using Unit = Measure::Unit;

// A paragraph that is longer is no label of a form.
constexpr std::uint32_t kLongestLabel = 30;  // Words.

bool is_label(const Block& block, std::uint32_t words) {
  return block.kind != Block::Kind::paragraph || words <= kLongestLabel;
}

// Whether a block is a heading that ends what stands before it. One with a colon (“Next step:”) only says what is asked
// for, or what the next lines are.
bool begins_section(const Document& document, std::uint32_t block) {
  const Block& heading = document.blocks()[block];
  return heading.kind == Block::Kind::heading && document.source()[heading.span.end - 1] != ':';
}

// Whether a block is a question, which belongs to the label above it even where it looks like a heading.
bool asks(const Document& document, std::uint32_t block) {
  return document.source()[document.blocks()[block].span.end - 1] == '?';
}

void mark_first(const std::vector<TokenRange>& hits, Measurement& result) {
  result.places.push_back(hits.front());
  result.marks_hits = true;
}

// Whether hits that are too few still say something: items are hits too, and are counted later; in a batch, a document
// without enough hits is one that has none.
bool judges_hits_later(const MeasureRecord& measure) {
  const auto kind = static_cast<Kind>(measure.kind);
  return kind == Kind::list || (kind == Kind::batch && measure.share != 0);
}

bool is_decided_by_one_hit(const MeasureRecord& measure) {
  return static_cast<Kind>(measure.kind) == Kind::absent && measure.least_hits == 0;
}

}  // namespace

bool is_beyond_limit(const MeasureRecord& measure, double value) {
  constexpr double kUnit = Measure::kThousandths;
  return (measure.above != kNone && value > measure.above / kUnit) ||
         (measure.below != kNone && value < measure.below / kUnit);
}

Measurement MeasureTaker::take(std::uint32_t number, Hits wanted) {
  const RuleRecord& rule = search_.reading().rules().table().rules[number];
  assert(rule.measure != kNone);
  const MeasureRecord& measure = search_.reading().rules().table().measures[rule.measure];
  const MeasureScope& scope = scope_of(measure);
  Measurement result;
  result.words = scope.words();
  result.is_enough = scope.words() > 0 && scope.words() >= measure.least_words;
  if (!result.is_enough) return result;
  const bool one_decides = wanted == Hits::deciding && is_decided_by_one_hit(measure);
  result.hits = one_decides ? first_hit(number, scope) : hits(measure.of, number, scope);
  result.others = hits(measure.other, number, scope);
  result.count = measure.marks.size > 0 ? marks(measure, scope) : result.hits.size();
  result.other = result.others.size();
  if (!judges_hits_later(measure)) {
    const auto kind = static_cast<Kind>(measure.kind);
    const bool with_others = kind == Kind::ratio || kind == Kind::batch;
    result.is_enough = result.count + (with_others ? result.other : 0) >= measure.least_hits;
  }
  if (result.is_enough) measure_by_kind(measure, scope, result);
  // Of what is too little, no single hit is the place.
  if (measure.below != kNone && result.marks_hits) {
    result.places.assign(1, scope.opening());
    result.marks_hits = false;
  }
  return result;
}

const MeasureScope& MeasureTaker::scope_of(const MeasureRecord& measure) {
  MeasureScope::Limits limits = MeasureScope::limits_of(search_.reading().rules(), measure);
  const auto known = scopes_.find(limits);
  if (known != scopes_.end()) return known->second;
  MeasureScope scope(search_, guards_, limits, genre_);
  return scopes_.emplace(std::move(limits), std::move(scope)).first->second;
}

void MeasureTaker::measure_by_kind(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result) {
  switch (static_cast<Kind>(measure.kind)) {
    case Kind::count:
      return count(measure, scope, result);
    case Kind::ratio:
      result.value = share_of(result.count, result.count + result.other);
      if (result.count + result.other == 0 || !is_beyond_limit(measure, result.value)) return;
      return mark_first(result.hits.empty() ? result.others : result.hits, result);
    case Kind::absent:
      if (result.hits.empty()) result.places.push_back(scope.opening());
      return;
    case Kind::follows:
      return look_for_followers(measure, result);
    case Kind::list:
      return count_items(measure, scope, result);
    case Kind::pair:
      return look_for_pair(measure, result);
    case Kind::field:
      return look_at_labels(measure, result);
    case Kind::range:
      return look_at_ranges(measure, result);
    case Kind::batch:
      return take_figure(measure, scope, result);
  }
}

// Whether a match of the rule's patterns is a hit.
bool MeasureTaker::counts(std::uint32_t number, const MeasureScope& scope, TokenRange hit) {
  const Reading& reading = search_.reading();
  const RuleRecord& rule = reading.rules().table().rules[number];
  return scope.holds(reading.sentence_of(hit.first).block) && !is_part_of_compound(reading, hit) &&
         !search_.covers(rule.except, hit) && !allowances_.covers(hit, number) &&
         (rule.flags_mentions != 0 || !guards_.is_mention(hit));
}

std::vector<TokenRange> MeasureTaker::first_hit(std::uint32_t number, const MeasureScope& scope) {
  const TableView& table = search_.reading().rules().table();
  std::vector<TokenRange> first;
  search_.occurs_accepted(table.measures[table.rules[number].measure].of, [&](TokenRange match) {
    if (counts(number, scope, match)) first.push_back(match);
    return !first.empty();
  });
  return first;
}

std::vector<TokenRange> MeasureTaker::hits(std::uint32_t set, std::uint32_t number, const MeasureScope& scope) {
  const Reading& reading = search_.reading();
  const RuleRecord& rule = reading.rules().table().rules[number];
  const MeasureRecord& measure = reading.rules().table().measures[rule.measure];
  const bool asks_conditions = is_of_batches(measure) && set == measure.of;
  std::vector<TokenRange> found = search_.find_all(set, reading.all_tokens());
  std::erase_if(found, [&](TokenRange hit) {
    return !counts(number, scope, hit) || (asks_conditions && !meets_conditions(rule, hit));
  });
  // Of those that overlap, the first and longest: each word counts once.
  std::sort(found.begin(), found.end(), [](TokenRange left, TokenRange right) {
    return left.first != right.first ? left.first < right.first : left.last > right.last;
  });
  std::vector<TokenRange> kept;
  for (const TokenRange hit : found) {
    if (kept.empty() || !kept.back().overlaps(hit)) kept.push_back(hit);
  }
  return measure.distinct == 0 ? kept : without_repeats(std::move(kept));
}

bool MeasureTaker::meets_conditions(const RuleRecord& rule, TokenRange hit) {
  return conditions_.all_hold(rule.when, hit) && !conditions_.any_holds(rule.unless, hit);
}

std::vector<TokenRange> MeasureTaker::without_repeats(std::vector<TokenRange> hits) const {
  const Reading& reading = search_.reading();
  std::set<std::string> seen;
  std::erase_if(hits, [&](TokenRange hit) {
    return !seen.insert(fold(words_of(reading.document(), reading.span_of(hit)))).second;
  });
  return hits;
}

void MeasureTaker::count(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result) {
  if (static_cast<Unit>(measure.unit) == Unit::section) return count_in_sections(measure, scope, result);
  take_rate(measure, scope, result);
  if (!is_beyond_limit(measure, result.value)) return;
  if (!result.hits.empty()) return mark_first(result.hits, result);
  result.places.push_back(scope.opening());
}

// A section here ends at the next heading, of whatever level, without a colon.
void MeasureTaker::count_in_sections(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result) {
  const Reading& reading = search_.reading();
  const std::vector<Block>& blocks = reading.document().blocks();
  for (std::uint32_t heading = 0; heading < blocks.size(); ++heading) {
    if (!begins_section(reading.document(), heading) || !scope.holds(heading)) continue;
    std::uint32_t end = heading + 1;
    std::size_t words = 0;
    for (; end < blocks.size() && !begins_section(reading.document(), end); ++end) {
      words += reading.tokens_of_block(end).size();
    }
    if (words == 0 || words < measure.least_words || scope.opening_of(heading).size() == 0) continue;
    const auto inside =
        static_cast<std::size_t>(std::count_if(result.hits.begin(), result.hits.end(), [&](TokenRange hit) {
          const std::uint32_t block = reading.sentence_of(hit.first).block;
          return heading < block && block < end;
        }));
    result.value = static_cast<double>(measure.of == kNone ? words : inside);
    if (is_beyond_limit(measure, result.value)) result.places.push_back(scope.opening_of(heading));
  }
  result.is_of_places = true;
}

void MeasureTaker::look_for_pair(const MeasureRecord& measure, Measurement& result) {
  if (result.hits.empty()) return;
  const bool stands_first = result.others.empty() || result.hits.front().first < result.others.front().first;
  if (measure.comes_first != 0 ? stands_first : !result.others.empty()) mark_first(result.hits, result);
}

void MeasureTaker::look_for_followers(const MeasureRecord& measure, Measurement& result) {
  const Reading& reading = search_.reading();
  std::set<std::uint32_t> sentences;  // With a hit.
  std::vector<TokenRange> alone;
  for (const TokenRange hit : result.hits) {
    const std::uint32_t first = reading.tokens()[hit.first].sentence;
    if (!sentences.insert(first).second) continue;
    bool is_followed = false;
    for (std::uint32_t i = first; i < reading.sentences().size() && i <= first + measure.within; ++i) {
      const Sentence& sentence = reading.sentences()[i];
      if (i > first && begins_section(reading.document(), sentence.block)) break;
      is_followed = is_followed || search_.occurs(measure.other, sentence.tokens);
    }
    if (!is_followed) alone.push_back(hit);
  }
  result.other = alone.size();
  result.value = share_of(alone.size(), sentences.size());
  if (measure.above == kNone) {
    result.places = std::move(alone);
    result.marks_hits = true;
    result.is_of_places = true;
  } else if (!alone.empty() && is_beyond_limit(measure, result.value)) {
    mark_first(alone, result);
  }
}

void MeasureTaker::count_items(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result) {
  const Reading& reading = search_.reading();
  const std::vector<Block>& blocks = reading.document().blocks();
  std::vector<std::uint32_t> items;
  std::size_t chosen = 0;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    if (blocks[block].kind != Block::Kind::list_item || !scope.holds(block)) continue;
    if (reading.tokens_of_block(block).size() == 0) continue;
    items.push_back(block);
    chosen += std::any_of(result.hits.begin(), result.hits.end(),
                          [&](TokenRange hit) { return reading.sentence_of(hit.first).block == block; })
                  ? 1
                  : 0;
  }
  result.count = measure.of == kNone ? items.size() : chosen;
  result.other = items.size();
  result.is_enough = !items.empty() && items.size() >= measure.least_hits;
  if (!result.is_enough) return;
  result.value = measure.share != 0 ? share_of(result.count, items.size()) : static_cast<double>(result.count);
  if (!is_beyond_limit(measure, result.value)) return;
  const std::vector<std::uint32_t> headings = reading.outline().headings_above(items.front());
  const bool has_heading = !headings.empty() && scope.opening_of(headings.front()).size() > 0;
  result.places.push_back(scope.opening_of(has_heading ? headings.front() : items.front()));
}

void MeasureTaker::look_at_labels(const MeasureRecord& measure, Measurement& result) {
  const Reading& reading = search_.reading();
  const std::vector<Block>& blocks = reading.document().blocks();
  std::set<std::uint32_t> seen;
  for (const TokenRange hit : result.hits) {
    const std::uint32_t label = reading.sentence_of(hit.first).block;
    if (!is_label(blocks[label], reading.tokens_of_block(label).size()) || !seen.insert(label).second) continue;
    bool is_explained = search_.occurs(measure.other, reading.tokens_of_block(label));
    for (std::uint32_t block = label + 1; block < blocks.size() && block <= label + measure.within; ++block) {
      if (begins_section(reading.document(), block) && !asks(reading.document(), block)) break;
      is_explained = is_explained || search_.occurs(measure.other, reading.tokens_of_block(block));
    }
    if (!is_explained) result.places.push_back(hit);
  }
  result.marks_hits = true;
  result.is_of_places = true;
  result.count = seen.size();
  result.value = static_cast<double>(result.places.size());
}

void MeasureTaker::look_at_ranges(const MeasureRecord& measure, Measurement& result) {
  const Reading& reading = search_.reading();
  result.marks_hits = true;
  result.is_of_places = true;
  for (const TokenRange hit : result.hits) {
    const auto range = number_range_in(words_of(reading.document(), reading.span_of(hit)));
    if (!range || !is_beyond_limit(measure, range->width())) continue;
    result.places.push_back(hit);
    result.ranges.push_back(*range);
  }
}

}  // namespace evenhand
