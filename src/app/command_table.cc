#include "app/command_table.h"

#include <algorithm>

namespace evenhand {
namespace {

// clang-format off: a line for each, so that two additions do not meet.
constexpr std::string_view kCheckOptions[] = {
    "--staged",
    "--diff",
    "--whole-files",
    "--commit-msg",
    "--genre",
    "--explain-genre",
    "--stdin-filename",
    "--encoding",
    "--column",
    "--field",
    "--as",
    "--include",
    "--exclude",
    "--no-ignore",
    "--hidden",
    "--list-files",
    "--input",
    "--text-field",
    "--id-field",
    "--genre-field",
    "--max-file-size",
    "--strict-input",
    "--strings",
    "--identifiers",
    "--rules",
    "--no-builtin-rules",
    "--profile",
    "--select",
    "--enable",
    "--ignore",
    "--min-confidence",
    "--format",
    "--output",
    "--redact",
    "--redact-genre",
    "--show",
    "--show-suppressed",
    "--color",
    "--quiet",
    "--stats",
    "--baseline",
    "--report-unused",
    "--suppression-file",
    "--suppressions-of",
    "--config",
    "--isolated",
    "--fail-on",
    "--jobs",
};
// clang-format on
constexpr std::string_view kFixOptions[] = {"--diff",
                                            "--interactive",
                                            "--unsafe",
                                            "--genre",
                                            "--column",
                                            "--field",
                                            "--as",
                                            "--include",
                                            "--exclude",
                                            "--no-ignore",
                                            "--hidden",
                                            "--max-file-size",
                                            "--rules",
                                            "--no-builtin-rules",
                                            "--profile",
                                            "--select",
                                            "--enable",
                                            "--ignore",
                                            "--min-confidence",
                                            "--color",
                                            "--quiet",
                                            "--config",
                                            "--isolated",
                                            "--baseline",
                                            "--suppression-file",
                                            "--suppressions-of"};
// clang-format off
constexpr std::string_view kScoreOptions[] = {
    "--genre",
    "--stdin-filename",
    "--encoding",
    "--column",
    "--field",
    "--as",
    "--include",
    "--exclude",
    "--no-ignore",
    "--hidden",
    "--max-file-size",
    "--strict-input",
    "--rules",
    "--no-builtin-rules",
    "--profile",
    "--select",
    "--enable",
    "--ignore",
    "--min-confidence",
    "--format",
    "--output",
    "--redact",
    "--redact-genre",
    "--color",
    "--config",
    "--isolated",
    "--jobs",
};
// clang-format on
constexpr std::string_view kExplainOptions[] = {"--rules", "--no-builtin-rules", "--config", "--isolated", "--color"};
constexpr std::string_view kListOptions[] = {"--rules", "--no-builtin-rules", "--config", "--isolated", "--format"};
constexpr std::string_view kTestOptions[] = {"--rules", "--no-builtin-rules", "--config", "--isolated", "--overlaps"};
constexpr std::string_view kCompareOptions[] = {"--group-by",
                                                "--by-pronouns",
                                                "--rating",
                                                "--text",
                                                "--min-group",
                                                "--genre",
                                                "--stdin-filename",
                                                "--encoding",
                                                "--include",
                                                "--exclude",
                                                "--no-ignore",
                                                "--hidden",
                                                "--max-file-size",
                                                "--strict-input",
                                                "--rules",
                                                "--no-builtin-rules",
                                                "--profile",
                                                "--select",
                                                "--enable",
                                                "--ignore",
                                                "--min-confidence",
                                                "--format",
                                                "--output",
                                                "--color",
                                                "--quiet",
                                                "--config",
                                                "--isolated",
                                                "--fail-on-difference",
                                                "--resamples",
                                                "--seed",
                                                "--jobs"};
constexpr std::string_view kImportOptions[] = {"--output", "--rules", "--no-builtin-rules"};
constexpr std::string_view kDocsOptions[] = {"--rules", "--no-builtin-rules", "--config", "--isolated", "--output"};

constexpr std::string_view kBaselineOptions[] = {
    "--baseline", "--include",          "--exclude",        "--rules",          "--no-builtin-rules", "--profile",
    "--select",   "--enable",           "--ignore",         "--min-confidence", "--config",           "--isolated",
    "--jobs",     "--suppression-file", "--suppressions-of"};
constexpr std::string_view kUpdateOptions[] = {
    "--baseline", "--allow-growth", "--include",          "--exclude",        "--rules",          "--no-builtin-rules",
    "--profile",  "--select",       "--enable",           "--ignore",         "--min-confidence", "--config",
    "--isolated", "--jobs",         "--suppression-file", "--suppressions-of"};
constexpr std::string_view kShowBaselineOptions[] = {"--baseline", "--config", "--isolated"};
constexpr std::string_view kConfigOptions[] = {"--rules",
                                               "--no-builtin-rules",
                                               "--profile",
                                               "--enable",
                                               "--min-confidence",
                                               "--format",
                                               "--show",
                                               "--fail-on",
                                               "--baseline",
                                               "--report-unused",
                                               "--config",
                                               "--isolated",
                                               "--suppression-file",
                                               "--suppressions-of"};

constexpr CommandDescription kCommands[] = {
    {"check", "PATH…", "Check files, folders, or standard input (-). The default when no command is named",
     kCheckOptions},
    {"fix", "PATH…", "Replace words in files where the meaning stays the same", kFixOptions},
    {"compare", "FOLDER|CSV|JSONL…", "Compare what groups of reviews or letters say: lengths, facts, doubt, next steps",
     kCompareOptions},
    {"explain", "RULE|CATEGORY|FILE:LINE", "What a rule finds, why, on what evidence, and what to write instead",
     kExplainOptions},
    {"score", "PATH…",
     "The measures of each text, one by one: value, limit, where both come from, what would change it", kScoreOptions},
    {"rules list", "", "All rules", kListOptions},
    {"rules show", "RULE", "What a rule looks for, in plain words and as its file says it", kExplainOptions},
    {"rules test", "[RULE|CATEGORY…]", "Try every example of every rule", kTestOptions},
    {"rules docs", "", "Write a page for each category", kDocsOptions},
    {"import", "vale|woke|alex|retext PATH", "Turn rules of another tool into rule files in the folder of -o",
     kImportOptions},
    {"baseline write", "PATH…", "Note all findings, so that only new ones are reported", kBaselineOptions},
    {"baseline update", "PATH…", "Bring the baseline up to date; it must not grow unless --allow-growth is given",
     kUpdateOptions},
    {"baseline prune", "PATH…", "Take out of the baseline what is not found any more", kBaselineOptions},
    {"baseline show", "", "What the baseline holds, by file and rule", kShowBaselineOptions},
    {"hook install",
     "[HOOK…]",
     "Let git check what is committed (pre-commit) or, if named, its message (commit-msg)",
     {}},
    {"hook uninstall", "[HOOK…]", "Take away the hooks that it installed", {}},
    {"hook status", "[HOOK…]", "Say which hooks there are", {}},
    {"init", "[FOLDER]", "Look at what is in a folder and write a first .evenhand.yaml with comments", {}},
    {"config", "[PATH]", "What the configuration of a path settles, and where each value comes from", kConfigOptions},
    {"completions", "bash|zsh|fish", "Print the completions for a shell", {}},
};

}  // namespace

std::span<const CommandDescription> command_descriptions() { return kCommands; }

const CommandDescription* find_command(std::string_view name) {
  const auto all = command_descriptions();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const CommandDescription& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace evenhand
