#include "lint/linter.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <numeric>
#include <tuple>
#include <utility>

#include "document/glob.h"
#include "lint/allowances.h"
#include "lint/condition_test.h"
#include "lint/finding_writer.h"
#include "lint/genre_recognition.h"
#include "lint/guards.h"
#include "lint/measured.h"
#include "lint/pattern_search.h"
#include "lint/raw_match.h"
#include "lint/repetitions.h"
#include "lint/signals.h"

namespace evenhand {
namespace {

// In the order of the text.
struct Candidates {
  std::vector<Candidate> found;
  bool complete = true;  // False: there are more.
};

// The rules that measure single documents and are on, by genre.
using MeasuringRules = std::array<std::vector<std::uint32_t>, kGenreCount>;

MeasuringRules measuring_rules(const CompiledRules& rules, const Selection& selection) {
  MeasuringRules measuring;
  for (std::uint32_t rule = 0; rule < rules.rule_count(); ++rule) {
    const std::uint32_t measure = rules.table().rules[rule].measure;
    if (measure == kNone || is_of_batches(rules.table().measures[measure])) continue;
    for (std::size_t genre = 0; genre < kGenreCount; ++genre) {
      if (selection.severity[rule][genre] != Severity::off) measuring[genre].push_back(rule);
    }
  }
  return measuring;
}

// Which patterns are of rules that are on in a genre. Found out when the first document of the genre asks, since a run
// on few files meets few genres.
class WantedPatterns {
 public:
  // Both are borrowed.
  WantedPatterns(const TableView& table, const Selection& selection) : table_(table), selection_(selection) {}

  // By pattern number. Any thread may ask.
  const std::vector<bool>& in(Genre genre) const {
    const auto number = static_cast<std::size_t>(genre);
    std::call_once(known_[number], [&] { wanted_[number] = find(number); });
    return wanted_[number];
  }

 private:
  std::vector<bool> find(std::size_t genre) const {
    std::vector<bool> wanted(table_.patterns.size(), false);
    for (std::size_t pattern = 0; pattern < wanted.size(); ++pattern) {
      const std::uint32_t rule = table_.patterns[pattern].rule;
      if (rule != kNone) wanted[pattern] = selection_.severity[rule][genre] != Severity::off;
    }
    return wanted;
  }

  const TableView& table_;
  const Selection& selection_;
  mutable std::array<std::once_flag, kGenreCount> known_;
  mutable std::array<std::vector<bool>, kGenreCount> wanted_;
};

// `order` says by number which finding is to stand where. A second vector of ten thousand would take 6 MB.
void put_in_order(std::vector<Finding>& findings, std::vector<std::size_t> order) {
  for (std::size_t first = 0; first < order.size(); ++first) {
    if (order[first] == first) continue;
    Finding moved = std::move(findings[first]);
    std::size_t place = first;
    while (order[place] != first) {
      findings[place] = std::move(findings[order[place]]);
      place = std::exchange(order[place], place);
    }
    findings[place] = std::move(moved);
    order[place] = place;
  }
}

// A finding has a dozen strings, which sorting would move about many times. So their numbers are sorted.
void sort_findings(std::vector<Finding>& findings) {
  std::vector<std::size_t> order(findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [&](std::size_t number) {
    const Finding& finding = findings[number];
    return std::tuple(finding.begin.offset, finding.end.offset, std::string_view(finding.rule), number);
  };
  std::sort(order.begin(), order.end(),
            [&](std::size_t left, std::size_t right) { return place(left) < place(right); });
  put_in_order(findings, std::move(order));
}

}  // namespace

struct Linter::State {
  State(const CompiledRules& compiled, Selection selected, Repetitions what_becomes)
      : rules(compiled),
        selection(std::move(selected)),
        repetitions(what_becomes),
        wanted(compiled.table(), selection),
        measuring(measuring_rules(compiled, selection)),
        regexes(compiled),
        cues(compiled) {}

  const CompiledRules& rules;
  Selection selection;
  Repetitions repetitions;
  WantedPatterns wanted;
  MeasuringRules measuring;
  LazyRegexes regexes;
  GenreCues cues;

