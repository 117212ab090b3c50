#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <type_traits>

// The records of the compiled rule table. All are plain bytes without pointers: what they refer to they name by index
// or offset, so that a table can lie in the program's read-only data or in a cache file. CompiledRules checks each
// reference once, when the table is opened; after that none is checked again.

namespace evenhand {

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;  // In a field that says so: no such record.

// No stem is shorter, in bytes.
inline constexpr std::size_t kStemStart = 3;

struct StringRef {
  std::uint32_t offset = 0;  // Bytes in the section `characters`, if nothing else is said.
  std::uint32_t size = 0;
};

struct Range {
  std::uint32_t begin = 0;  // Index in the section that the field's comment names.
  std::uint32_t count = 0;
};

// One step of a pattern's program: a nondeterministic automaton over words.
enum class Op : std::uint8_t {
  words,    // Of a word set. Takes one word of it.
  any,      // Takes one word, over commas too.
  name,     // Takes one word that looks like a name.
  digits,   // Takes one word of digits.
  ly_word,  // Takes one word that ends in -ly.
  regex,    // Of a regular expression. Takes words that it matches from end to end.
  spelled,  // Of a string. Takes nothing; the text must write the next word so.
  loose,    // Takes nothing; a comma may stand before the next word.
  comma,    // Takes nothing; a comma must stand before the next word.
  edge,     // Takes nothing; the sentence's edge or a comma must be here.
  split,    // Of an instruction. Goes on at the next one and at that one.
  jump,     // Of an instruction. Goes on at that one.
  accept,
};

// A table holds hundreds of thousands of them, hence both parts in four bytes.
class Instruction {
 public:
  constexpr Instruction() = default;
  // The operand is what the op is of, by number; an instruction counts from the first of its program.
  // REQUIRES: operand < kOperandLimit.
  constexpr explicit Instruction(Op op, std::uint32_t operand = 0)
      : bits_(operand << kOpBits | static_cast<std::uint32_t>(op)) {
    assert(operand < kOperandLimit);
  }

  constexpr Op op() const { return static_cast<Op>(bits_ & ((1U << kOpBits) - 1)); }
  constexpr std::uint32_t operand() const { return bits_ >> kOpBits; }

 private:
  static constexpr std::uint32_t kOpBits = 4;
  // So many word sets would not find room within the 4 GB that a table can have.
  static constexpr std::uint32_t kOperandLimit = 1U << (32 - kOpBits);

