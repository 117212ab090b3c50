#include "rules/table_check.h"

#include <algorithm>
#include <bit>
#include <string>

#include "rules/rule.h"

namespace evenhand {
namespace {

class Checker {
 public:
  explicit Checker(const TableView& table) : table_(table) {}

  std::optional<Error> check() {
    check_words();
    check_patterns();
    check_sets();
    check_conditions();
    check_rules();
    check_genres_and_profiles();
    check_vocabulary();
    if (wrong_ == nullptr) return std::nullopt;
    return Error{std::string("the rule table is damaged (") + wrong_ + ")"};
  }

 private:
  void require(bool holds, const char* what) {
    if (!holds && wrong_ == nullptr) wrong_ = what;
  }

  template <typename Record>
  static bool inside(Range range, View<Record> section) {
    return range.begin <= section.size() && range.count <= section.size() - range.begin;
  }
  bool inside(StringRef text) const {
    return text.offset <= table_.characters.size() && text.size <= table_.characters.size() - text.offset;
  }
  bool is_text_of_words(StringRef text) const {
    return text.offset <= table_.letters.size() && text.size <= table_.letters.size() - text.offset;
  }
  bool is_set(std::uint32_t number) const { return number < table_.sets.size(); }
  bool is_pattern(std::uint32_t number) const { return number < table_.patterns.size(); }
  bool is_pattern_set(std::uint32_t number) const { return number == kNone || number < table_.pattern_sets.size(); }

  void check_words() {
    require(!table_.words.empty() && std::has_single_bit(table_.slots.size()), "words");
    bool has_empty_slot = false;
    for (const WordSlot& slot : table_.slots) {
      require(slot.word < table_.words.size(), "word slots");
      has_empty_slot = has_empty_slot || slot.word == 0;
    }
    require(has_empty_slot, "word slots");
    for (const WordRecord& word : table_.words) {
      require(is_text_of_words(word.text), "words");
      require(inside(word.triggers, table_.pattern_numbers), "words");
      require(word.stem < table_.words.size(), "words");
    }
    check_pairs_of_words();
    require(std::has_single_bit(table_.stem_starts.size()), "stems");
    for (const StringRef& text : table_.strings) require(inside(text), "strings");
    for (const StringRef& text : table_.regexes) require(inside(text), "regular expressions");
    require(std::is_sorted(table_.stem_lengths.begin(), table_.stem_lengths.end()), "stems");
  }

  void check_pairs_of_words() {
    bool has_empty_slot = false;
    for (const PairSlot& pair : table_.pairs_of_words) {
      require(inside(pair.triggers, table_.pattern_numbers), "pairs of words");
      has_empty_slot = has_empty_slot || pair.first == 0;
    }
    require(has_empty_slot && std::has_single_bit(table_.pairs_of_words.size()), "pairs of words");
    require(std::has_single_bit(table_.pair_filter.size()), "pairs of words");
  }

  // REQUIRES: behind the instruction `at` stands another one, or it is an accept.
  void check_instruction(std::span<const Instruction> code, std::uint32_t at) {
    const Instruction step = code[at];
    switch (step.op()) {
      case Op::words:
        require(is_set(step.operand()), "programs");
        break;
      case Op::spelled:
        require(step.operand() < table_.strings.size(), "programs");
        break;
      case Op::regex:
        require(step.operand() < table_.regexes.size(), "programs");
        break;
      case Op::split:
      case Op::jump:
        require(step.operand() > at && step.operand() < code.size(), "programs");
        break;
      default:
        require(step.op() <= Op::accept, "programs");
    }
  }

  void check_patterns() {
    for (const PatternRecord& pattern : table_.patterns) {
      require(inside(pattern.code, table_.instructions) && pattern.code.count > 0, "patterns");
      if (wrong_ != nullptr) return;
      const auto code = table_.instructions.subspan(pattern.code.begin, pattern.code.count);
      require(code.back().op() == Op::accept, "programs");
      for (std::uint32_t at = 0; at < pattern.code.count; ++at) check_instruction(code, at);
      require(pattern.least_before <= pattern.most_before, "patterns");
      require(pattern.first == kNone || is_set(pattern.first), "patterns");
      require(pattern.rule == kNone || pattern.rule < table_.rules.size(), "patterns");
      require(inside(pattern.needs, table_.needs), "patterns");
    }
    require(table_.pattern_texts.size() == table_.patterns.size(), "patterns");
    for (const PatternTexts& texts : table_.pattern_texts) {
      require(inside(texts.alternatives, table_.strings) && inside(texts.notation), "patterns");
    }
    for (const NeedRecord& need : table_.needs) require(is_set(need.set) && need.least <= need.most, "patterns");
    for (const std::uint32_t number : table_.pattern_numbers) require(is_pattern(number), "pattern numbers");
    for (const std::uint32_t number : table_.unanchored) require(is_pattern(number), "pattern numbers");
  }

  void check_sets() {
    const std::size_t blocks = table_.words.size() / kBlockWords + 1;
    for (const WordSetRecord& set : table_.sets) {
      if (set.count >= kLargeSet) {
        require(set.begin <= table_.set_blocks.size() && blocks <= table_.set_blocks.size() - set.begin, "word sets");
      } else {
        require(inside(Range{set.begin, set.count}, table_.set_words), "word sets");
      }
    }
    for (const WordSetBlock& block : table_.set_blocks) {
      const auto stored = static_cast<std::uint32_t>(std::popcount(block.filled));
      require(inside(Range{block.begin, stored}, table_.set_bits), "word sets");
    }
    check_pattern_sets();
  }

