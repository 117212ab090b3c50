#include "rules/compiled_rules.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "rules/table_check.h"
#include "rules/word_set.h"

namespace evenhand {

Result<CompiledRules> CompiledRules::open(std::string_view bytes) {
  const Result<TableView> table = open_table(bytes);
  if (!table) return table.error();
  if (!has_right_checksum(bytes)) return Error{"the rule table is damaged (its checksum differs)"};
  if (const std::optional<Error> error = check_table(*table)) return *error;
  return CompiledRules(*table);
}

Result<CompiledRules> CompiledRules::open_known(std::string_view bytes) {
  const Result<TableView> table = open_table(bytes);
  if (!table) return table.error();
  return CompiledRules(*table);
}

RuleView CompiledRules::rule(std::size_t index) const {
  assert(index < rule_count());
  const RuleRecord& record = table_.rules[index];
  RuleView view;
  view.id = text(record.id);
  view.category = text(record.category);
  view.title = text(record.title);
  view.message = text(record.message);
  view.why = text(record.why);
  view.fine_when = text(record.fine_when);
  view.confidence = static_cast<Confidence>(record.confidence);
  for (std::size_t i = 0; i < kGenreCount; ++i) view.severity[i] = static_cast<Severity>(record.severity[i]);
  view.pattern_count = record.patterns.count;
  view.flag_example_count = record.flag_examples;
  view.pass_example_count = record.pass_examples;
  view.fix_is_safe = record.fix_is_safe != 0;
  return view;
}

Evidence CompiledRules::evidence(std::size_t index) const {
  assert(index < rule_count());
  const RuleRecord& record = table_.rules[index];
  const auto sources = [&](Range range) {
    std::vector<Source> copies;
    for (const SourceRecord& source : table_.sources.subspan(range.begin, range.count)) {
      copies.push_back({std::string(text(source.cite)), std::string(text(source.doi)), std::string(text(source.url)),
                        std::string(text(source.says))});
    }
    return copies;
  };
  return {static_cast<char>(record.grade), sources(record.sources), sources(record.counter),
          std::string(text(record.checked))};
}

std::optional<std::size_t> CompiledRules::find(std::string_view id) const {
  const auto found =
      std::lower_bound(table_.rules.begin(), table_.rules.end(), id,
                       [this](const RuleRecord& rule, std::string_view wanted) { return text(rule.id) < wanted; });
  if (found == table_.rules.end() || text(found->id) != id) return std::nullopt;
  return static_cast<std::size_t>(found - table_.rules.begin());
}

std::vector<std::string_view> CompiledRules::texts(Range strings) const {
  std::vector<std::string_view> views;
  views.reserve(strings.count);
  for (const StringRef& reference : table_.strings.subspan(strings.begin, strings.count))
    views.push_back(text(reference));
  return views;
}

std::uint32_t CompiledRules::number_of(std::string_view key, KeyEnds ends, Keyed keyed) const {
  return number_of(key, ends.head, keyed, hash_key(ends, key.size(), keyed));
}

std::uint32_t CompiledRules::number_of(std::string_view key, std::uint64_t head, Keyed keyed,
                                       std::uint64_t hash) const {
  const std::size_t mask = table_.slots.size() - 1;
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t slot = hash & mask; table_.slots[slot].word != 0; slot = (slot + 1) & mask) {
    if (table_.slots[slot].hash != tag) continue;
    const std::uint32_t number = table_.slots[slot].word;
    const WordRecord& known = table_.words[number];
    const std::size_t mark = keyed == Keyed::stem ? 1 : 0;  // The '*' of a stem.
    if (known.text.size != key.size() + mark || known.head != head) continue;
    if (key.size() <= sizeof head || word_text(number).starts_with(key)) return number;
  }
  return 0;
}

CompiledRules::WordNumbers CompiledRules::numbers_of(std::uint32_t word, std::string_view key) const {
  return word != 0 ? WordNumbers{word, table_.words[word].stem} : WordNumbers{0, stem_of(key)};
}

CompiledRules::WordNumbers CompiledRules::look_up(std::string_view key) const {
  return numbers_of(number_of(key, ends_of_key(key), Keyed::word), key);
}

std::vector<CompiledRules::WordNumbers> CompiledRules::look_up(const WordList& list) const {
  struct Asked {
    std::uint64_t head;
    std::uint64_t hash;
  };
  constexpr std::size_t kBatch = 32;
  std::array<Asked, kBatch> asked;
  const std::size_t mask = table_.slots.size() - 1;
  std::vector<WordNumbers> numbers;
  numbers.reserve(list.words.size());
  for (std::size_t begin = 0; begin < list.words.size(); begin += kBatch) {
    const std::size_t count = std::min(kBatch, list.words.size() - begin);
    for (std::size_t i = 0; i < count; ++i) {
      const std::string_view key = list.key(list.words[begin + i]);
      const KeyEnds ends = ends_of_padded_key(key);
      asked[i] = {ends.head, hash_key(ends, key.size(), Keyed::word)};
      __builtin_prefetch(&table_.slots[asked[i].hash & mask]);
    }
    for (std::size_t i = 0; i < count; ++i) __builtin_prefetch(&table_.words[table_.slots[asked[i].hash & mask].word]);
    for (std::size_t i = 0; i < count; ++i) {
      const std::string_view key = list.key(list.words[begin + i]);
      numbers.push_back(numbers_of(number_of(key, asked[i].head, Keyed::word, asked[i].hash), key));
    }
  }
  return numbers;
}

std::uint32_t CompiledRules::stem_of(std::string_view key) const {
  const bool may_have_stem = key.size() >= kStemStart && may_be_in(table_.stem_starts, hash_start(key));
  if (!may_have_stem) return 0;
  std::uint32_t longest = 0;
  for (const std::uint32_t length : table_.stem_lengths) {
    if (length > key.size()) break;
    const std::string_view start = key.substr(0, length);
    if (const std::uint32_t stem = number_of(start, ends_of_key(start), Keyed::stem); stem != 0) longest = stem;
  }
  return longest;
}

std::span<const std::uint32_t> CompiledRules::triggers_of_pair(std::uint32_t hash, std::uint32_t first_word,
                                                               std::uint32_t second_word) const {
  const std::size_t mask = table_.pairs_of_words.size() - 1;
  for (std::size_t slot = hash & mask; table_.pairs_of_words[slot].first != 0; slot = (slot + 1) & mask) {
    const PairSlot& pair = table_.pairs_of_words[slot];
    if (pair.first != first_word || pair.second != second_word) continue;
    return table_.pattern_numbers.subspan(pair.triggers.begin, pair.triggers.count);
  }
  return {};
}

bool CompiledRules::holds(std::uint32_t set, WordNumbers word) const {
  return (word.word != 0 && is_in_set(table_, set, word.word)) || (word.stem != 0 && is_in_set(table_, set, word.stem));
}

}  // namespace evenhand
