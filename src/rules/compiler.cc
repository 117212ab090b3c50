#include "rules/compiler.h"

#include <algorithm>
#include <set>
#include <span>

#include "rules/clue.h"
#include "rules/condition_compiler.h"
#include "rules/pattern_compiler.h"
#include "rules/regular_expression.h"
#include "rules/replacement.h"

namespace evenhand {
namespace {

// A rule whose match can be one word alone, and a word as common as this, would cry wolf. Per million words.
constexpr double kTooCommonAlone = 60;

class Compiler {
 public:
  Compiler(const RuleSet& rules, const English& english)
      : rules_(rules), english_(english), patterns_(english, rules.lexicons, builder_) {}

  std::variant<Compilation, std::vector<RuleMistake>> compile() {
    for (const Rule& rule : rules_.rules) add_rule(rule);
    for (const GenreDescription& genre : rules_.genres) add_genre(genre);
    for (const Profile& profile : rules_.profiles) add_profile(profile);
    add_vocabulary();
    std::vector<RuleMistake>& mistakes = patterns_.mistakes();
    if (!mistakes.empty()) {
      std::sort(mistakes.begin(), mistakes.end());
      return std::move(mistakes);
    }
    return Compilation{builder_.finish(), std::move(warnings_)};
  }

 private:
  Sections<std::vector>& sections() { return builder_.sections(); }

  void add_rule(const Rule& rule) {
    RuleRecord record;
    write_text(rule, record);
    write_evidence(rule, record);
    record.when = compile_entries(rule.when, rule.path, patterns_, builder_);
    record.unless = compile_entries(rule.unless, rule.path, patterns_, builder_);
    if (!rule.except.empty()) record.except = patterns_.compile_set(rule.except, rule.path);
    if (rule.measure) record.measure = add_measure(*rule.measure, rule.path);
    // Patterns of a rule stand together: those of its conditions are in the table by now.
    record.patterns = add_patterns(rule);
    sections().rules.push_back(record);
  }

  void write_text(const Rule& rule, RuleRecord& record) {
    record.id = builder_.string(rule.id);
    record.category = builder_.string(rule.category);
    record.title = builder_.string(rule.title);
    record.message = builder_.string(rule.message);
    record.why = builder_.string(rule.why);
    record.fine_when = builder_.string(rule.fine_when);
    for (std::size_t i = 0; i < kGenreCount; ++i) record.severity[i] = static_cast<std::uint8_t>(rule.severity[i]);
    record.confidence = static_cast<std::uint8_t>(rule.confidence);
    record.fix_is_safe = rule.fix_is_safe ? 1 : 0;
    record.opt_in = rule.opt_in ? 1 : 0;
    record.flags_mentions = rule.flags_mentions ? 1 : 0;
    record.flags_inclusion = rule.flags_inclusion ? 1 : 0;
    record.suggestions = builder_.strings(rule.suggestions);
    record.tags = builder_.strings(rule.tags);
    record.stance = add_pairs(rule.stance);
    record.flag_examples = static_cast<std::uint32_t>(rule.flag_examples.size());
    record.pass_examples = static_cast<std::uint32_t>(rule.pass_examples.size());
    if (!rule.signal) return;
    record.signal_group = builder_.string(rule.signal->group);
    record.signal_at_least = rule.signal->at_least;
    record.signal_window = static_cast<std::uint8_t>(rule.signal->window);
  }

  void write_evidence(const Rule& rule, RuleRecord& record) {
    record.grade = static_cast<std::uint8_t>(rule.evidence.grade);
    record.checked = builder_.string(rule.evidence.checked);
    record.sources = add_sources(rule.evidence.sources);
    record.counter = add_sources(rule.evidence.counter);
    std::vector<LegalRecord> legal;
    for (const LegalNote& note : rule.legal) {
      legal.push_back({builder_.string(note.place), builder_.string(note.source), builder_.string(note.checked)});
    }
    record.legal = TableBuilder::append(sections().legal, legal);
  }

  Range add_sources(const std::vector<Source>& sources) {
    std::vector<SourceRecord> records;
    for (const Source& source : sources) {
      records.push_back({builder_.string(source.cite), builder_.string(source.doi), builder_.string(source.url),
                         builder_.string(source.says)});
    }
    return TableBuilder::append(sections().sources, records);
  }

  Range add_pairs(const std::vector<std::pair<std::string, std::string>>& pairs) {
    std::vector<PairRecord> records;
    for (const auto& [first, second] : pairs) records.push_back({builder_.string(first), builder_.string(second)});
    return TableBuilder::append(sections().pairs, records);
  }