  std::uint32_t bits_ = static_cast<std::uint32_t>(Op::accept);
};

struct WordSlot {
  std::uint32_t hash = 0;  // The upper half of the word's hash.
  std::uint32_t word = 0;  // 0: the slot is empty.
};

// Word sets of at least so many words are written as bits, where asking for a word is one look and not a search.
inline constexpr std::uint32_t kLargeSet = 24;

struct WordSetRecord {
  std::uint32_t begin =
      0;  // In set_words; of a large set, in set_blocks: a block for each kBlockWords words there are.
  std::uint32_t count = 0;  // Words.
};

// A bit for each word of a large set, of so many words that follow each other; of 64 words of which none is in the set,
// no bits are stored.
inline constexpr std::uint32_t kBlockWords = 64 * 64;
struct WordSetBlock {
  std::uint64_t filled = 0;  // A bit for each 64 words: whether theirs are stored.
  std::uint32_t begin = 0;   // In set_bits.
  std::uint32_t unused = 0;
};

// A word that some pattern knows. Number 0 stands for every other word.
struct WordRecord {
  std::uint64_t head = 0;  // Its first eight bytes. See KeyEnds.
  StringRef text;          // In letters. A stem's ends in '*'.
  Range triggers;          // In pattern_numbers: the patterns of rules and genres of which it is a clue.
  std::uint32_t stem = 0;  // The longest stem that it begins with, by number; 0: none.
  std::uint32_t unused = 0;
};

// Two words that follow each other and are together a clue of patterns. Number 0 as the first: the slot is empty.
struct PairSlot {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  Range triggers;  // In pattern_numbers.
};

// A word set of which every match of a pattern holds a word, that many words behind the last word of its clue; before
// it, less than 0.
struct NeedRecord {
  std::uint32_t set = 0;
  std::int16_t least = 0;
  std::int16_t most = 0;
  std::uint32_t digits = 0;  // 1: a word that begins with a digit will do, too.
};

// Words of the longest match that a pattern may have.
inline constexpr std::uint32_t kLongestMatch = 0xFFFF;

struct PatternRecord {
  Range code;                      // In instructions; the last is accept.
  Range needs;                     // In needs; without clues, none.
  std::uint32_t first = kNone;     // Word set: the words a match can begin with. None: any word.
  std::uint16_t first_name = 0;    // 1: it can also begin with a name.
  std::uint16_t longest = 0;       // Words of the longest match.
  std::uint16_t least_before = 0;  // Words of a match before the word it is tried at.
  std::uint16_t most_before = 0;
  std::uint32_t rule = kNone;  // The rule it belongs to; none for patterns of conditions and genres.
};

// Of a pattern, what is only asked for when it has been found.
struct PatternTexts {
  Range alternatives;  // In strings: what replaces the match, best first.
  StringRef notation;  // As the rule file writes it.
};

// A pattern of a pattern set and a word it hangs on. Sorted by word within the set.
struct SetAnchor {
  std::uint32_t word = 0;
  std::uint32_t pattern = 0;
};

// Patterns that conditions look for in a window.
struct PatternSet {
  Range anchors;     // In set_anchors.
  Range unanchored;  // In pattern_numbers: patterns that hang on no word and are tried everywhere.
};

struct ConditionRecord {
  std::uint8_t kind = 0;      // Condition::Kind.
  std::uint8_t expected = 1;  // Of about, generic, negated, quoted.
  std::uint16_t words = 0;    // Of before, after, near.
  std::uint32_t set = kNone;  // Of kinds with patterns: pattern set.
  std::uint32_t mask = 0;     // Of role and genre: a bit for each value.
  Range values;               // Of path and in_section: in strings.
  Range entries;              // Of any_of: in entries.
};

struct EntryRecord {
  Range conditions;  // In conditions; all must hold.
};

struct SourceRecord {
  StringRef cite, doi, url, says;
};

struct LegalRecord {
  StringRef place, source, checked;
};

struct PairRecord {
  StringRef first, second;
};

// What a rule of a whole document counts. See Measure.
struct MeasureRecord {
  std::uint8_t kind = 0;
  std::uint8_t unit = 0;
  std::uint8_t basis = 0;
  std::uint8_t distinct = 0;
  std::uint8_t share = 0;
  std::uint8_t comes_first = 0;
  std::uint8_t by_rating = 0;
  std::uint8_t within = 0;
  std::uint32_t of = kNone;  // Pattern sets.
  std::uint32_t other = kNone;
  std::uint32_t above = kNone;  // Thousandths; none: no such limit.
  std::uint32_t below = kNone;
  std::uint32_t least_words = 0;
  std::uint32_t least_hits = 0;
  StringRef marks;
  Range in, not_in;  // In strings.
  Range instead;     // In pairs: a hit's words and what to write for them.
};

struct RuleRecord {
  StringRef id, category, title, message, why, fine_when, checked, signal_group;
  std::uint8_t severity[9] = {};
  std::uint8_t confidence = 0;
  std::uint8_t grade = 0;
  std::uint8_t fix_is_safe = 0;
  std::uint8_t flags_mentions = 0;
  std::uint8_t flags_inclusion = 0;
  std::uint8_t signal_window = 0;
  std::uint8_t opt_in = 0;
  std::uint32_t signal_at_least = 0;  // 0: no signal.
  std::uint32_t except = kNone;       // Pattern set.
  std::uint32_t measure = kNone;      // In measures.
  Range patterns;                     // In patterns.
  Range when, unless;                 // In entries.
  Range suggestions, tags;            // In strings.
  Range stance;                       // In pairs: option and value.
  Range sources, counter;             // In sources.
  Range legal;                        // In legal.
  std::uint32_t flag_examples = 0;
  std::uint32_t pass_examples = 0;
};

struct SectionRecord {
  StringRef name;
  std::uint32_t headings = kNone;  // Pattern set.
};

struct GenreRecord {
  std::uint32_t genre = 0;
  std::uint32_t needs = 0;
  std::uint32_t blanks = 0;
  Range headings, phrases;  // In pattern_numbers.
  Range paths;              // In strings.
  Range sections;           // In sections.
};

struct ChoiceRecord {
  StringRef name;           // A rule, category or tag; a glob.
  std::uint32_t value = 0;  // A severity; a genre.
};

struct ProfileRecord {
  StringRef name, title, extends;
  Range select, enable, ignore;  // In strings.
  Range severity, genres;        // In choices.
  Range stance;                  // In pairs.
  std::uint32_t min_confidence = 0;
};

// The lexicons that the engine itself asks, as word sets and pattern sets.
struct Vocabulary {
  std::uint32_t person = 0;  // Word sets.
  std::uint32_t person_noun = 0;
  std::uint32_t pronoun = 0;
  std::uint32_t thing = 0;
  std::uint32_t be = 0;
  std::uint32_t adverb = 0;
  std::uint32_t adverb_degree = 0;
  std::uint32_t determiner = 0;
  std::uint32_t possessive = 0;
  std::uint32_t modal = 0;
  std::uint32_t given_name = 0;
  std::uint32_t name_exception = 0;
  std::uint32_t title_of_address = 0;
  std::uint32_t negation = kNone;  // Pattern sets.
  std::uint32_t mention_cue = kNone;
  std::uint32_t mention_heading = kNone;
  std::uint32_t replacement_heading = kNone;
  std::uint32_t negation_of_mention = kNone;
  std::uint32_t inclusion_statement = kNone;
  std::uint32_t inclusion_cue = kNone;
  std::uint32_t protected_characteristic = kNone;
};

static_assert(std::is_trivially_copyable_v<RuleRecord> && std::is_trivially_copyable_v<Instruction>);

}  // namespace evenhand