  void check_pattern_sets() {
    for (const PatternSet& set : table_.pattern_sets) {
      require(inside(set.anchors, table_.set_anchors) && inside(set.unanchored, table_.pattern_numbers),
              "pattern sets");
      if (wrong_ != nullptr) return;
      const auto anchors = table_.set_anchors.subspan(set.anchors.begin, set.anchors.count);
      require(std::is_sorted(anchors.begin(), anchors.end(),
                             [](const SetAnchor& left, const SetAnchor& right) { return left.word < right.word; }),
              "pattern sets");
    }
    for (const SetAnchor& anchor : table_.set_anchors) require(is_pattern(anchor.pattern), "pattern sets");
  }

  void check_conditions() {
    for (const ConditionRecord& condition : table_.conditions) {
      require(condition.kind <= static_cast<std::uint8_t>(Condition::Kind::any_of), "conditions");
      require(is_pattern_set(condition.set), "conditions");
      require(inside(condition.values, table_.strings) && inside(condition.entries, table_.entries), "conditions");
    }
    for (std::size_t i = 0; i < table_.entries.size(); ++i) {
      const Range conditions = table_.entries[i].conditions;
      require(inside(conditions, table_.conditions), "condition entries");
      if (wrong_ != nullptr) return;
      for (const ConditionRecord& condition : table_.conditions.subspan(conditions.begin, conditions.count)) {
        // The builder writes inner entries before the outer ones; a table that does not could hold a circle.
        require(condition.entries.begin + condition.entries.count <= i || condition.entries.count == 0,
                "condition entries");
      }
    }
  }

  void check_rules() {
    for (const RuleRecord& rule : table_.rules) {
      for (const StringRef text : {rule.id, rule.category, rule.title, rule.message, rule.why, rule.fine_when,
                                   rule.checked, rule.signal_group}) {
        require(inside(text), "rules");
      }
      for (const std::uint8_t severity : rule.severity) require(severity < kSeverityNames.size(), "rules");
      require(rule.confidence < kConfidenceNames.size() && is_pattern_set(rule.except), "rules");
      require(inside(rule.patterns, table_.patterns) && inside(rule.stance, table_.pairs), "rules");
      require(inside(rule.when, table_.entries) && inside(rule.unless, table_.entries), "rules");
      require(inside(rule.suggestions, table_.strings) && inside(rule.tags, table_.strings), "rules");
      require(inside(rule.sources, table_.sources) && inside(rule.counter, table_.sources), "rules");
      require(inside(rule.legal, table_.legal), "rules");
      require(rule.measure == kNone || rule.measure < table_.measures.size(), "rules");
    }
    for (const MeasureRecord& measure : table_.measures) {
      require(measure.kind < kMeasureKindNames.size() && measure.unit < kMeasureUnitNames.size(), "measures");
      require(measure.basis < kMeasureBasisNames.size() && inside(measure.marks), "measures");
      require(is_pattern_set(measure.of) && is_pattern_set(measure.other), "measures");
      require(inside(measure.in, table_.strings) && inside(measure.not_in, table_.strings), "measures");
      require(inside(measure.instead, table_.pairs), "measures");
    }
    for (const SourceRecord& source : table_.sources) {
      require(inside(source.cite) && inside(source.doi) && inside(source.url) && inside(source.says), "sources");
    }
    for (const LegalRecord& note : table_.legal) {
      require(inside(note.place) && inside(note.source) && inside(note.checked), "legal notes");
    }
    for (const PairRecord& pair : table_.pairs) require(inside(pair.first) && inside(pair.second), "pairs");
  }

  void check_genres_and_profiles() {
    for (const GenreRecord& genre : table_.genres) {
      require(genre.genre < kGenreCount && inside(genre.headings, table_.pattern_numbers), "genres");
      require(inside(genre.phrases, table_.pattern_numbers), "genres");
      require(inside(genre.paths, table_.strings) && inside(genre.sections, table_.sections), "genres");
    }
    for (const SectionRecord& section : table_.sections) {
      require(inside(section.name) && is_pattern_set(section.headings), "sections");
    }
    for (const ChoiceRecord& choice : table_.choices)
      require(inside(choice.name) && choice.value < kGenreCount, "profiles");
    for (const ProfileRecord& profile : table_.profiles) {
      require(inside(profile.name) && inside(profile.title) && inside(profile.extends), "profiles");
      require(inside(profile.select, table_.strings) && inside(profile.enable, table_.strings) &&
                  inside(profile.ignore, table_.strings),
              "profiles");
      require(inside(profile.severity, table_.choices) && inside(profile.genres, table_.choices), "profiles");
      require(inside(profile.stance, table_.pairs) && profile.min_confidence < kConfidenceNames.size(), "profiles");
    }
  }

  void check_vocabulary() {
    require(table_.vocabulary.size() == 1, "vocabulary");
    if (wrong_ != nullptr) return;
    const Vocabulary& words = table_.vocabulary.front();
    for (const std::uint32_t set : {words.person, words.person_noun, words.pronoun, words.thing, words.be, words.adverb,
                                    words.adverb_degree, words.determiner, words.possessive, words.modal,
                                    words.given_name, words.name_exception, words.title_of_address}) {
      require(is_set(set), "vocabulary");
    }
    for (const std::uint32_t set :
         {words.negation, words.mention_cue, words.mention_heading, words.replacement_heading,
          words.negation_of_mention, words.inclusion_statement, words.inclusion_cue, words.protected_characteristic}) {
      require(set < table_.pattern_sets.size(), "vocabulary");
    }
  }

  const TableView& table_;
  const char* wrong_ = nullptr;
};

}  // namespace

std::optional<Error> check_table(const TableView& table) { return Checker(table).check(); }

}  // namespace evenhand