  std::uint32_t add_measure(const Measure& measure, const std::string& path) {
    MeasureRecord record;
    record.kind = static_cast<std::uint8_t>(measure.kind);
    record.unit = static_cast<std::uint8_t>(measure.unit);
    record.basis = static_cast<std::uint8_t>(measure.basis);
    record.distinct = measure.distinct ? 1 : 0;
    record.share = measure.share ? 1 : 0;
    record.comes_first = measure.comes_first ? 1 : 0;
    record.by_rating = measure.by_rating ? 1 : 0;
    record.within = static_cast<std::uint8_t>(measure.within);
    if (!measure.of.empty()) record.of = patterns_.compile_set(measure.of, path);
    if (!measure.other.empty()) record.other = patterns_.compile_set(measure.other, path);
    record.above = measure.above.value_or(kNone);
    record.below = measure.below.value_or(kNone);
    record.least_words = measure.least_words;
    record.least_hits = measure.least_hits;
    record.marks = builder_.string(measure.marks);
    record.in = builder_.strings(measure.in);
    record.not_in = builder_.strings(measure.not_in);
    record.instead = add_pairs(measure.instead);
    sections().measures.push_back(record);
    return static_cast<std::uint32_t>(sections().measures.size() - 1);
  }

  Range add_patterns(const Rule& rule) {
    const auto begin = static_cast<std::uint32_t>(sections().patterns.size());
    const bool has_context =
        std::any_of(rule.when.begin(), rule.when.end(), [](const ConditionEntry& entry) { return !entry.empty(); });
    for (const PlacedPattern& pattern : rule.patterns) {
      if (!has_context && !rule.signal) refuse_common_word(pattern, rule.path);
      add_pattern(pattern, {}, rule);
    }
    for (const Replacement& written : rule.replacements) {
      if (!has_context && !rule.signal) refuse_common_word(written.pattern, rule.path);
      for (const Replacement& replacement : inflected_replacements(written, english_)) {
        add_pattern(replacement.pattern, replacement.alternatives, rule);
      }
    }
    return {begin, static_cast<std::uint32_t>(sections().patterns.size()) - begin};
  }

  void add_pattern(const PlacedPattern& pattern, const std::vector<std::string>& alternatives, const Rule& rule) {
    const std::optional<PatternCompiler::Compiled> compiled = patterns_.compile(pattern, rule.path);
    if (!compiled) return;
    hang_up(*compiled);
    sections().patterns[compiled->number].rule = static_cast<std::uint32_t>(sections().rules.size());
    sections().pattern_texts[compiled->number].alternatives = builder_.strings(alternatives);
    if (compiled->anchor != nullptr) return;
    warnings_.push_back(
        {rule.path, pattern.place,
         "the pattern '" + pattern.notation +
             "' holds no word that it cannot do without; it is tried at every word of every file, which "
             "makes the whole program several times slower"});
  }

  void hang_up(const PatternCompiler::Compiled& compiled) {
    const Range code = sections().patterns[compiled.number].code;
    const auto program = std::span<const Instruction>(sections().instructions).subspan(code.begin, code.count);
    const std::optional<Clues> clues = find_clues(program, clue_table_);
    if (clues) {
      builder_.add_trigger(compiled.number, *clues);
    } else {
      builder_.add_trigger(compiled.number, compiled.anchor);
    }
  }

  ClueTable make_clue_table() {
    const auto text_of = [this](std::uint32_t word) { return builder_.word_text(word); };
    ClueTable table;
    table.words = [this](std::uint32_t set) { return builder_.words_of(set); };
    table.per_million = [this, text_of](std::uint32_t word) {
      for (std::size_t next = per_million_.size(); next < sections().words.size(); ++next) {
        per_million_.push_back(frequency(text_of(static_cast<std::uint32_t>(next)), english_));
      }
      return per_million_[word];
    };
    table.is_stem = [text_of](std::uint32_t word) { return text_of(word).ends_with('*'); };
    table.begins_with_digit = [this](std::uint32_t regex) {
      const auto compiled = RegularExpression::compile(builder_.text(sections().regexes[regex]));
      return compiled && compiled->begins_with_digit();
    };
    return table;
  }

  void refuse_common_word(const PlacedPattern& pattern, const std::string& path) {
    for (const std::string& word : patterns_.whole_words(pattern)) {
      if (english_.per_million(word) < kTooCommonAlone) continue;
      patterns_.mistakes().push_back(
          {path, pattern.place,
           "the pattern '" + pattern.notation + "' could shrink to the one common word '" + word +
               "'; require another word, or say in `when`, `about` or `role` when it is meant"});
      return;
    }
  }

