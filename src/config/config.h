#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/genre.h"
#include "lint/foreign_directive.h"
#include "rules/rule.h"

// What a user settles for a folder, as plain data; docs/configuration.md explains every key. Nothing here opens a file.

namespace evenhand {

// A value, and where it was said: “docs/.evenhand.yaml:3”, “--profile”.
template <typename Value>
struct Said {
  Value value{};
  std::string origin;

  friend bool operator==(const Said&, const Said&) = default;
};

// The least severity that makes the exit code 1.
enum class FailOn : std::uint8_t { note, warning, error, never };
inline constexpr std::array<std::string_view, 4> kFailOnNames = {"note", "warning", "error", "never"};

bool is_reached(FailOn least, Severity severity);

// What holds where nobody says otherwise.
inline constexpr FailOn kUsualFailOn = FailOn::warning;
inline constexpr Severity kUsualShow = Severity::note;

// Places whose law rules about job postings can be held to; each has a profile of its name.
inline constexpr std::array<std::string_view, 3> kLegalPlaces = {"us", "uk", "eu"};

// What is settled of a rule, or of all rules of a category or tag.
struct RuleSetting {
  bool on = false;                     // Also where it is off until asked for.
  std::optional<Severities> severity;  // By genre. Nothing: as the rule itself says.

  friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
};

// In maps by genre or rule: all that are not named.
inline constexpr std::string_view kElse = "else";

// Words that a house uses and wants to hear nothing about.
struct Allowance {
  std::string words;               // As they are written; `~` behind one of `allow`: in any form.
  std::vector<std::string> rules;  // Rule ids, categories or tags. Empty: all.
  std::string reason;              // May be empty.

  friend bool operator==(const Allowance&, const Allowance&) = default;
};

// One configuration. What it does not say is absent, or empty. Lists are in the order of the files, the base first.
struct Config {
  std::optional<Said<std::string>> profile;             // A name, or the path of a file.
  std::optional<Said<std::vector<std::string>>> legal;  // Of kLegalPlaces; empty: none.
  std::map<std::string, Said<RuleSetting>> rules;       // By rule id, category or tag.
  std::vector<Said<std::string>> enable;                // Rule ids, categories or tags.
  std::map<std::string, Said<std::string>> stance;      // By option.
  std::optional<Said<Confidence>> min_confidence;       // The least that is on.
  std::vector<Said<Allowance>> allow;                   // Terms, in any case of letters.
  std::vector<Said<Allowance>> names;                   // Of products, people and teams, in exactly this case.
  std::map<std::string, Said<std::string>> links;       // By rule id, category or tag, or kElse: pages of one's own.
  std::vector<Said<std::string>> rule_folders;  // Of rules of one's own; later ones replace earlier ones' rules.
  std::vector<Said<std::pair<std::string, Genre>>> genres;  // Globs; the last that fits holds.
  std::vector<Said<std::string>> include;                   // Globs.
  std::vector<Said<std::string>> exclude;                   // Globs.
  std::optional<Said<Severity>> show;
  std::optional<Said<FailOn>> fail_on;
  std::optional<Said<std::string>> baseline;          // A file.
  std::optional<Said<Severity>> report_unused;        // Of suppressions; off: not reported.
  std::optional<Said<bool>> require_reasons;          // Of suppressions.
  std::optional<Said<std::string>> suppression_file;  // See lint/side_file.h.
  std::vector<Said<ForeignLinter>> suppressions_of;   // Whose comments are obeyed, too.

  friend bool operator==(const Config&, const Config&) = default;
};

// `under`, over which `over` is laid: single values and those of the same key are replaced, lists are joined.
Config overlay(Config under, const Config& over);

}  // namespace evenhand
