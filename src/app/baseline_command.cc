#include "app/baseline_command.h"

#include <map>
#include <optional>
#include <string>

#include "app/baseline_file.h"
#include "app/terminal.h"
#include "app/work.h"
#include "base/file.h"
#include "report/cells.h"
#include "report/summary.h"

namespace evenhand {
namespace {

constexpr const char* kDefaultFile = ".evenhand-baseline.yaml";

BaselineFile file_for(const Options& options) {
  const auto& given = options.config.given.baseline;
  if (given) return BaselineFile(given->value);
  ConfigFinder finder(options.config);
  const auto here = finder.find_for("-");
  const bool is_settled = here && (*here)->config.baseline;
  return BaselineFile(is_settled ? (*here)->config.baseline->value : kDefaultFile);
}

// Everything that is found now, whatever is shown. Nothing where it cannot be known whole; then the user has been told.
std::optional<Report> find_all(const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  if (!work) return std::nullopt;
  RunResult result = run(*work, options, choose_jobs(options));
  for (const InputError& error : result.report.errors) complain(error.path + ": " + error.message);
  if (!result.report.errors.empty()) return std::nullopt;
  return std::move(result.report);
}

std::optional<Baseline> read(const BaselineFile& file) {
  Result<Baseline> baseline = file.read();
  if (baseline) return *std::move(baseline);
  print_error(baseline.error().message + "\n");
  return std::nullopt;
}

ExitCode save(const BaselineFile& file, const Baseline& baseline, const std::string& what) {
  if (const auto error = write_file(file.path(), baseline.to_text())) {
    complain(file.path() + ": cannot be written: " + error->message);
    return ExitCode::failed;
  }
  const std::string text = printable(file.path()) + ": " + what + "\n";
  return print(text) == PrintOutcome::complete ? ExitCode::nothing_found : ExitCode::failed;
}

// What became of a baseline when it was held against what is found now.
struct Renewal {
  Baseline kept;   // Found again, under the path where it is now; and what stands in files that were not checked.
  Baseline added;  // Found, and not known.
  std::size_t gone = 0;
};

Renewal hold_against(Report& report, const BaselineFile& file, const Baseline& old) {
  const Baseline left = file.hold_back_from(report, old);
  Renewal renewal;
  std::map<std::string, bool> checked;
  for (const FileReport& each : report.files) {
    const std::string name = file.name_of(each.path);
    checked[name] = true;
    for (const SuppressedFinding& known : each.suppressed) {
      if (known.by == SuppressedFinding::By::baseline) renewal.kept.add(name, known.finding);
    }
    for (const Finding& finding : each.findings) renewal.added.add(name, finding);
  }
  Baseline::Entries elsewhere;
  for (const auto& [name, entries] : left.entries()) {
    if (!checked.contains(name) && !file.is_gone(name)) elsewhere.emplace(name, entries);
  }
  const Baseline untouched = Baseline::from(std::move(elsewhere));
  renewal.gone = left.size() - untouched.size();
  renewal.kept.add(untouched);
  return renewal;
}

std::string describe(const Renewal& renewal) {
  return count_of(renewal.kept.size(), "finding") + " kept, " + std::to_string(renewal.gone) + " gone";
}

}  // namespace

ExitCode write_baseline(const Options& options) {
  const BaselineFile file = file_for(options);
  if (file.exists()) {
    complain(file.path() + " is there already; `evenhand baseline update` brings it up to date");
    return ExitCode::failed;
  }
  std::optional<Report> report = find_all(options);
  if (!report) return ExitCode::failed;
  const Renewal renewal = hold_against(*report, file, {});
  return save(file, renewal.added,
              count_of(renewal.added.size(), "finding") + " written; `evenhand check --baseline " + file.path() +
                  "` reports only new ones");
}

ExitCode update_baseline(const Options& options) {
  const BaselineFile file = file_for(options);
  const std::optional<Baseline> old = read(file);
  if (!old) return ExitCode::failed;
  std::optional<Report> report = find_all(options);
  if (!report) return ExitCode::failed;
  Renewal renewal = hold_against(*report, file, *old);
  const std::size_t added = renewal.added.size();
  if (added > 0 && !options.allow_growth) {
    complain(file.path() + " would grow by " + count_of(added, "finding") +
             "; mend them, or let it grow with --allow-growth. Nothing was changed");
    return ExitCode::findings;
  }
  renewal.kept.add(renewal.added);
  const std::string what = describe(renewal) + ", " + std::to_string(added) + " new";
  return save(file, renewal.kept, what);
}

ExitCode prune_baseline(const Options& options) {
  const BaselineFile file = file_for(options);
  const std::optional<Baseline> old = read(file);
  if (!old) return ExitCode::failed;
  std::optional<Report> report = find_all(options);
  if (!report) return ExitCode::failed;
  const Renewal renewal = hold_against(*report, file, *old);
  return save(file, renewal.kept, describe(renewal));
}

ExitCode show_baseline(const Options& options) {
  const BaselineFile file = file_for(options);
  const std::optional<Baseline> baseline = read(file);
  if (!baseline) return ExitCode::failed;
  std::string text;
  for (const auto& [name, entries] : baseline->entries()) {
    std::map<std::string, std::size_t> by_rule;
    for (const auto& [key, count] : entries) by_rule[key.substr(key.find(' ') + 1)] += count;
    for (const auto& [rule, count] : by_rule) {
      text += printable(name) + ": " + std::to_string(count) + " " + printable(rule) + "\n";
    }
  }
  text += count_of(baseline->size(), "finding") + " in " + count_of(baseline->entries().size(), "file") + "\n";
  return print(text) == PrintOutcome::complete ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
