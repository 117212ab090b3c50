#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>

#include "lint/finding.h"
#include "rules/compiled_rules.h"

namespace evenhand {

// What the findings of one document share, whether it is read at once or in pieces.
class FindingHistory {
 public:
  // `rules` is borrowed and must outlive it.
  explicit FindingHistory(const CompiledRules& rules) : rules_(rules) {}

  // What the rule says of itself: one copy for all findings. REQUIRES: rule < rules.rule_count().
  std::shared_ptr<const RuleWords> words_of(std::uint32_t rule);

  // How often a finding of this content, of which `checksum` is, was counted before. Counts it.
  std::size_t count(std::uint64_t checksum) { return counts_[checksum]++; }

 private:
  const CompiledRules& rules_;
  std::unordered_map<std::uint32_t, std::shared_ptr<const RuleWords>> words_;
  std::unordered_map<std::uint64_t, std::size_t> counts_;
};

}  // namespace evenhand
