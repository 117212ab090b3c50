#include "lint/repetitions.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace evenhand {
namespace {

using Candidates = std::vector<Candidate>;

bool in_order_of_text(const Candidate& left, const Candidate& right) {
  return std::tuple(left.match.first, left.match.last, left.rule) <
         std::tuple(right.match.first, right.match.last, right.rule);
}

// Of one field a category of measures has several things to say: that its scale is too wide, and means nothing.
bool is_measured(const Candidate& candidate) { return candidate.pattern == kNone; }

// Of candidates that hang together, those that say something of their own.
void keep_best(const CompiledRules& rules, Candidates::iterator begin, Candidates::iterator end, Candidates& kept) {
  const auto record = [&](const Candidate& candidate) -> const RuleRecord& {
    return rules.table().rules[candidate.rule];
  };
  std::sort(begin, end, [&](const Candidate& left, const Candidate& right) {
    return std::tuple(right.severity, right.match.size(), record(right).confidence, left.match.first, left.rule) <
           std::tuple(left.severity, left.match.size(), record(left).confidence, right.match.first, right.rule);
  });
  const std::size_t first = kept.size();
  for (auto candidate = begin; candidate != end; ++candidate) {
    const bool repeats =
        std::any_of(kept.begin() + static_cast<std::ptrdiff_t>(first), kept.end(), [&](const Candidate& other) {
          const bool same_category = rules.text(record(other).category) == rules.text(record(*candidate).category);
          if (!same_category) return other.match.covers(candidate->match);
          return !is_measured(other) && !is_measured(*candidate) && other.match.overlaps(candidate->match);
        });
    if (!repeats) kept.push_back(*candidate);
  }
}

}  // namespace

void resolve_overlaps(Candidates& candidates) {
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& left, const Candidate& right) {
    return std::tuple(left.rule, left.match.first, right.match.last, left.pattern) <
           std::tuple(right.rule, right.match.first, left.match.last, right.pattern);
  });
  Candidates kept;
  for (const Candidate& candidate : candidates) {
    const bool repeats =
        !kept.empty() && kept.back().rule == candidate.rule && kept.back().match.overlaps(candidate.match);
    if (!repeats) kept.push_back(candidate);
  }
  candidates = std::move(kept);
}

void drop_repetitions(const CompiledRules& rules, Candidates& candidates) {
  std::sort(candidates.begin(), candidates.end(), in_order_of_text);
  Candidates kept;
  for (auto begin = candidates.begin(); begin != candidates.end();) {
    std::uint32_t reach = begin->match.last;
    auto end = std::next(begin);
    for (; end != candidates.end() && end->match.first < reach; ++end) reach = std::max(reach, end->match.last);
    keep_best(rules, begin, end, kept);
    begin = end;
  }
  std::sort(kept.begin(), kept.end(), in_order_of_text);
  candidates = std::move(kept);
}

}  // namespace evenhand
