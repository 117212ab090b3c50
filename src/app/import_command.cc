#include "app/import_command.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/foreign_files.h"
#include "app/rule_library.h"
#include "app/rule_loading.h"
#include "app/terminal.h"
#include "base/file.h"
#include "import/alex.h"
#include "import/alex_profile.h"
#include "import/rule_trial.h"
#include "import/style_reader.h"
#include "import/word_finder.h"
#include "rules/rule_sources.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// What an import makes of foreign files.
struct Outcome {
  std::vector<RuleSource> files;
  std::vector<LeftOut> left_out;
};

void add_all(std::vector<LeftOut>& left_out, const std::vector<LeftOut>& more) {
  left_out.insert(left_out.end(), more.begin(), more.end());
}

// Rules of a built-in category of the same name would take over our reasons, and we theirs.
void avoid_builtin_category(ImportedStyle& style, const ForeignFormat& format) {
  const Result<std::vector<RuleSource>> builtin = rule_sources(RuleOptions{});
  if (!builtin) return;
  const std::string folder = style.id + "/";
  const bool taken = std::any_of(builtin->begin(), builtin->end(),
                                 [&](const RuleSource& source) { return source.path.starts_with(folder); });
  if (taken) style.id = std::string(format.name) + "-" + style.id;
}

Result<Outcome> convert_style(const ForeignFormat& format, const ForeignFiles& foreign, const std::string& folder) {
  const Result<English> english = read_builtin_english();
  if (!english) return english.error();
  ImportedStyle style = read_style(format, foreign.style, foreign.files);
  avoid_builtin_category(style, format);
  std::vector<RuleSource> beside;
  if (fs::is_directory(folder)) {
    Result<std::vector<RuleSource>> there = read_rule_sources(folder);
    if (there) beside = *std::move(there);
  }
  // What is there under the same names is not overwritten; see find_existing().
  std::erase_if(beside, [&](const RuleSource& source) { return source.path.starts_with(style.id + "/"); });
  TrialOutcome trial = try_style(style, std::move(beside), *english);
  add_all(trial.left_out, style.left_out);
  return Outcome{std::move(trial.files), std::move(trial.left_out)};
}

// Nothing where the rules that ids are looked up in cannot be read; then the user has been told why.
std::optional<Outcome> convert_alex(const ForeignFile& file, const Options& options) {
  const std::optional<RuleLibrary> library = open_library(options);
  if (!library) return std::nullopt;
  const Result<RuleBook> book = open_rules(rule_options(library->config, options.rules));
  const Result<English> english = read_builtin_english();
  if (!book || !english) {
    print_error((book ? english.error() : book.error()).message + "\n");
    return std::nullopt;
  }
  const WordFinder finder(library->rules, book->rules, *english);
  Outcome outcome;
  const AlexConfiguration configuration = read_alex_configuration(file, outcome.left_out);
  if (auto profile = alex_profile(configuration, file, library->rules, finder, outcome.left_out)) {
    outcome.files.push_back(*std::move(profile));
  }
  return outcome;
}

std::string target(const Options& options, const RuleSource& source) {
  return (fs::path(options.output) / source.path).string();
}

// Whether one of the files is there already; each is named.
bool complain_of_existing(const std::vector<RuleSource>& files, const Options& options) {
  bool found = false;
  for (const RuleSource& source : files) {
    std::error_code problem;
    if (!fs::exists(fs::symlink_status(target(options, source), problem))) continue;
    complain(target(options, source) + ": is there already, and is not overwritten; nothing was written");
    found = true;
  }
  return found;
}

bool write_all_files(const std::vector<RuleSource>& files, const Options& options) {
  for (const RuleSource& source : files) {
    const std::string path = target(options, source);
    std::error_code problem;
    fs::create_directories(fs::path(path).parent_path(), problem);
    const std::optional<Error> error = problem ? Error{problem.message()} : write_file(path, source.text);
    if (!error) continue;
    complain(path + ": cannot be written: " + error->message);
    return false;
  }
  return true;
}

}  // namespace

ExitCode import_rules(const Options& options) {
  const ForeignFormat& format = *find_foreign_format(options.arguments[0]);
  const Result<ForeignFiles> foreign = read_foreign_files(options.arguments[1], format);
  if (!foreign) {
    complain(foreign.error().message);
    return ExitCode::failed;
  }
  std::optional<Outcome> outcome;
  if (format.read == nullptr) {
    outcome = convert_alex(foreign->files.front(), options);
  } else {
    Result<Outcome> converted = convert_style(format, *foreign, options.output);
    if (converted) outcome = *std::move(converted);
    if (!converted) complain(converted.error().message);
  }
  if (!outcome) return ExitCode::failed;
  add_all(outcome->left_out, foreign->unreadable);
  if (complain_of_existing(outcome->files, options)) return ExitCode::failed;
  if (!write_all_files(outcome->files, options)) return ExitCode::failed;
  std::vector<std::string> written;
  for (const RuleSource& source : outcome->files) written.push_back(target(options, source));
  std::sort(written.begin(), written.end());
  if (print(import_report(written, outcome->left_out)) != PrintOutcome::complete) {
    complain("standard output cannot be written");
    return ExitCode::failed;
  }
  return outcome->left_out.empty() ? ExitCode::nothing_found : ExitCode::findings;
}

}  // namespace evenhand
