#include "lint/pattern_search.h"

#include <algorithm>

namespace evenhand {
namespace {

// How far before and behind a match a pattern that covers it may reach, in words.
constexpr std::uint32_t kCoverReach = 16;

// In a window of more words it is quicker to go through the words that patterns hang on than through those of the text.
constexpr std::uint32_t kLargeWindow = 200;

}  // namespace

template <typename Accept>
bool PatternSearch::search(std::uint32_t set, TokenRange window, Accept accept) {
  if (set == kNone) return false;
  const TableView& table = reading_.rules().table();
  const PatternSet& patterns = table.pattern_sets[set];
  const auto anchors = table.set_anchors.subspan(patterns.anchors.begin, patterns.anchors.count);
  const auto unanchored = table.pattern_numbers.subspan(patterns.unanchored.begin, patterns.unanchored.count);
  if (window.size() > kLargeWindow && unanchored.empty()) return search_by_word(patterns, window, accept);
  const auto by_word = [](const SetAnchor& anchor, std::uint32_t word) { return anchor.word < word; };
  for (std::uint32_t token = window.first; token < window.last; ++token) {
    const CompiledRules::WordNumbers numbers = reading_.tokens()[token].numbers;
    found_.clear();
    for (const std::uint32_t word : {numbers.word, numbers.stem}) {
      if (word == 0) continue;
      auto anchor = std::lower_bound(anchors.begin(), anchors.end(), word, by_word);
      for (; anchor != anchors.end() && anchor->word == word; ++anchor) {
        runner_.match_around(anchor->pattern, token, found_);
      }
    }
    for (const std::uint32_t pattern : unanchored) {
      if (const std::optional<TokenRange> match = runner_.match_at(pattern, token)) found_.push_back(*match);
    }
    for (const TokenRange match : found_) {
      if (window.covers(match) && accept(match)) return true;
    }
  }
  return false;
}

template <typename Accept>
bool PatternSearch::search_by_word(const PatternSet& set, TokenRange window, Accept accept) {
  const auto anchors = reading_.rules().table().set_anchors.subspan(set.anchors.begin, set.anchors.count);
  const std::vector<Occurrence>& all = occurrences();
  auto next = all.begin();
  for (const SetAnchor& anchor : anchors) {
    next = std::lower_bound(next, all.end(), Occurrence{anchor.word, 0});
    auto here = std::lower_bound(next, all.end(), Occurrence{anchor.word, window.first});
    for (; here != all.end() && here->word == anchor.word && here->token < window.last; ++here) {
      found_.clear();
      runner_.match_around(anchor.pattern, here->token, found_);
      for (const TokenRange match : found_) {
        if (window.covers(match) && accept(match)) return true;
      }
    }
  }
  return false;
}

const std::vector<PatternSearch::Occurrence>& PatternSearch::occurrences() {
  if (occurrences_) return *occurrences_;
  occurrences_.emplace();
  for (std::uint32_t token = 0; token < reading_.tokens().size(); ++token) {
    const CompiledRules::WordNumbers numbers = reading_.tokens()[token].numbers;
    for (const std::uint32_t word : {numbers.word, numbers.stem}) {
      if (word != 0) occurrences_->push_back({word, token});
    }
  }
  std::sort(occurrences_->begin(), occurrences_->end());
  return *occurrences_;
}

std::vector<TokenRange> PatternSearch::find_all(std::uint32_t set, TokenRange window) {
  std::vector<TokenRange> matches;
  search(set, window, [&](TokenRange match) {
    matches.push_back(match);
    return false;
  });
  return matches;
}

bool PatternSearch::occurs(std::uint32_t set, TokenRange window, TokenRange left_out) {
  return search(set, window, [&](TokenRange match) { return !match.overlaps(left_out); });
}

bool PatternSearch::occurs_in_shared(std::uint32_t set, TokenRange window, TokenRange left_out) {
  const std::tuple key(set, window.first, window.last);
  auto known = kept_.find(key);
  if (known == kept_.end()) known = kept_.emplace(key, find_all(set, window)).first;
  return std::any_of(known->second.begin(), known->second.end(),
                     [&](TokenRange match) { return !match.overlaps(left_out); });
}

bool PatternSearch::covers(std::uint32_t set, TokenRange match) {
  const TokenRange sentence = reading_.sentence_of(match.first).tokens;
  TokenRange window;
  window.first = match.first - std::min(match.first - sentence.first, kCoverReach);
  window.last = match.last + std::min(sentence.last - match.last, kCoverReach);
  return search(set, window, [&](TokenRange cover) { return cover.covers(match); });
}

}  // namespace evenhand