  void add_genre(const GenreDescription& genre) {
    GenreRecord record;
    record.genre = static_cast<std::uint32_t>(genre.genre);
    record.needs = genre.needs;
    record.blanks = genre.blanks;
    record.paths = builder_.strings(genre.paths);
    record.headings = add_cues(genre.headings, genre.path);
    record.phrases = add_cues(genre.phrases, genre.path);
    std::vector<SectionRecord> named;
    for (const auto& [name, headings] : genre.sections) {
      named.push_back({builder_.string(name), patterns_.compile_set(headings, genre.path)});
    }
    record.sections = TableBuilder::append(sections().sections, named);
    sections().genres.push_back(record);
  }

  Range add_cues(const std::vector<PlacedPattern>& patterns, const std::string& path) {
    std::vector<std::uint32_t> numbers;
    for (const PlacedPattern& pattern : patterns) {
      const std::optional<PatternCompiler::Compiled> compiled = patterns_.compile(pattern, path);
      if (!compiled) continue;
      hang_up(*compiled);
      numbers.push_back(compiled->number);
    }
    return builder_.pattern_range(numbers);
  }

  void add_profile(const Profile& profile) {
    ProfileRecord record;
    record.name = builder_.string(profile.name);
    record.title = builder_.string(profile.title);
    record.extends = builder_.string(profile.extends);
    record.select = builder_.strings(profile.select);
    record.enable = builder_.strings(profile.enable);
    record.ignore = builder_.strings(profile.ignore);
    std::vector<ChoiceRecord> severity;
    for (const auto& [name, value] : profile.severity) {
      severity.push_back({builder_.string(name), static_cast<std::uint32_t>(value)});
    }
    record.severity = TableBuilder::append(sections().choices, severity);
    std::vector<ChoiceRecord> genres;
    for (const auto& [glob, value] : profile.genres) {
      genres.push_back({builder_.string(glob), static_cast<std::uint32_t>(value)});
    }
    record.genres = TableBuilder::append(sections().choices, genres);
    record.stance = add_pairs(profile.stance);
    record.min_confidence = static_cast<std::uint32_t>(profile.min_confidence);
    sections().profiles.push_back(record);
  }

  void add_vocabulary() {
    Vocabulary vocabulary;
    vocabulary.person = patterns_.lexicon_words("person");
    vocabulary.person_noun = patterns_.lexicon_words("person-noun");
    vocabulary.pronoun = patterns_.lexicon_words("pronoun");
    vocabulary.thing = patterns_.lexicon_words("thing");
    vocabulary.be = patterns_.lexicon_words("be");
    vocabulary.adverb = patterns_.lexicon_words("adverb");
    vocabulary.adverb_degree = patterns_.lexicon_words("adverb-degree");
    vocabulary.determiner = patterns_.lexicon_words("determiner");
    vocabulary.possessive = patterns_.lexicon_words("possessive");
    vocabulary.modal = patterns_.lexicon_words("modal");
    vocabulary.given_name = patterns_.lexicon_words("given-name");
    vocabulary.name_exception = patterns_.lexicon_words("name-exception");
    vocabulary.title_of_address = patterns_.lexicon_words("title-of-address");
    vocabulary.negation = patterns_.lexicon_set("negation");
    vocabulary.mention_cue = patterns_.lexicon_set("mention-cue");
    vocabulary.mention_heading = patterns_.lexicon_set("mention-heading");
    vocabulary.replacement_heading = patterns_.lexicon_set("replacement-heading");
    vocabulary.negation_of_mention = patterns_.lexicon_set("negation-of-mention");
    vocabulary.inclusion_statement = patterns_.lexicon_set("inclusion-statement");
    vocabulary.inclusion_cue = patterns_.lexicon_set("inclusion-cue");
    vocabulary.protected_characteristic = patterns_.lexicon_set("protected-characteristic");
    sections().vocabulary.push_back(vocabulary);
  }

  const RuleSet& rules_;
  const English& english_;
  TableBuilder builder_;
  PatternCompiler patterns_;
  std::vector<double> per_million_;  // By word number, of those that were asked for.
  ClueTable clue_table_ = make_clue_table();
  std::vector<RuleMistake> warnings_;
};

}  // namespace

std::variant<Compilation, std::vector<RuleMistake>> compile_rules(const RuleSet& rules, const English& english) {
  return Compiler(rules, english).compile();
}

}  // namespace evenhand
