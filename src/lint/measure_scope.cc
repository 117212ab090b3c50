#include "lint/measure_scope.h"

#include <cassert>
#include <string_view>

#include "lint/sections.h"
#include "rules/measure.h"

namespace evenhand {
namespace {

bool counts_rates(const MeasureRecord& measure) {
  const auto unit = static_cast<Measure::Unit>(measure.unit);
  const auto kind = static_cast<Measure::Kind>(measure.kind);
  return kind == Measure::Kind::ratio || kind == Measure::Kind::batch || unit == Measure::Unit::hundred_words ||
         unit == Measure::Unit::sentence;
}

// The sections that a measure names, and whose words they are.
struct Names {
  const std::vector<std::string_view>& sections;
  Genre genre;
};

bool is_in_one(PatternSearch& search, Guards& guards, Names names, std::uint32_t block) {
  for (const std::string_view name : names.sections) {
    if (is_in_section(search, block, name, names.genre)) return true;
    const TokenRange words = search.reading().tokens_of_block(block);
    if (name == "equal-opportunity" && words.size() > 0 && guards.is_inclusion_statement(words)) return true;
  }
  return false;
}

}  // namespace

MeasureScope::Limits MeasureScope::limits_of(const CompiledRules& rules, const MeasureRecord& measure) {
  return {rules.texts(measure.in), rules.texts(measure.not_in), counts_rates(measure)};
}

MeasureScope::MeasureScope(PatternSearch& search, Guards& guards, const Limits& limits, Genre genre)
    : reading_(search.reading()) {
  const std::vector<Block>& blocks = reading_.document().blocks();
  blocks_.resize(blocks.size());
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    if (blocks[block].kind == Block::Kind::heading && limits.without_headings) continue;
    if (!limits.in.empty() && !is_in_one(search, guards, {limits.in, genre}, block)) continue;
    if (!limits.not_in.empty() && is_in_one(search, guards, {limits.not_in, genre}, block)) continue;
    blocks_[block] = true;
    words_ += reading_.tokens_of_block(block).size();
  }
  for (const Sentence& sentence : reading_.sentences()) sentences_ += blocks_[sentence.block] ? 1 : 0;
}

TokenRange MeasureScope::opening_of(std::uint32_t block) const {
  const TokenRange words = reading_.tokens_of_block(block);
  return words.size() == 0 ? words : reading_.sentence_of(words.first).tokens;
}

TokenRange MeasureScope::opening() const {
  const std::vector<Block>& blocks = reading_.document().blocks();
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    if (blocks[block].kind == Block::Kind::heading && opening_of(block).size() > 0) return opening_of(block);
  }
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    if (blocks_[block] && opening_of(block).size() > 0) return opening_of(block);
  }
  assert(false);
  return {};
}

}  // namespace evenhand
