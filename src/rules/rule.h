#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/genre.h"
#include "rules/measure.h"
#include "rules/placed_pattern.h"
#include "rules/source_place.h"

// Plain data, as the rule files say it; docs/rule-format.md explains every field. Nothing here knows YAML or documents.

namespace evenhand {

enum class Severity : std::uint8_t { off, note, warning, error };
inline constexpr std::array<std::string_view, 4> kSeverityNames = {"off", "note", "warning", "error"};
constexpr std::string_view name_of(Severity severity) { return kSeverityNames[static_cast<std::size_t>(severity)]; }

enum class Confidence : std::uint8_t { low, medium, high };
inline constexpr std::array<std::string_view, 3> kConfidenceNames = {"low", "medium", "high"};
constexpr std::string_view name_of(Confidence confidence) {
  return kConfidenceNames[static_cast<std::size_t>(confidence)];
}

using Severities = std::array<Severity, kGenreCount>;  // By genre.

enum class Role : std::uint8_t { predicate, attribute, address, noun, verb, adjective };
inline constexpr std::array<std::string_view, 6> kRoleNames = {"predicate", "attribute", "address",
                                                               "noun",      "verb",      "adjective"};

// One test of a condition entry.
struct Condition {
  enum class Kind : std::uint8_t {
    sentence,
    paragraph,
    section,
    document,  // patterns
    before,
    after,
    near,    // patterns, words
    inside,  // patterns that cover the match
    match,   // patterns in the match
    about,   // expected: true = person, false = thing
    role,    // values: names of Role, one of which must hold
    generic,
    negated,
    quoted,      // expected
    in_section,  // values: section names
    genre,       // values: genre names
    path,        // values: globs
    any_of,      // entries
  };

  Kind kind = Kind::sentence;
  std::vector<PlacedPattern> patterns;
  std::uint32_t words = 0;
  bool expected = true;
  std::vector<std::string> values;
  std::vector<std::vector<Condition>> entries;  // Each entry: tests that must all hold.
};

// Tests that must all hold.
using ConditionEntry = std::vector<Condition>;

// What replaces a pattern, best first. `{match}`-free plain words; a `~` in the pattern carries the form over.
struct Replacement {
  PlacedPattern pattern;
  std::vector<std::string> alternatives;
};

struct Source {
  std::string cite;
  std::string doi;  // Either of these two may be empty.
  std::string url;
  std::string says;
};

struct Evidence {
  char grade = 'C';  // A to D.
  std::vector<Source> sources;
  std::vector<Source> counter;
  std::string checked;  // Year and month, "2026-11".
};

struct LegalNote {
  std::string place;
  std::string source;
  std::string checked;
};

struct Signal {
  std::string group;
  std::uint32_t at_least = 2;
  Condition::Kind window = Condition::Kind::document;  // sentence, paragraph, section or document.
};

// Documents of an example that is a batch; all the same.
struct ExampleDocuments {
  std::string group;
  std::string band;  // Of their rating; empty: none.
  std::uint32_t times = 1;
  std::string text;
};

struct Example {
  std::string text;  // Brackets taken out.
  std::vector<std::pair<std::size_t, std::size_t>>
      marks;  // Byte ranges of `text` that were in brackets; empty for pass, and for whole documents.
  std::optional<Genre> genre;
  SourcePlace place;
  std::vector<ExampleDocuments> batch;  // Of a rule that compares; `text` shows it to readers. Otherwise empty.
};

struct Rule {
  std::string id;  // category/idea
  std::string category;
  std::string path;  // Of its file, as the loader was given it.
  std::string title;
  std::string message;
  std::string why;                      // The category's where the rule has none.
  std::vector<PlacedPattern> patterns;  // Of these three, a rule has one.
  std::vector<Replacement> replacements;
  std::optional<Measure> measure;
  bool fix_is_safe = false;
  Severities severity{};
  Confidence confidence = Confidence::medium;
  std::vector<ConditionEntry> when;    // All must hold. The category's come first.
  std::vector<ConditionEntry> unless;  // None may hold. The category's come first.
  std::vector<PlacedPattern> except;
  std::vector<std::string> suggestions;
  std::string fine_when;
  bool opt_in = false;       // Off until the user names it, its category or a tag of it.
  bool unprintable = false;  // Generated pages print neither its patterns nor its examples.
  bool flags_mentions = false;
  bool flags_inclusion = false;
  std::optional<Signal> signal;
  std::vector<std::pair<std::string, std::string>> stance;
  Evidence evidence;
  std::vector<LegalNote> legal;
  std::vector<std::string> tags;
  std::vector<Example> flag_examples;
  std::vector<Example> pass_examples;
};

struct Category {
  std::string id;
  std::string path;
  std::string title;
  std::string why;
  Evidence evidence;
};

struct Lexicon {
  std::string name;
  std::string path;
  std::string title;
  std::vector<std::pair<std::string, SourcePlace>> includes;
  std::vector<PlacedPattern> words;
  bool unprintable = false;  // Nor does a page print the patterns and examples of a rule that uses it.
};

struct GenreDescription {
  Genre genre = Genre::prose;
  std::string path;
  std::string title;
  std::vector<std::string> paths;  // Globs.
  std::vector<PlacedPattern> headings;
  std::vector<PlacedPattern> phrases;
  std::uint32_t needs = 3;
  // So many lines to fill in (“Name: ____”, boxes) are worth six points. 0: they say nothing of this genre.
  std::uint32_t blanks = 0;
  std::vector<std::pair<std::string, std::vector<PlacedPattern>>> sections;
};

struct Profile {
  std::string name;
  std::string path;
  std::string title;
  std::string extends;
  std::vector<std::string> select;  // Rule ids, categories or tags. Empty: all.
  std::vector<std::string> enable;  // Those of them that are opt-in.
  std::vector<std::string> ignore;
  std::vector<std::pair<std::string, Severity>>
      severity;  // Rule id, category or tag, and the severity in all genres where on.
  std::vector<std::pair<std::string, std::string>> stance;
  std::vector<std::pair<std::string, Genre>> genres;  // Glob and genre; the first that fits.
  Confidence min_confidence = Confidence::low;
};

// All that the rule files say. Rules, categories, lexicons and profiles are sorted by id or name, and unique.
struct RuleSet {
  std::vector<Rule> rules;
  std::vector<Category> categories;
  std::vector<Lexicon> lexicons;
  std::vector<GenreDescription> genres;
  std::vector<Profile> profiles;
};

}  // namespace evenhand
