#include "app/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "app/command_table.h"
#include "app/hook_script.h"
#include "app/value_reader.h"
#include "import/foreign_format.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostJobs = 256;

constexpr std::array<std::pair<std::string_view, Command>, 20> kCommands = {
    {{"check", Command::check},
     {"explain", Command::explain},
     {"fix", Command::fix},
     {"score", Command::score},
     {"rules list", Command::rules_list},
     {"rules show", Command::rules_show},
     {"rules test", Command::rules_test},
     {"rules docs", Command::rules_docs},
     {"baseline write", Command::baseline_write},
     {"baseline update", Command::baseline_update},
     {"baseline prune", Command::baseline_prune},
     {"baseline show", Command::baseline_show},
     {"hook install", Command::hook_install},
     {"hook uninstall", Command::hook_uninstall},
     {"hook status", Command::hook_status},
     {"compare", Command::compare},
     {"import", Command::import_rules},
     {"config", Command::config},
     {"init", Command::init},
     {"completions", Command::completions}}};

// The first value that is none of its option's choices.
std::optional<Error> find_wrong_choice(const CommandLine& line) {
  for (const auto& [name, values] : line.values) {
    const OptionDescription& option = *find_option(name, line.command);
    const bool is_target = name == "--format" && option.command.empty();  // See read_report_targets().
    if (option.choices.empty() || is_target) continue;
    for (const std::string& value : values) {
      if (std::find(option.choices.begin(), option.choices.end(), value) != option.choices.end()) continue;
      return Error{name + ": '" + value + "' is not one of " + list_of(option.choices) +
                   did_you_mean(value, {option.choices.begin(), option.choices.end()})};
    }
  }
  return std::nullopt;
}

Result<std::size_t> read_jobs(const std::string& text) {
  std::size_t jobs = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), jobs);
  const bool is_number = problem == std::errc() && end == text.data() + text.size();
  if (is_number && jobs >= 1 && jobs <= kMostJobs) return jobs;
  return Error{"--jobs: '" + text + "' is not a number from 1 to " + std::to_string(kMostJobs)};
}

void read_rules(Options& options, const CommandLine& line) {
  const ValueReader values(line);
  options.rules.folders = values.all("--rules");
  options.rules.builtin = !line.has("--no-builtin-rules");
  options.selection.select = values.list("--select");
  options.selection.ignore = values.list("--ignore");
  options.config = read_config_options(line);
}

// REQUIRES: every value of --redact-genre is a genre's name.
std::set<Genre> read_redacted_genres(const CommandLine& line) {
  std::set<Genre> genres;
  for (const std::string_view name : kGenreNames) {
    if (line.has("--redact")) genres.insert(*genre_named(name));
  }
  for (const std::string& name : ValueReader(line).all("--redact-genre")) genres.insert(*genre_named(name));
  return genres;
}

// Of check: what to read instead of paths. The Error says which options or arguments do not go together.
std::optional<Error> read_other_inputs(Options& options, const CommandLine& line) {
  if (options.command != Command::check) return std::nullopt;
  Result<std::optional<ChangeWish>> wish = read_change_wish(line);
  if (!wish) return wish.error();
  options.changes = *std::move(wish);
  if (!line.has("--commit-msg")) return std::nullopt;
  options.commit_message = ValueReader(line).text("--commit-msg");
  if (options.changes || !options.arguments.empty()) return Error{"--commit-msg reads one message and nothing else"};
  for (const std::string_view option : {"--explain-genre", "--list-files", "--input", "--stdin-filename", "--as"}) {
    if (line.has(option)) return Error{std::string(option) + " does not go together with --commit-msg"};
  }
  options.arguments = {*options.commit_message};
  return std::nullopt;
}

void read_output(Options& options, const CommandLine& line) {
  const ValueReader values(line);
  options.output = values.text("--output");
  const std::string color = values.text("--color");
  if (color == "always") options.color = ColorChoice::always;
  if (color == "never") options.color = ColorChoice::never;
  options.quiet = line.has("--quiet");
  options.stats = line.has("--stats");
  options.redacted_genres = read_redacted_genres(line);
  options.show_suppressed = line.has("--show-suppressed");
  options.fixing = {line.has("--diff"), line.has("--interactive"), line.has("--unsafe")};
}

// Of import: a format, a path, and where to.
std::optional<Error> find_wrong_import(const Options& options) {
  const auto& arguments = options.arguments;
  std::vector<std::string_view> formats;
  for (const ForeignFormat& format : foreign_formats()) formats.push_back(format.name);
  if (arguments.empty()) return Error{"import: name a format, one of " + list_of(formats) + ", and a path"};
  const ForeignFormat* const format = find_foreign_format(arguments[0]);
  if (format == nullptr) {
    return Error{"import: '" + arguments[0] + "' is not one of " + list_of(formats) +
                 did_you_mean(arguments[0], formats)};
  }
  if (arguments.size() != 2 || arguments[1].empty()) return Error{"import: name one path behind the format"};
  if (options.output.empty()) return Error{"import: say where to with -o FOLDER"};
  const bool knows_rules = format->read == nullptr;
  if (!knows_rules && (!options.rules.folders.empty() || !options.rules.builtin)) {
    return Error{"import: --rules and --no-builtin-rules are for alex, whose ids are looked up in rules"};
  }
  return std::nullopt;
}

