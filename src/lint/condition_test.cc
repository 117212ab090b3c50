#include "lint/condition_test.h"

#include <algorithm>

#include "document/glob.h"
#include "lint/grammar.h"
#include "lint/sections.h"
#include "rules/rule.h"

namespace evenhand {
namespace {

constexpr std::uint32_t kNegationReach = 6;  // Words.

}  // namespace

bool ConditionTest::all_hold(Range entries, TokenRange match) {
  const auto records = search_.reading().rules().table().entries.subspan(entries.begin, entries.count);
  return std::all_of(records.begin(), records.end(),
                     [&](const EntryRecord& entry) { return entry_holds(entry, match); });
}

bool ConditionTest::any_holds(Range entries, TokenRange match) {
  const auto records = search_.reading().rules().table().entries.subspan(entries.begin, entries.count);
  return std::any_of(records.begin(), records.end(),
                     [&](const EntryRecord& entry) { return entry_holds(entry, match); });
}

bool ConditionTest::entry_holds(const EntryRecord& entry, TokenRange match) {
  const auto records =
      search_.reading().rules().table().conditions.subspan(entry.conditions.begin, entry.conditions.count);
  return std::all_of(records.begin(), records.end(),
                     [&](const ConditionRecord& condition) { return holds(condition, match); });
}

bool ConditionTest::holds(const ConditionRecord& condition, TokenRange match) {
  const Reading& reading = search_.reading();
  const bool expected = condition.expected != 0;
  const TokenRange left_out = asked_ == Asked::about_match ? match : TokenRange();
  switch (static_cast<Condition::Kind>(condition.kind)) {
    case Condition::Kind::sentence:
      return search_.occurs(condition.set, reading.sentence_of(match.first).tokens, left_out);
    case Condition::Kind::paragraph:
      return search_.occurs(condition.set, reading.tokens_of_block(reading.sentence_of(match.first).block), left_out);
    case Condition::Kind::section:
      return search_.occurs(condition.set, reading.tokens_of_section(match.first), left_out);
    case Condition::Kind::document:
      return search_.occurs(condition.set, reading.all_tokens(), left_out);
    case Condition::Kind::before:
    case Condition::Kind::after:
    case Condition::Kind::near:
      return occurs_beside(condition, match);
    case Condition::Kind::inside:
      return search_.covers(condition.set, match);
    case Condition::Kind::match:
      return search_.occurs(condition.set, match);
    case Condition::Kind::about:
      return expected ? is_about_person(reading, match) : is_about_thing(reading, match);
    case Condition::Kind::role:
      return plays_one_role(condition.mask, match);
    case Condition::Kind::generic:
      return is_generic(reading, match) == expected;
    case Condition::Kind::negated:
      return is_negated(match) == expected;
    case Condition::Kind::quoted:
      return guards_.is_quoted(match) == expected;
    case Condition::Kind::in_section:
      return is_in_one_section(condition.values, match);
    case Condition::Kind::genre:
      return (condition.mask >> static_cast<unsigned>(genre_) & 1U) != 0;
    case Condition::Kind::path:
      return has_path(condition.values);
    case Condition::Kind::any_of:
      return any_holds(condition.entries, match);
  }
  return false;
}

bool ConditionTest::occurs_beside(const ConditionRecord& condition, TokenRange match) {
  const TokenRange sentence = search_.reading().sentence_of(match.first).tokens;
  const std::uint32_t reach = condition.words;
  const TokenRange before{match.first - std::min(match.first - sentence.first, reach), match.first};
  const TokenRange after{match.last, match.last + std::min(sentence.last - match.last, reach)};
  const auto kind = static_cast<Condition::Kind>(condition.kind);
  if (kind != Condition::Kind::after && search_.occurs(condition.set, before)) return true;
  return kind != Condition::Kind::before && search_.occurs(condition.set, after);
}

bool ConditionTest::plays_one_role(std::uint32_t mask, TokenRange match) const {
  for (unsigned role = 0; role < kRoleNames.size(); ++role) {
    if ((mask >> role & 1U) != 0 && plays_role(search_.reading(), match, static_cast<Role>(role))) return true;
  }
  return false;
}

bool ConditionTest::is_negated(TokenRange match) {
  const Reading& reading = search_.reading();
  const TokenRange sentence = reading.sentence_of(match.first).tokens;
  TokenRange before{match.first, match.first};
  while (before.first > sentence.first && match.first - before.first < kNegationReach) {
    --before.first;
    // “…, and turbans may be worn”: what was denied before has ended.
    const Token& token = reading.tokens()[before.first];
    const bool joins = reading.text_of(token) == "and" || reading.text_of(token) == "but";
    if (joins && token.gap == Gap::comma) break;
  }
  return search_.occurs(reading.rules().table().vocabulary.front().negation, before);
}

bool ConditionTest::is_in_one_section(Range names, TokenRange match) {
  const Reading& reading = search_.reading();
  const std::uint32_t block = reading.sentence_of(match.first).block;
  for (const std::string_view name : reading.rules().texts(names)) {
    if (is_in_section(search_, block, name, genre_)) return true;
    if (name == "equal-opportunity" && guards_.is_inclusion_statement(match)) return true;
  }
  return false;
}

bool ConditionTest::has_path(Range globs) const {
  const std::vector<std::string_view> patterns = search_.reading().rules().texts(globs);
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](std::string_view glob) { return glob_matches(glob, search_.reading().document().path()); });
}

}  // namespace evenhand
