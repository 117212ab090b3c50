#include "app/command_table.h"

#include <algorithm>

#include "document/genre.h"
#include "rules/rule.h"

namespace evenhand {
namespace {

constexpr std::string_view kInput = "What is checked";
constexpr std::string_view kRules = "Rules";
constexpr std::string_view kOutput = "Output";
constexpr std::string_view kProcess = "Process";

std::vector<OptionDescription> describe_options() {
  const std::vector<std::string_view> genres(kGenreNames.begin(), kGenreNames.end());
  return {
      {"--genre", "", "GENRE", genres, kInput, "The kind of all documents. Otherwise each one's own is found out"},
      {"--explain-genre", "", "FILE", {}, kInput, "Say which genre FILE is taken for, and why; check nothing"},
      {"--stdin-filename",
       "",
       "NAME",
       {},
       kInput,
       "What standard input (-) is called; its ending decides how it is read"},
      {"--rules",
       "",
       "DIR",
       {},
       kRules,
       "Rule files that are added to the built-in ones, or replace those of the same name"},
      {"--no-builtin-rules", "", "", {}, kRules, "Only the rules of --rules"},
      {"--profile",
       "",
       "NAME|FILE",
       {},
       kRules,
       "Which rules are on, and how severe they are: a profile's name or file"},
      {"--select", "", "RULE", {}, kRules, "Only this rule, category or tag; may be repeated or a list with commas"},
      {"--ignore", "", "RULE", {}, kRules, "Not this rule, category or tag; may be repeated or a list with commas"},
      {"--min-confidence", "", "LEVEL", {"low", "medium", "high"}, kRules, "Only rules that are as sure as that"},
      {"--format", "", "FORMAT", {"text", "json"}, kOutput, "How it is written (default: text)"},
      {"--output", "-o", "PATH", {}, kOutput, "Write there and not to standard output"},
      {"--show",
       "",
       "SEVERITY",
       {"note", "warning", "error"},
       kOutput,
       "The least severity that is shown (default: note)"},
      {"--color",
       "",
       "WHEN",
       {"auto", "always", "never"},
       kOutput,
       "Colours (default: auto, on a terminal; see NO_COLOR)"},
      {"--quiet", "-q", "", {}, kOutput, "One line for each finding, no summary"},
      {"--stats", "", "", {}, kOutput, "Then say on standard error how much was read and how long it took"},
      {"--fail-on",
       "",
       "SEVERITY",
       {"error", "warning", "note", kNever},
       kProcess,
       "The least severity that makes the exit code 1 (default: warning)"},
      {"--jobs", "-j", "NUMBER", {}, kProcess, "Files read at the same time (default: one for each processor)"},
      {"--help", "-h", "", {}, kProcess, "Show help"},
      {"--version", "-V", "", {}, kProcess, "Show the version"},
  };
}

std::vector<CommandDescription> describe_commands() {
  return {
      {"check",
       "PATH…",
       "Check files, folders, or standard input (-). The default when no command is named",
       {"--genre", "--explain-genre", "--stdin-filename", "--rules", "--no-builtin-rules", "--profile", "--select",
        "--ignore", "--min-confidence", "--format", "--output", "--show", "--color", "--quiet", "--stats", "--fail-on",
        "--jobs"}},
      {"explain",
       "RULE|CATEGORY",
       "What a rule finds, why, on what evidence, and what to write instead",
       {"--rules", "--no-builtin-rules", "--color"}},
      {"rules list", "", "All rules", {"--rules", "--no-builtin-rules", "--format"}},
      {"rules show",
       "RULE",
       "What a rule looks for, in plain words and as its file says it",
       {"--rules", "--no-builtin-rules", "--color"}},
      {"rules test", "[RULE|CATEGORY…]", "Try every example of every rule", {"--rules", "--no-builtin-rules"}},
      {"rules docs", "", "Write a page for each category", {"--rules", "--no-builtin-rules", "--output"}},
      {"completions", "bash|zsh|fish", "Print the completions for a shell", {}},
  };
}

}  // namespace

const std::vector<OptionDescription>& option_descriptions() {
  static const std::vector<OptionDescription> descriptions = describe_options();
  return descriptions;
}

const std::vector<CommandDescription>& command_descriptions() {
  static const std::vector<CommandDescription> descriptions = describe_commands();
  return descriptions;
}

const OptionDescription* find_option(std::string_view name) {
  const auto& all = option_descriptions();
  const auto found = std::find_if(all.begin(), all.end(), [&](const OptionDescription& option) {
    return option.name == name || (!option.short_name.empty() && option.short_name == name);
  });
  return found == all.end() ? nullptr : &*found;
}

const CommandDescription* find_command(std::string_view name) {
  const auto& all = command_descriptions();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const CommandDescription& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace evenhand
