#include "app/check.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/baseline_file.h"
#include "app/closing_words.h"
#include "app/command_table.h"
#include "app/commit_message_options.h"
#include "app/delivery.h"
#include "app/equipment.h"
#include "app/terminal.h"
#include "app/work.h"
#include "report/cells.h"
#include "report/summary.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

using Clock = std::chrono::steady_clock;

bool skipped_any(const Report& report) {
  return std::any_of(report.files.begin(), report.files.end(),
                     [](const FileReport& file) { return file.skipped.has_value(); });
}

// A path that does not exist may be a command with a slip in it.
std::string hint_for(const InputError& error, const Options& options) {
  const bool could_be_command = !options.arguments.empty() && error.path == options.arguments.front() &&
                                error.path.find_first_of("./") == std::string::npos;
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

void say(const std::vector<Complaint>& complaints) {
  for (const Complaint& complaint : complaints) {
    complain(complaint.place.path + ":" + std::to_string(complaint.place.line) + ":" +
             std::to_string(complaint.place.column) + ": " + std::string(name_of(complaint.severity)) + ": " +
             complaint.message);
  }
}

// What a check came to: its report, as far as there is one, and the exit code.
struct Checked {
  ExitCode code = ExitCode::failed;
  Report report;
};

Checked check_and_report(const Options& options) {
  const auto started = Clock::now();
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  if (!work) return {};
  const std::size_t jobs = choose_jobs(options);
  RunResult result = run(*work, options, jobs);
  for (const InputError& error : result.report.errors)
    complain(error.path + ": " + error.message + hint_for(error, options));
  if (const auto error = hold_back_known(result.report, *work)) {
    print_error(error->message + "\n");
    return {};
  }
  for (const FileReport& file : result.report.files) say(file.complaints);
  say(result.report.complaints);
  const Verdict verdict = judge(result.report, *work);
  const bool delivered = deliver_reports(result.report, verdict.left_out, options);
  const bool is_whole = result.report.errors.empty() && !(options.input.strict && skipped_any(result.report));
  if (options.stats) print_stats(result, jobs, Clock::now() - started);
  const ExitCode code = verdict.fails ? ExitCode::findings : ExitCode::nothing_found;
  return {delivered && is_whole ? code : ExitCode::failed, std::move(result.report)};
}

ExitCode check_message(const Options& options) {
  const Checked checked = check_and_report(options);
  if (!options.quiet) {
    print_error(words_to_go_on_with_message(checked.report, checked.code, *options.commit_message,
                                            options.input.reading.comment_mark));
  }
  return checked.code;
}

}  // namespace

ExitCode check(const Options& options) {
  if (options.commit_message) return check_message(options_for_message(options));
  const Checked checked = check_and_report(options);
  const bool is_for_committer = options.changes && options.changes->is_about_next_commit() && !options.quiet;
  if (is_for_committer) print_error(words_to_go_on(checked.report, checked.code));
  return checked.code;
}

ExitCode explain_genre(const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan({options.arguments.front()}, options, equipment);
  if (!work) return ExitCode::failed;
  for (std::size_t i = 0; i < work->walk.files.size(); ++i) {
    const InputFile& file = work->walk.files[i];
    const Result<GenreDecision> decision =
        decide_genre(file, work->treatments[i]->assignment_for(file, {}), read_options(options));
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
