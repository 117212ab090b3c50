#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/hash_filter.h"
#include "rules/rule.h"
#include "rules/table_bytes.h"
#include "rules/table_hash.h"
#include "text/word.h"

namespace evenhand {

// A rule of an opened table, for those who show it. All views lie in the table.
struct RuleView {
  std::string_view id;
  std::string_view category;
  std::string_view title;
  std::string_view message;
  std::string_view why;
  std::string_view fine_when;
  Confidence confidence = Confidence::medium;
  Severities severity{};
  std::size_t pattern_count = 0;  // Inflected replacements count once a form.
  std::size_t flag_example_count = 0;
  std::size_t pass_example_count = 0;
  bool fix_is_safe = false;
};

// A compiled rule table, opened: every reference in it has been checked, so nothing read from it can lead outside.
// Immutable; safe to share between threads.
class CompiledRules {
 public:
  // Borrows `bytes`, which must outlive it. The Error says what is wrong with the bytes; that is ours or a broken
  // cache's fault, never the rule author's. REQUIRES: bytes.data() on a multiple of 8.
  static Result<CompiledRules> open(std::string_view bytes);

  // The same for bytes that have been opened before: by the build, before it put them into the program, or by the
  // program that wrote them into the cache. What they refer to is not checked again, which takes longer than all else
  // at a start.
  static Result<CompiledRules> open_known(std::string_view bytes);

  const TableView& table() const { return table_; }

  std::size_t rule_count() const { return table_.rules.size(); }
  // REQUIRES for both: index < rule_count().
  RuleView rule(std::size_t index) const;
  Evidence evidence(std::size_t index) const;

  std::optional<std::size_t> find(std::string_view id) const;

  std::string_view text(StringRef reference) const {
    return {table_.characters.data() + reference.offset, reference.size};
  }
  std::vector<std::string_view> texts(Range strings) const;
  // A folded word that patterns know; a stem has a '*' behind it. REQUIRES: word < table().words.size().
  std::string_view word_text(std::uint32_t word) const {
    const StringRef text = table_.words[word].text;
    return {table_.letters.data() + text.offset, text.size};
  }

  // The number of a folded word, 0 for one that no pattern knows; and of the longest stem that it begins with.
  struct WordNumbers {
    std::uint32_t word = 0;
    std::uint32_t stem = 0;

    bool is_known() const { return word != 0 || stem != 0; }
  };
  WordNumbers look_up(std::string_view key) const;

  // Those of all words of a list, in its order. The table is larger than the caches next to the processor: what a batch
  // of words needs of it is asked for before the first of them is looked at.
  std::vector<WordNumbers> look_up(const WordList& list) const;

  // The patterns of which two words that follow each other are a clue, by number.
  std::span<const std::uint32_t> triggers_of(std::uint32_t first_word, std::uint32_t second_word) const {
    const std::uint32_t hash = hash_pair(first_word, second_word);
    if (first_word == 0 || second_word == 0 || !may_be_in(table_.pair_filter, hash)) return {};
    return triggers_of_pair(hash, first_word, second_word);
  }

  // Whether a word set holds a word. REQUIRES: set is one of the table's.
  bool holds(std::uint32_t set, WordNumbers word) const;

 private:
  explicit CompiledRules(TableView table) : table_(table) {}
  // The number of a word, or of a stem without its '*'; 0: not in the table.
  std::uint32_t number_of(std::string_view key, KeyEnds ends, Keyed keyed) const;
  std::uint32_t number_of(std::string_view key, std::uint64_t head, Keyed keyed, std::uint64_t hash) const;
  // REQUIRES: `word` is the number of `key`.
  WordNumbers numbers_of(std::uint32_t word, std::string_view key) const;
  std::uint32_t stem_of(std::string_view key) const;
  std::span<const std::uint32_t> triggers_of_pair(std::uint32_t hash, std::uint32_t first_word,
                                                  std::uint32_t second_word) const;

  TableView table_;
};

}  // namespace evenhand
