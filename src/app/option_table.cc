#include <algorithm>

#include "app/command_table.h"
#include "document/format.h"
#include "document/genre.h"
#include "lint/foreign_directive.h"
#include "readers/encoding.h"
#include "report/comparison_report.h"
#include "report/reporter.h"

namespace evenhand {
namespace {

constexpr std::string_view kInput = "What is checked";
constexpr std::string_view kRules = "Rules";
constexpr std::string_view kOutput = "Output";
constexpr std::string_view kProcess = "Process";

constexpr std::string_view kInputs[] = {"files", kJsonLines};
constexpr std::string_view kLevels[] = {"low", "medium", "high"};
constexpr std::string_view kShown[] = {"note", "warning", "error"};
constexpr std::string_view kWhen[] = {"auto", "always", "never"};
constexpr std::string_view kFailing[] = {"error", "warning", "note", "never"};

// Not constexpr: the table of formats stands elsewhere.
const OptionDescription kOptions[] = {
    {"--genre", "", "GENRE", kGenreNames, kInput, "The kind of all documents. Otherwise each one's own is found out"},
    {"--genre", "", "GENRE", kGenreNames, kInput, "What all documents are: review (the default) or letter", "compare"},
    {"--explain-genre", "", "FILE", {}, kInput, "Say which genre FILE is taken for, and why; check nothing"},
    {"--stdin-filename", "", "NAME", {}, kInput, "What to call standard input (-); the ending says how to read it"},
    {"--staged",
     "",
     "",
     {},
     kInput,
     "What the next commit will change, as it is staged; of it, what touches a changed line"},
    {"--diff",
     "",
     "REV",
     {},
     kInput,
     "Likewise, what has changed since a revision (main), or between two (main..., v1..v2)",
     "check"},
    {"--whole-files", "", "", {}, kInput, "Of --staged and --diff, also lines that have not changed"},
    {"--commit-msg", "", "FILE", {}, kInput, "The message of a commit, as git hands it to a hook"},
    {"--as", "", "FORMAT", format_names(), kInput, "Read everything as that format, whatever its name"},
    {"--include", "", "GLOB", {}, kInput, "Of folders, read only files that fit; may be repeated"},
    {"--exclude", "", "GLOB", {}, kInput, "Of folders, leave out files and folders that fit; may be repeated"},
    {"--no-ignore", "", "", {}, kInput, "Also read vendored files, and what .gitignore and its like name"},
    {"--hidden", "", "", {}, kInput, "Also read hidden files and folders"},
    {"--list-files", "", "", {}, kInput, "Say what would be read, and why the rest would not; check nothing"},
    {"--input", "", "KIND", kInputs, kInput,
     "jsonl: each line is a document in JSON, and gets a line of JSON for an answer"},
    {"--text-field", "", "FIELD", {}, kInput, "Of --input jsonl: where the text stands (default: text); /a/b: in a"},
    {"--id-field", "", "FIELD", {}, kInput, "Of --input jsonl: what the answer is marked with (default: id)"},
    {"--genre-field", "", "FIELD", {}, kInput, "Of --input jsonl: where the genre stands, if it does (default: genre)"},
    {"--max-file-size", "", "SIZE", {}, kInput, "Read no larger files (default: 32M, of files in folders)"},
    {"--strings", "", "", {}, kInput, "Of source code, also read string literals"},
    {"--identifiers", "", "", {}, kInput, "Of source code, also read names, split by case and underscores"},
    {"--strict-input", "", "", {}, kInput, "Exit with 2 if any input was skipped"},
    {"--group-by",
     "",
     "FIELD",
     {},
     kInput,
     "The field in which documents declare their group: a key of the front matter, a column, a field of JSON"},
    {"--by-pronouns",
     "",
     "",
     {},
     kInput,
     "Instead, group by the pronouns (she, he) by which a text calls its person; a count, which may be wrong"},
    {"--rating",
     "",
     "FIELD",
     {},
     kInput,
     "The field of a rating; words on potential are compared within the same rating (default: rating)"},
    {"--text",
     "",
     "FIELD",
     {},
     kInput,
     "Of records: the field of the text; may be repeated. Otherwise the fields that hold prose"},
    {"--min-group", "", "NUMBER", {}, kInput, "Compare no group with fewer documents (default: 10, at least 5)"},
    {"--encoding", "", "NAME", encoding_names(), kInput,
     "What files are in that are not UTF-8 and do not say themselves"},
    {"--column",
     "",
     "NAME",
     {},
     kInput,
     "Of CSV and TSV, only this column: a name in its header, or a number; may be repeated"},
    {"--field",
     "",
     "PATH",
     {},
     kInput,
     "Of JSON, YAML and TOML, only this value, as comments[].text or *.title; may be repeated"},
    {"--rules",
     "",
     "DIR",
     {},
     kRules,
     "Add the rules of DIR; they replace built-in ones of the same name. May be repeated"},
    {"--no-builtin-rules", "", "", {}, kRules, "Only the rules of --rules"},
    {"--profile", "", "NAME|FILE", {}, kRules, "Which rules are on, and how severe they are: a profile's name or file"},
    {"--select", "", "RULE", {}, kRules, "Only this rule, category or tag; may be repeated or a list with commas"},
    {"--enable", "", "RULE", {}, kRules, "Also this rule, category or tag that is off until asked for"},
    {"--ignore", "", "RULE", {}, kRules, "Not this rule, category or tag; may be repeated or a list with commas"},
    {"--min-confidence", "", "LEVEL", kLevels, kRules, "Only rules that are as sure as that"},
    {"--overlaps", "", "", {}, kRules, "List the words in the examples that two rules find; try nothing"},
    {"--format", "", "FORMAT[:FILE]", reporter_names(), kOutput,
     "How it is written (default: text), and where; may be repeated with files"},
    {"--format", "", "FORMAT", comparison_reporter_names(), kOutput, "How it is written (default: text)", "compare"},
    {"--output", "-o", "PATH", {}, kOutput, "Write there and not to standard output"},
    {"--redact", "", "", {}, kOutput, "Leave out all words of the documents: reviews are personal data"},
    {"--redact-genre", "", "GENRE", kGenreNames, kOutput, "The same of documents of that genre only; may be repeated"},
    {"--diff", "", "", {}, kOutput, "Show what would change as a diff; change nothing", "fix"},
    {"--interactive", "", "", {}, kOutput, "Ask about each change, on a terminal"},
    {"--unsafe", "", "", {}, kOutput, "Also make changes that may change the meaning"},
    {"--show", "", "SEVERITY", kShown, kOutput, "The least severity that is shown (default: note)"},
    {"--show-suppressed",
     "",
     "",
     {},
     kOutput,
     "Also show what is suppressed or in the baseline, and who said so (text, short, json, jsonl, sarif, html)"},
    {"--color", "", "WHEN", kWhen, kOutput, "Colours (default: auto, on a terminal; see NO_COLOR)"},
    {"--quiet", "-q", "", {}, kOutput, "One line for each finding, no summary"},
    {"--stats", "", "", {}, kOutput, "Then say on standard error how much was read and how long it took"},
    {"--baseline",
     "",
     "FILE",
     {},
     kProcess,
     "Report only findings that this file does not know; see `evenhand baseline`"},
    {"--allow-growth", "", "", {}, kProcess, "Take new findings into the baseline, too"},
    {"--report-unused", "", "SEVERITY", kSeverityNames, kProcess,
     "Report suppressions that suppress nothing or whose day is over (default: off)"},
    {"--suppression-file",
     "",
     "FILE",
     {},
     kProcess,
     "Suppressions of documents that have no comments, such as DOCX and PDF"},
    {"--suppressions-of", "", "LINTER", kForeignLinterNames, kProcess,
     "Also obey comments for that linter; may be repeated"},
    {"--config",
     "",
     "FILE",
     {},
     kProcess,
     "The configuration of all files, instead of what is found beside and above them"},
    {"--isolated", "", "", {}, kProcess, "Read no configuration files"},
    {"--fail-on", "", "SEVERITY", kFailing, kProcess,
     "The least severity that makes the exit code 1 (default: warning)"},
    {"--fail-on-difference",
     "",
     "",
     {},
     kProcess,
     "Exit with 1 where a difference holds up. Otherwise a comparison is information"},
    {"--resamples", "", "NUMBER", {}, kProcess, "How often groups are drawn anew for the intervals (default: 2000)"},
    {"--seed",
     "",
     "NUMBER",
     {},
     kProcess,
     "With which number the drawing begins (default: 1); the same number draws the same"},
    {"--jobs", "-j", "NUMBER", {}, kProcess, "Files read at the same time (default: one for each processor)"},
    {"--help", "-h", "", {}, kProcess, "Show help"},
    {"--version", "-V", "", {}, kProcess, "Show the version"},
};

}  // namespace

std::span<const OptionDescription> option_descriptions() { return kOptions; }

const OptionDescription* find_option(std::string_view name, std::string_view command) {
  const OptionDescription* of_all = nullptr;
  for (const OptionDescription& option : option_descriptions()) {
    if (option.name != name && (option.short_name.empty() || option.short_name != name)) continue;
    if (!command.empty() && option.command == command) return &option;
    const bool may_be_its = command.empty() || option.command.empty();
    if (may_be_its && of_all == nullptr) of_all = &option;
  }
  return of_all;
}

}  // namespace evenhand
