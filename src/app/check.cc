#include "app/check.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/command_table.h"
#include "app/delivery.h"
#include "app/equipment.h"
#include "app/pdf_text.h"
#include "app/progress.h"
#include "app/run.h"
#include "app/terminal.h"
#include "lint/linter.h"
#include "report/cells.h"
#include "report/summary.h"
#include "rules/edit_distance.h"
#include "walk/walk.h"

namespace evenhand {
namespace {

using Clock = std::chrono::steady_clock;

bool reaches(const Report& report, Severity least) {
  return std::any_of(report.files.begin(), report.files.end(), [&](const FileReport& file) {
    return std::any_of(file.findings.begin(), file.findings.end(),
                       [&](const Finding& finding) { return finding.severity >= least; });
  });
}

bool skipped_any(const Report& report) {
  return std::any_of(report.files.begin(), report.files.end(),
                     [](const FileReport& file) { return file.skipped.has_value(); });
}

// How many it took out.
std::size_t leave_out_below(Report& report, Severity least) {
  std::size_t count = 0;
  for (FileReport& file : report.files) {
    count += std::erase_if(file.findings, [&](const Finding& finding) { return finding.severity < least; });
  }
  return count;
}

// A path that does not exist may be a command with a slip in it.
std::string hint_for(const InputError& error, const Options& options) {
  const bool could_be_command =
      error.path == options.arguments.front() && error.path.find_first_of("./") == std::string::npos;
  if (!could_be_command || std::filesystem::exists(error.path)) return {};
  std::vector<std::string_view> commands;
  for (const CommandDescription& command : command_descriptions()) commands.push_back(command.name);
  return did_you_mean(error.path, commands);
}

void print_stats(const RunResult& result, std::size_t jobs, Clock::duration elapsed) {
  const Summary summary = summarize(result.report);
  const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(elapsed).count();
  std::string text = count_of(summary.files, "file") + ", " + count_of(summary.words, "word") + ", " +
                     count_of(result.bytes, "byte") + " in " + std::to_string(microseconds) + " µs on up to " +
                     count_of(jobs, "thread") + "\n";
  std::map<std::string, std::size_t> by_rule;
  for (const FileReport& file : result.report.files) {
    for (const Finding& finding : file.findings) ++by_rule[finding.rule];
  }
  for (const auto& [rule, count] : by_rule) text += "  " + std::to_string(count) + "  " + rule + "\n";
  print_error(text);
}

// How files are read.
ReadOptions read_options(const Options& options) {
  ReadOptions reading = options.input.reading;
  reading.text_of_pdf = text_of_pdf;
  return reading;
}

RunResult run_with_progress(const Linter& linter, const Walk& found, const Options& options, std::size_t jobs) {
  const auto visibility = options.quiet ? ProgressVisibility::never : ProgressVisibility::automatic;
  Progress progress(visibility, "files", found.files.size());
  return run(
      linter, found,
      {.genre = options.genre, .reading = read_options(options), .jobs = jobs, .when_done = [&](std::size_t bytes) {
         progress.add(1, bytes);
       }});
}

}  // namespace

ExitCode check(const Options& options) {
  const auto started = Clock::now();
  const auto equipment = equip(options);
  if (!equipment) return ExitCode::failed;
  const Walk found = walk(options.arguments, options.input.walk);
  const std::size_t jobs = choose_jobs(options);
  RunResult result = run_with_progress(*equipment->linter, found, options, jobs);
  for (const InputError& error : result.report.errors)
    complain(error.path + ": " + error.message + hint_for(error, options));
  const bool has_findings = options.fail_on && reaches(result.report, *options.fail_on);
  const std::size_t left_out = leave_out_below(result.report, options.show);
  const bool delivered = deliver_reports(result.report, left_out, options);
  if (options.stats) print_stats(result, jobs, Clock::now() - started);
  const bool is_whole = result.report.errors.empty() && !(options.input.strict && skipped_any(result.report));
  if (!delivered || !is_whole) return ExitCode::failed;
  return has_findings ? ExitCode::findings : ExitCode::nothing_found;
}

ExitCode explain_genre(const Options& options) {
  const auto equipment = equip(options);
  if (!equipment) return ExitCode::failed;
  const std::string& path = options.arguments.front();
  for (const InputFile& file : walk({path}, options.input.walk).files) {
    const Result<GenreDecision> decision = decide_genre(*equipment->linter, file, read_options(options));
    if (!decision) {
      complain(file.path + ": " + decision.error().message);
      return ExitCode::failed;
    }
    const std::string answer = file.path + ": " + std::string(name_of(decision->genre)) + ": " + decision->reason;
    if (print(printable(answer) + "\n") != PrintOutcome::complete) return ExitCode::failed;
  }
  return ExitCode::nothing_found;
}

}  // namespace evenhand
