#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/anchor.h"
#include "rules/clue.h"
#include "rules/program.h"
#include "rules/table_format.h"

namespace evenhand {

// Collects the records of a table, each distinct string, word, word set and pattern set once, and lays them out.
class TableBuilder {
 public:
  TableBuilder();

  Sections<std::vector>& sections() { return sections_; }
  std::string_view word_text(std::uint32_t word) const {
    const StringRef text = sections_.words[word].text;
    return {sections_.letters.data() + text.offset, text.size};
  }
  std::string_view text(StringRef reference) const {
    return {sections_.characters.data() + reference.offset, reference.size};
  }

  StringRef string(std::string_view text);
  Range strings(const std::vector<std::string>& texts);
  // The number of a folded word; a stem is written with a '*' behind it. Never 0.
  std::uint32_t word(const std::string& text);
  std::uint32_t word_set(const std::vector<std::string>& words);
  // The same for words by their numbers, sorted, each once.
  std::uint32_t word_set(const std::vector<std::uint32_t>& numbers);
  // The words of a set by their numbers, sorted.
  std::span<const std::uint32_t> words_of(std::uint32_t set) const { return *set_members_[set]; }

  // Adds a pattern's program and record and gives its number. The anchor is only looked at for its distances.
  // REQUIRES: its longest match has at most kLongestMatch words.
  std::uint32_t pattern(const Expansion& expansion, const Anchor* anchor, std::string_view notation);
  // Has a pattern of a rule or genre tried where one of its clues stands.
  void add_trigger(std::uint32_t pattern, const Clues& clues);
  // The same for a pattern without clues: where a word of its anchor stands; without one, everywhere.
  void add_trigger(std::uint32_t pattern, const Anchor* anchor);

  // Where these numbers stand in `pattern_numbers`; equal lists stand there once.
  Range pattern_range(const std::vector<std::uint32_t>& numbers);

  struct SetMember {
    std::uint32_t pattern = 0;
    const Anchor* anchor = nullptr;  // None: the pattern is tried everywhere.
  };
  std::uint32_t pattern_set(const std::vector<SetMember>& members);

  // Appends records that must stand together, and says where.
  template <typename Record>
  static Range append(std::vector<Record>& section, const std::vector<Record>& records) {
    const Range range{static_cast<std::uint32_t>(section.size()), static_cast<std::uint32_t>(records.size())};
    section.insert(section.end(), records.begin(), records.end());
    return range;
  }

  // The bytes of the finished table. To be called once.
  std::string finish();

 private:
  void place_words();
  // Of a word, by number; 0: it begins with none. REQUIRES: stem_lengths is filled.
  std::uint32_t longest_stem(std::string_view word) const;
  void place_pairs();
  void place_sets();
  void place_large_set(std::span<const std::uint32_t> words);

  Sections<std::vector> sections_;
  ProgramPool pool_;
  std::map<std::string, std::uint32_t, std::less<>> string_offsets_;
  std::map<std::string, std::uint32_t, std::less<>> string_numbers_;
  std::map<std::string, std::uint32_t, std::less<>> regex_numbers_;
  std::map<std::string, std::uint32_t, std::less<>> word_numbers_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> set_numbers_;
  std::vector<const std::vector<std::uint32_t>*> set_members_;  // By set; in set_numbers_.
  std::map<std::vector<std::uint32_t>, std::uint32_t> pattern_set_numbers_;
  std::map<std::vector<std::uint32_t>, Range> pattern_ranges_;
  std::map<std::uint32_t, std::vector<std::uint32_t>> triggers_;  // By word.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> pair_triggers_;
};

}  // namespace evenhand
