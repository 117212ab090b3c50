#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/change_wish.h"
#include "app/compare_options.h"
#include "app/config_options.h"
#include "app/input_options.h"
#include "app/report_target.h"
#include "base/result.h"
#include "document/genre.h"
#include "rules/rule.h"
#include "rules/selection.h"

namespace evenhand {

enum class Command : std::uint8_t {
  check,
  explain_genre,
  list_files,
  check_stream,
  explain,
  fix,
  rules_list,
  rules_show,
  rules_test,
  rules_docs,
  score,
  baseline_write,
  baseline_update,
  baseline_prune,
  baseline_show,
  compare,
  import_rules,
  hook_install,
  hook_uninstall,
  hook_status,
  config,
  init,
  completions,
  help,
  version,
};

// Where rules come from.
struct RuleOptions {
  std::vector<std::string> folders;  // --rules, each over the one before.
  std::string profile_file;          // Of the configuration, where it names a file; empty: none.
  bool builtin = true;
};

// How `fix` goes about it.
struct FixOptions {
  bool diff = false;         // Show the changes, make none.
  bool interactive = false;  // Ask about each.
  bool unsafe = false;       // Also those that may change the meaning.
};

enum class ColorChoice : std::uint8_t { automatic, always, never };

// What the user asked for, checked as far as it can be without looking at any file.
struct Options {
  Command command = Command::help;
  std::string about;                   // Of help: the command it is about; empty: the whole program.
  std::vector<std::string> arguments;  // Paths, rules, or a shell: as the command has it.
  RuleOptions rules;
  SelectionRequest selection;  // Of it, what only the command line can say: select and ignore.
  ConfigOptions config;
  std::optional<Genre> genre;
  InputOptions input;
  std::optional<ChangeWish> changes;                   // Of check: instead of files as they lie there.
  std::optional<std::string> commit_message;           // Of check: a file, which is the only argument.
  std::vector<ReportTarget> reports = {{"text", ""}};  // At least one.
  std::string output;                                  // A path; empty: standard output.
  FixOptions fixing;
  std::optional<CompareOptions> comparing;  // Of compare, and only there.
  std::set<Genre> redacted_genres;          // No words of documents of these in any report.
  bool show_suppressed = false;             // See ReportOptions.
  std::size_t jobs = 0;                     // 0: one for each processor.
  ColorChoice color = ColorChoice::automatic;
  bool overlaps = false;      // Of rules test.
  bool allow_growth = false;  // Of baseline update.
  bool quiet = false;
  bool stats = false;
};

// `arguments` without the program's name. The Error says which value is wrong and what it may be.
Result<Options> parse_options(std::vector<std::string> arguments);

}  // namespace evenhand
