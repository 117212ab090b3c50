#include "lint/pattern_search.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace evenhand {
namespace {

// How far before and behind a match a pattern that covers it may reach, in words.
constexpr std::uint32_t kCoverReach = 16;

// In a window of more words it is quicker to go through the words that patterns hang on than through those of the text;
// and in smaller ones, once it is known where each word stands, if the patterns hang on so few.
constexpr std::uint32_t kLargeWindow = 200;
constexpr std::uint32_t kAnchorsPerToken = 4;

// Going through the whole document by the words of a set is this many times as quick as going through it in windows.
constexpr std::size_t kWholeIsQuicker = 4;

}  // namespace

template <typename Accept>
bool PatternSearch::search(std::uint32_t set, TokenRange window, Accept accept) {
  if (set == kNone) return false;
  const PatternSet& patterns = reading_.rules().table().pattern_sets[set];
  Known& known = known_[set];
  known.asked += window.size();
  if (!known.matches && known.asked * kWholeIsQuicker >= reading_.tokens().size()) {
    known.matches = matches_in_document(patterns);
  }
  if (known.matches) {
    const auto by_first = [](TokenRange match, std::uint32_t first) { return match.first < first; };
    auto match = std::lower_bound(known.matches->begin(), known.matches->end(), window.first, by_first);
    for (; match != known.matches->end() && match->first < window.last; ++match) {
      if (match->last <= window.last && accept(*match)) return true;
    }
    return false;
  }
  const auto accept_inside = [&](TokenRange match) { return window.covers(match) && accept(match); };
  const bool is_found = is_quicker_by_word(patterns, window) ? search_by_word(patterns, window, accept_inside)
                                                             : search_by_token(patterns, window, accept_inside);
  return is_found || search_unanchored(patterns, window, accept_inside);
}

template <typename Accept>
bool PatternSearch::search_by_token(const PatternSet& set, TokenRange window, Accept accept) {
  const auto anchors = reading_.rules().table().set_anchors.subspan(set.anchors.begin, set.anchors.count);
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
    if (std::any_of(found_.begin(), found_.end(), accept)) return true;
  }
  return false;
}

template <typename Accept>
bool PatternSearch::search_by_word(const PatternSet& set, TokenRange window, Accept accept) {
  for (const SetAnchor& anchor : reading_.rules().table().set_anchors.subspan(set.anchors.begin, set.anchors.count)) {
    const std::span<const std::uint32_t> all = places().of(anchor.word);
    for (auto here = std::lower_bound(all.begin(), all.end(), window.first); here != all.end() && *here < window.last;
         ++here) {
      found_.clear();
      runner_.match_around(anchor.pattern, *here, found_);
      if (std::any_of(found_.begin(), found_.end(), accept)) return true;
    }
  }
  return false;
}

template <typename Accept>
bool PatternSearch::search_unanchored(const PatternSet& set, TokenRange window, Accept accept) {
  const auto patterns = reading_.rules().table().pattern_numbers.subspan(set.unanchored.begin, set.unanchored.count);
  for (const std::uint32_t pattern : patterns) {
    found_.clear();
    runner_.match_from_each(pattern, window, found_);
    if (std::any_of(found_.begin(), found_.end(), accept)) return true;
  }
  return false;
}

std::vector<TokenRange> PatternSearch::matches_in_document(const PatternSet& set) {
  std::vector<TokenRange> matches;
  const auto keep = [&](TokenRange match) {
    matches.push_back(match);
    return false;
  };
  search_by_word(set, reading_.all_tokens(), keep);
  search_unanchored(set, reading_.all_tokens(), keep);
  std::sort(matches.begin(), matches.end(), [](TokenRange left, TokenRange right) {
    return std::tie(left.first, left.last) < std::tie(right.first, right.last);
  });
  matches.erase(std::unique(matches.begin(), matches.end()), matches.end());
  return matches;
}

bool PatternSearch::is_quicker_by_word(const PatternSet& set, TokenRange window) const {
  if (window.size() > kLargeWindow) return true;
  return places_.has_value() && set.anchors.count <= kAnchorsPerToken * window.size();
}

const WordPlaces& PatternSearch::places() {
  if (!places_) places_.emplace(reading_);
  return *places_;
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

bool PatternSearch::occurs_accepted(std::uint32_t set, const std::function<bool(TokenRange)>& accept) {
  if (set == kNone) return false;
  if (const auto known = known_.find(set); known != known_.end() && known->second.matches) {
    return std::any_of(known->second.matches->begin(), known->second.matches->end(), accept);
  }
  const PatternSet& patterns = reading_.rules().table().pattern_sets[set];
  const TokenRange all = reading_.all_tokens();
  return search_by_word(patterns, all, accept) || search_unanchored(patterns, all, accept);
}

bool PatternSearch::covers(std::uint32_t set, TokenRange match) {
  const TokenRange sentence = reading_.sentence_of(match.first).tokens;
  TokenRange window;
  window.first = match.first - std::min(match.first - sentence.first, kCoverReach);
  window.last = match.last + std::min(sentence.last - match.last, kCoverReach);
  return search(set, window, [&](TokenRange cover) { return cover.covers(match); });
}

}  // namespace evenhand