// Of lists, which are no reports on findings.
std::optional<Error> find_wrong_list_format(std::string_view list, const std::vector<ReportTarget>& reports) {
  const std::string& format = reports.front().format;
  if (reports.size() == 1 && (format == "text" || format == "json")) return std::nullopt;
  return Error{std::string(list) + ": --format is text or json"};
}

// Of hook install and the like: names of hooks.
std::optional<Error> find_wrong_hook(const Options& options) {
  std::vector<std::string_view> kinds;
  for (const HookKind& kind : hook_kinds()) kinds.push_back(kind.name);
  for (const std::string& name : options.arguments) {
    if (find_hook_kind(name) != nullptr) continue;
    return Error{"hook: '" + name + "' is not one of " + list_of(kinds) + did_you_mean(name, kinds)};
  }
  return std::nullopt;
}

// How many arguments the command wants, as far as it cares.
std::optional<Error> find_wrong_arguments(const Options& options) {
  const auto& arguments = options.arguments;
  switch (options.command) {
    case Command::check:
    case Command::list_files:
    case Command::check_stream:
      if (arguments.empty() && !options.changes)
        return Error{"nothing to check: name files or folders, or - for standard input"};
      if (std::find(arguments.begin(), arguments.end(), "") != arguments.end()) return Error{"a path is empty"};
      if (options.command != Command::list_files) return std::nullopt;
      return find_wrong_list_format("--list-files", options.reports);
    case Command::score:
      if (arguments.empty() || std::find(arguments.begin(), arguments.end(), "") != arguments.end())
        return Error{"score: name files or folders, or - for standard input"};
      return find_wrong_list_format("score", options.reports);
    case Command::explain:
    case Command::rules_show:
      if (arguments.size() != 1) return Error{"name one rule; `evenhand rules list` shows them all"};
      return std::nullopt;
    case Command::completions:
      if (arguments.size() != 1) return Error{"name a shell: bash, zsh or fish"};
      if (arguments[0] == "bash" || arguments[0] == "zsh" || arguments[0] == "fish") return std::nullopt;
      return Error{"there are completions for bash, zsh and fish, not for '" + arguments[0] + "'"};
    case Command::compare:
      if (arguments.empty()) return Error{"compare: name a folder, a table (CSV) or a file of JSON Lines"};
      if (std::find(arguments.begin(), arguments.end(), "") != arguments.end()) return Error{"a path is empty"};
      return std::nullopt;
    case Command::rules_list:
      return find_wrong_list_format("rules list", options.reports);
    case Command::import_rules:
      return find_wrong_import(options);
    case Command::hook_install:
    case Command::hook_uninstall:
    case Command::hook_status:
      return find_wrong_hook(options);
    case Command::init:
      if (arguments.size() > 1 || (arguments.size() == 1 && arguments[0].empty()))
        return Error{"init: name one folder, or none for the working folder"};
      return std::nullopt;
    case Command::config:
      if (arguments.size() > 1 || (arguments.size() == 1 && arguments[0].empty()))
        return Error{"config: name one file or folder, or none for the working folder"};
      return find_wrong_list_format("config", options.reports);
    case Command::rules_docs:
      if (options.output.empty()) return Error{"rules docs: say where to with -o FOLDER"};
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

// The command by its name, which is a described one or empty.
Command command_named(std::string_view name) {
  for (const auto& [known, command] : kCommands) {
    if (known == name) return command;
  }
  return Command::help;
}

}  // namespace

Result<Options> parse_options(std::vector<std::string> arguments) {
  const Result<CommandLine> line = parse_command_line(std::move(arguments));
  if (!line) return line.error();
  const ValueReader values(*line);
  Options options;
  options.arguments = line->arguments;
  options.command = command_named(line->command);
  if (line->has("--help")) {
    options.command = Command::help;
    options.about = line->command;
  } else if (line->has("--version")) {
    options.command = Command::version;
  }
  if (options.command == Command::help || options.command == Command::version) return options;
  if (const auto error = find_wrong_choice(*line)) return *error;
  read_rules(options, *line);
  read_output(options, *line);
  if (options.command == Command::compare) {
    const Result<CompareOptions> comparing = read_compare_options(*line);
    if (!comparing) return comparing.error();
    options.comparing = *comparing;
  } else {
    Result<std::vector<ReportTarget>> reports = read_report_targets(*line);
    if (!reports) return reports.error();
    options.reports = *std::move(reports);
  }
  options.allow_growth = line->has("--allow-growth");
  options.overlaps = line->has("--overlaps");
  options.genre = genre_named(values.text("--genre"));
  Result<InputOptions> input = read_input_options(*line);
  if (!input) return input.error();
  options.input = *std::move(input);
  if (const auto error = read_other_inputs(options, *line)) return *error;
  if (line->has("--explain-genre")) {
    options.command = Command::explain_genre;
    options.arguments.insert(options.arguments.begin(), values.text("--explain-genre"));
  }
  if (options.command == Command::check && values.text("--input") == kJsonLines)
    options.command = Command::check_stream;
  if (options.command == Command::check && line->has("--list-files")) options.command = Command::list_files;
  if (line->has("--jobs")) {
    const Result<std::size_t> jobs = read_jobs(values.text("--jobs"));
    if (!jobs) return jobs.error();
    options.jobs = *jobs;
  }
  if (const auto error = find_wrong_arguments(options)) return *error;
  return options;
}

}  // namespace evenhand
