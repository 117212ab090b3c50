#include "rules/condition_compiler.h"

#include <algorithm>

namespace evenhand {
namespace {

// A bit for each value that `names` holds.
template <std::size_t Size>
std::uint32_t mask_of(const std::vector<std::string>& values, const std::array<std::string_view, Size>& names) {
  std::uint32_t mask = 0;
  for (std::size_t i = 0; i < Size; ++i) {
    if (std::find(values.begin(), values.end(), names[i]) != values.end()) mask |= 1U << i;
  }
  return mask;
}

ConditionRecord compile_condition(const Condition& condition, const std::string& path, PatternCompiler& patterns,
                                  TableBuilder& builder) {
  ConditionRecord record;
  record.kind = static_cast<std::uint8_t>(condition.kind);
  record.expected = condition.expected ? 1 : 0;
  record.words = static_cast<std::uint16_t>(condition.words);
  if (!condition.patterns.empty()) record.set = patterns.compile_set(condition.patterns, path);
  switch (condition.kind) {
    case Condition::Kind::role:
      record.mask = mask_of(condition.values, kRoleNames);
      break;
    case Condition::Kind::genre:
      record.mask = mask_of(condition.values, kGenreNames);
      break;
    case Condition::Kind::any_of:
      record.entries = compile_entries(condition.entries, path, patterns, builder);
      break;
    default:
      record.values = builder.strings(condition.values);
  }
  return record;
}

}  // namespace

Range compile_entries(const std::vector<ConditionEntry>& entries, const std::string& path, PatternCompiler& patterns,
                      TableBuilder& builder) {
  std::vector<EntryRecord> records;
  for (const ConditionEntry& entry : entries) {
    std::vector<ConditionRecord> conditions;
    for (const Condition& condition : entry) {
      conditions.push_back(compile_condition(condition, path, patterns, builder));
    }
    records.push_back({TableBuilder::append(builder.sections().conditions, conditions)});
  }
  return TableBuilder::append(builder.sections().entries, records);
}

}  // namespace evenhand
