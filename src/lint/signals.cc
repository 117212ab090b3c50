#include "lint/signals.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "rules/rule.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

// Where a signal counts: its group, and the number of its sentence, block or section (0 for the whole document).
using Window = std::pair<std::string_view, std::uint32_t>;

std::uint32_t window_number(const Reading& reading, const RuleRecord& rule, std::uint32_t token) {
  switch (static_cast<Condition::Kind>(rule.signal_window)) {
    case Condition::Kind::sentence:
      return reading.tokens()[token].sentence;
    case Condition::Kind::paragraph:
      return reading.sentence_of(token).block;
    case Condition::Kind::section:
      return reading.outline().section_around(reading.sentence_of(token).block).first;
    default:
      return 0;
  }
}

std::string list_of(const std::vector<std::string>& words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? "” and “" : "”, “";
    list += words[i];
  }
  return list;
}

}  // namespace

std::vector<SignalFinding> add_up_signals(const Reading& reading, std::vector<Candidate>& candidates) {
  const CompiledRules& rules = reading.rules();
  std::map<Window, std::vector<Candidate>> windows;
  for (const Candidate& candidate : candidates) {
    const RuleRecord& rule = rules.table().rules[candidate.rule];
    if (rule.signal_at_least == 0) continue;
    windows[{rules.text(rule.signal_group), window_number(reading, rule, candidate.match.first)}].push_back(candidate);
  }
  std::erase_if(candidates,
                [&](const Candidate& candidate) { return rules.table().rules[candidate.rule].signal_at_least > 0; });
  std::vector<SignalFinding> findings;
  for (const auto& [window, members] : windows) {
    std::set<std::string> different;
    std::vector<std::string> shown;
    for (const Candidate& member : members) {
      const std::string words = words_of(reading.document(), reading.span_of(member.match));
      if (different.insert(fold(words)).second) shown.push_back(words);
    }
    if (different.size() < rules.table().rules[members.front().rule].signal_at_least) continue;
    const TokenRange reach{members.front().match.first, members.back().match.last};
    findings.push_back({members.front(), reach, list_of(shown)});
  }
  return findings;
}

}  // namespace evenhand
