#include "lint/raw_match.h"

#include <algorithm>
#include <tuple>

namespace evenhand {

bool is_part_of_compound(const Reading& reading, TokenRange match) {
  if (match.size() != 1) return false;
  const std::vector<Token>& tokens = reading.tokens();
  return tokens[match.first].hyphenated || (match.last < tokens.size() && tokens[match.last].hyphenated);
}

std::vector<RawMatch> find_raw_matches(const Reading& reading, const std::vector<Trigger>& triggers,
                                       PatternRunner& runner, const std::vector<bool>& wanted) {
  const TableView& table = reading.rules().table();
  std::vector<RawMatch> matches;
  std::vector<TokenRange> found;
  const auto keep = [&](std::uint32_t pattern) {
    for (const TokenRange match : found) {
      if (!is_part_of_compound(reading, match)) matches.push_back({pattern, match});
    }
    found.clear();
  };
  for (const Trigger trigger : triggers) {
    if (!wanted[trigger.pattern]) continue;
    runner.match_around(trigger.pattern, trigger.token, found);
    keep(trigger.pattern);
  }
  for (const std::uint32_t pattern : table.unanchored) {
    for (std::uint32_t token = 0; wanted[pattern] && token < reading.tokens().size(); ++token) {
      if (const std::optional<TokenRange> match = runner.match_at(pattern, token)) found.push_back(*match);
      keep(pattern);
    }
  }
  const auto order = [](const RawMatch& raw) { return std::tuple(raw.match.first, raw.pattern, raw.match.last); };
  std::sort(matches.begin(), matches.end(),
            [&](const RawMatch& left, const RawMatch& right) { return order(left) < order(right); });
  matches.erase(std::unique(matches.begin(), matches.end()), matches.end());
  return matches;
}

}  // namespace evenhand
