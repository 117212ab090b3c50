#pragma once

#include <cstddef>
#include <cstdint>

#include "rules/table_records.h"

// How the records of the compiled rule table (rules/table_records.h) lie in its bytes.

namespace evenhand {

inline constexpr std::uint32_t kTableMagic = 0x48455645;  // "EVEH"
inline constexpr std::uint32_t kTableVersion = 15;        // Rises with every change of this file or of the records.

// The table, section by section. Holder is std::vector while it is built and std::span once it is opened.
template <template <typename...> typename Holder>
struct Sections {
  Holder<WordSlot> slots;  // Open addressing; a power of two.
  Holder<char> letters;    // Of the words, which are looked at far more often than any other text.
  Holder<WordRecord> words;
  Holder<PairSlot> pairs_of_words;    // Open addressing; a power of two.
  Holder<std::uint64_t> pair_filter;  // Filter (rules/hash_filter.h) of their hashes.
  Holder<WordSetRecord> sets;
  Holder<std::uint32_t> set_words;  // Of small sets: word numbers, sorted within a set.
  Holder<WordSetBlock> set_blocks;  // Of large sets.
  Holder<std::uint64_t> set_bits;
  Holder<Instruction> instructions;
  Holder<StringRef> regexes;
  Holder<PatternRecord> patterns;
  Holder<NeedRecord> needs;
  Holder<std::uint32_t> pattern_numbers;
  Holder<std::uint32_t> unanchored;  // Rule patterns without a clue.
  Holder<SetAnchor> set_anchors;
  Holder<PatternSet> pattern_sets;
  Holder<ConditionRecord> conditions;
  Holder<EntryRecord> entries;
  Holder<PatternTexts> pattern_texts;  // By pattern.
  Holder<StringRef> strings;
  Holder<char> characters;  // Of all texts but words.
  Holder<SourceRecord> sources;
  Holder<LegalRecord> legal;
  Holder<PairRecord> pairs;
  Holder<MeasureRecord> measures;
  Holder<RuleRecord> rules;  // Sorted by id.
  Holder<SectionRecord> sections;
  Holder<GenreRecord> genres;
  Holder<ChoiceRecord> choices;
  Holder<ProfileRecord> profiles;
  Holder<Vocabulary> vocabulary;       // One.
  Holder<std::uint32_t> stem_lengths;  // Bytes of the stems there are, ascending.
  Holder<std::uint64_t> stem_starts;   // Filter (rules/hash_filter.h) of their first kStemStart bytes.

  // Calls visit(section) for each, in the order in which they are stored.
  template <typename Visit>
  void each(Visit visit) {
    each_of(*this, visit);
  }
  template <typename Visit>
  void each(Visit visit) const {
    each_of(*this, visit);
  }

 private:
  template <typename Self, typename Visit>
  static void each_of(Self& self, Visit visit) {
    visit(self.slots), visit(self.letters), visit(self.words), visit(self.pairs_of_words), visit(self.pair_filter);
    visit(self.sets), visit(self.set_words), visit(self.set_blocks), visit(self.set_bits);
    visit(self.instructions), visit(self.regexes), visit(self.patterns), visit(self.needs), visit(self.pattern_numbers),
        visit(self.unanchored);
    visit(self.set_anchors), visit(self.pattern_sets), visit(self.conditions), visit(self.entries);
    visit(self.pattern_texts), visit(self.strings), visit(self.characters), visit(self.sources), visit(self.legal);
    visit(self.pairs), visit(self.measures), visit(self.rules), visit(self.sections), visit(self.genres),
        visit(self.choices), visit(self.profiles), visit(self.vocabulary);
    visit(self.stem_lengths), visit(self.stem_starts);
  }
};

inline constexpr std::uint32_t kSectionCount = 34;

// How the bytes of a table begin. The sections follow, each on a multiple of 8 bytes.
struct TableHeader {
  std::uint32_t magic = kTableMagic;
  std::uint32_t version = kTableVersion;
  std::uint64_t size = 0;      // Bytes of the whole table.
  std::uint64_t checksum = 0;  // XXH3 of all that follows the header.
  struct Place {
    std::uint32_t offset = 0;  // Bytes from the table's start.
    std::uint32_t count = 0;   // Records.
  } places[kSectionCount];
};

}  // namespace evenhand