  enum class Extent : std::uint8_t { whole, piece };
  FileReport lint(const Document& document, const GenreWish& wish, const PieceContext& context, Extent extent) const;
  GenreDecision decide_genre(PatternSearch& search, const std::vector<Trigger>& triggers, const GenreWish& wish) const;
  Candidates find_candidates(PatternSearch& search, const std::vector<Trigger>& triggers, Genre genre,
                             const PieceContext& context) const;
  // Takes from `phrases` what says the same as a measure does, and the other way round.
  std::vector<Measured> measure(PatternSearch& search, Genre genre, Candidates& phrases) const;
  void add_links(std::vector<Finding>& findings) const;
};

GenreDecision Linter::State::decide_genre(PatternSearch& search, const std::vector<Trigger>& triggers,
                                          const GenreWish& wish) const {
  const Reading& reading = search.reading();
  const Document& document = reading.document();
  if (wish.of_all) return {*wish.of_all, "given by --genre"};
  if (document.declared_genre()) return {*document.declared_genre(), "named in its front matter"};
  if (wish.of_path) return *wish.of_path;
  for (const auto& [glob, genre] : selection.genres) {
    if (glob_matches(glob, document.path())) return {genre, "the profile says so of " + glob};
  }
  if (document.usual_genre()) return {*document.usual_genre(), "what files of its format are"};
  if (std::optional<RecognisedGenre> guess = cues.recognise(reading, triggers, search.runner()))
    return {guess->genre, guess->reason};
  if (std::optional<RecognisedGenre> guess = cues.recognise_path(document.path())) return {guess->genre, guess->reason};
  return {Genre::prose, "nothing shows another genre"};
}

Candidates Linter::State::find_candidates(PatternSearch& search, const std::vector<Trigger>& triggers, Genre genre,
                                          const PieceContext& context) const {
  const Reading& reading = search.reading();
  const TableView& table = rules.table();
  Guards guards(search);
  ConditionTest conditions(search, guards, genre);
  Allowances allowances(reading, selection);
  const auto is_refused = [&](std::uint32_t number, TokenRange match) {
    const RuleRecord& rule = table.rules[number];
    return allowances.covers(match, number) || !conditions.all_hold(rule.when, match) ||
           conditions.any_holds(rule.unless, match) || search.covers(rule.except, match) ||
           (rule.flags_mentions == 0 && guards.is_mention(match)) ||
           (rule.flags_inclusion == 0 && guards.is_inclusion_statement(match));
  };
  const std::vector<bool>& wanted_here = wanted.in(genre);
  Candidates candidates;
  for (const RawMatch& raw : find_raw_matches(reading, triggers, search.runner(), wanted_here)) {
    const std::uint32_t number = table.patterns[raw.pattern].rule;
    const Severity severity = selection.severity[number][static_cast<std::size_t>(genre)];
    const std::uint32_t begin = reading.tokens()[raw.match.first].begin;
    if (begin < context.own.begin || begin >= context.own.end) continue;
    if (severity == Severity::off || is_refused(number, raw.match)) continue;
    if (context.found + candidates.found.size() >= kMostFindings) {
      candidates.complete = false;
      break;
    }
    candidates.found.push_back({raw.match, raw.pattern, number, severity});
  }
  return candidates;
}

std::vector<Measured> Linter::State::measure(PatternSearch& search, Genre genre, Candidates& phrases) const {
  const std::vector<std::uint32_t>& numbers = measuring[static_cast<std::size_t>(genre)];
  std::vector<Measured> measured = measure_document(search, genre, numbers, selection);
  if (repetitions != Repetitions::drop) return measured;
  drop_repeated_measures(rules, measured);
  // What a measure says of single words is one problem with what a phrase in them says.
  for (const Measured& one : measured) {
    if (one.is_of_words) phrases.found.push_back(one.candidate);
  }
  drop_repetitions(rules, phrases.found);
  const auto is_kept = [&](const Candidate& own) {
    return std::any_of(phrases.found.begin(), phrases.found.end(), [&](const Candidate& candidate) {
      return candidate.rule == own.rule && candidate.match == own.match;
    });
  };
  std::erase_if(measured, [&](const Measured& one) { return one.is_of_words && !is_kept(one.candidate); });
  std::erase_if(phrases.found, [](const Candidate& candidate) { return candidate.pattern == kNone; });
  return measured;
}

void Linter::State::add_links(std::vector<Finding>& findings) const {
  if (selection.links.empty()) return;
  for (Finding& finding : findings) {
    if (const auto rule = rules.find(finding.rule)) finding.link = selection.links[*rule];
  }
}

Linter::Linter(const CompiledRules& rules, Selection selection, Repetitions repetitions)
    : state_(std::make_unique<State>(rules, std::move(selection), repetitions)) {}
Linter::~Linter() = default;

const CompiledRules& Linter::rules() const { return state_->rules; }
const Selection& Linter::selection() const { return state_->selection; }

GenreDecision Linter::decide_genre(const Document& document, const GenreWish& wish) const {
  const Reading reading(document, state_->rules);
  PatternSearch search(reading, state_->regexes);
  return state_->decide_genre(search, find_triggers(reading), wish);
}

FileReport Linter::State::lint(const Document& document, const GenreWish& wish, const PieceContext& context,
                               Extent extent) const {
  const Reading reading(document, rules);
  PatternSearch search(reading, regexes);
  std::vector<Trigger> triggers = find_triggers(reading);
  GenreDecision decision = decide_genre(search, triggers, wish);
  Candidates candidates = find_candidates(search, triggers, decision.genre, context);
  triggers = std::vector<Trigger>();  // Where much is found, as large as the text.
  resolve_overlaps(candidates.found);

  FileReport report;
  report.path = document.path();
  report.genre = decision.genre;
  report.genre_reason = std::move(decision.reason);
  report.complete = candidates.complete;
  const std::vector<SignalFinding> signals = add_up_signals(reading, candidates.found);
  std::vector<Measured> measured;
  if (extent == Extent::whole) {
    measured = measure(search, report.genre, candidates);
  } else if (repetitions == Repetitions::drop) {
    drop_repetitions(rules, candidates.found);
  }
  if (candidates.found.empty() && signals.empty() && measured.empty()) return report;
  FindingWriter writer(reading, context.history);
  report.findings.reserve(signals.size() + candidates.found.size() + measured.size());
  for (const SignalFinding& signal : signals) {
    report.findings.push_back(writer.write(signal.candidate, {{"match", signal.shown}}));
    report.findings.back().extent = writer.lines_around(signal.reach);
  }
  for (const Candidate& candidate : candidates.found) report.findings.push_back(writer.write(candidate));
  for (const Measured& one : measured) {
    Finding finding = writer.write(one.candidate, one.blanks);
    if (!one.instead.empty()) {
      finding.suggestions.insert(finding.suggestions.begin(), one.instead);
      finding.names_words = true;
    }
    report.findings.push_back(std::move(finding));
  }
  add_links(report.findings);
  sort_findings(report.findings);
  return report;
}

FileReport Linter::lint(const Document& document, const GenreWish& wish) const {
  FindingHistory history(state_->rules);
  return state_->lint(document, wish, {history}, State::Extent::whole);
}

FileReport Linter::lint_piece(const Document& piece, const GenreWish& wish, const PieceContext& context) const {
  return state_->lint(piece, wish, context, State::Extent::piece);
}

bool Linter::measures(Genre genre) const { return !state_->measuring[static_cast<std::size_t>(genre)].empty(); }

MeasureSheet Linter::measure(const Document& document, const GenreWish& wish) const {
  const Reading reading(document, state_->rules);
  PatternSearch search(reading, state_->regexes);
  GenreDecision decision = state_->decide_genre(search, find_triggers(reading), wish);
  const std::vector<std::uint32_t>& rules = state_->measuring[static_cast<std::size_t>(decision.genre)];
  return {decision.genre, std::move(decision.reason), take_measures(search, decision.genre, rules, state_->selection)};
}

}  // namespace evenhand
