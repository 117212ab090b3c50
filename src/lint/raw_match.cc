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
    if (!wanted[pattern]) continue;
    runner.match_from_each(pattern, reading.all_tokens(), found);
    keep(pattern);
  }
  const auto order = [](const RawMatch& raw) { return std::tuple(raw.match.first, raw.pattern, raw.match.last); };
  std::sort(matches.begin(), matches.end(),
            [&](const RawMatch& left, const RawMatch& right) { return order(left) < order(right); });
  matches.erase(std::unique(matches.begin(), matches.end()), matches.end());
  return matches;
}

}  // namespace evenhand
