#include "lint/rule_overlaps.h"

#include <algorithm>
#include <map>

#include "lint/plain_document.h"

namespace evenhand {
namespace {

Span span_of(const Finding& finding) { return {finding.begin.offset, finding.end.offset}; }

// Of two findings that overlap: the rule that stands for both where not both are shown.
std::string shown_instead(const Finding& own, const Finding& other, const std::vector<Finding>& shown) {
  const auto is_shown = [&](const Finding& finding) {
    return std::any_of(shown.begin(), shown.end(), [&](const Finding& each) {
      return each.rule == finding.rule && span_of(each) == span_of(finding);
    });
  };
  if (is_shown(own)) return is_shown(other) ? std::string() : own.rule;
  if (is_shown(other)) return other.rule;
  const auto covering =
      std::find_if(shown.begin(), shown.end(), [&](const Finding& each) { return span_of(each).covers(span_of(own)); });
  return covering == shown.end() ? std::string() : covering->rule;
}

}  // namespace

OverlapSearch::OverlapSearch(const CompiledRules& compiled)
    : keeping_(compiled, select_all(compiled), Repetitions::keep), dropping_(compiled, select_all(compiled)) {}

std::vector<RuleOverlap> OverlapSearch::overlaps_of(const Rule& rule) const {
  std::map<std::string, RuleOverlap> by_other;
  const auto note = [&](const Example& example, Genre genre, const Finding& own, const FileReport& all) {
    for (const Finding& other : all.findings) {
      if (other.rule == rule.id || !span_of(other).overlaps(span_of(own))) continue;
      RuleOverlap& overlap = by_other[other.rule];
      overlap.same_words = overlap.same_words || span_of(other) == span_of(own);
      if (overlap.count++ > 0) continue;
      const FileReport shown = dropping_.lint(plain_document(example.text), genre);
      overlap.rule = rule.id;
      overlap.other = other.rule;
      overlap.reported = shown_instead(own, other, shown.findings);
      overlap.place = example.place;
      overlap.genre = genre;
      overlap.words = own.match;
      overlap.other_words = other.match;
    }
  };
  if (rule.measure) return {};  // Its examples are whole documents, full of what other rules are for.
  for (const Example& example : rule.flag_examples) {
    for (std::size_t i = 0; i < kGenreCount; ++i) {
      const auto genre = static_cast<Genre>(i);
      if (rule.severity[i] == Severity::off || (example.genre && *example.genre != genre)) continue;
      const FileReport all = keeping_.lint(plain_document(example.text), genre);
      for (const Finding& own : all.findings) {
        if (own.rule == rule.id) note(example, genre, own, all);
      }
    }
  }
  std::vector<RuleOverlap> overlaps;
  for (auto& [other, overlap] : by_other) overlaps.push_back(std::move(overlap));
  return overlaps;
}

}  // namespace evenhand
