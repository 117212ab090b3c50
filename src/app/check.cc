#include "app/check.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
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

// A path that does not exist may be a command with a slip in it.
std::string hint_for(const InputError& error, const Options& options) {
  const bool could_be_command = !options.arguments.empty() && error.path == options.arguments.front() &&
                                error.path.find_first_of("./") == std::string::npos;
  if (!could_be_command || std::filesystem::exists(error.path)) return {};
  std::vector<std::string_view> commands;
  for (const CommandDescription& command : command_descriptions()) commands.push_back(command.name);
  return did_you_mean(error.path, commands);
}

void say(const std::vector<Complaint>& complaints) {
  for (const Complaint& complaint : complaints) {
    complain(complaint.place.path + ":" + std::to_string(complaint.place.line) + ":" +
             std::to_string(complaint.place.column) + ": " + std::string(name_of(complaint.severity)) + ": " +
             complaint.message);
  }
}

// What a check came to.
struct Checked {
  ExitCode code = ExitCode::failed;
  std::string worst_rule;  // As words_to_go_on() takes it.
};

// One check: what it finds goes into the reports as it comes, and what is counted of it is counted.
class Checking {
 public:
  // All are borrowed.
  Checking(const Options& options, const Work& work, Progress& progress)
      : options_(options), work_(work), delivery_(options, progress) {}

  // As TakeTreated.
  void take(FileReport report, const Treatment* treatment) {
    std::move(report.complaints.begin(), report.complaints.end(), std::back_inserter(complaints_));
    const Verdict verdict = judge(report, treatment);
    fails_ = fails_ || verdict.fails;
    left_out_ += verdict.left_out;
    for (const Finding& finding : report.findings) {
      if (options_.stats) ++by_rule_[finding.rule];
      if (worst_ && finding.severity <= *worst_) continue;
      worst_ = finding.severity;
      worst_rule_ = finding.rule;
    }
    delivery_.add(std::move(report));
  }

  // Ends the reports.
  Checked end(WorkEnd end) {
    for (const Complaint& complaint : end.complaints) fails_ = fails_ || weighs(complaint, work_);
    bytes_ = end.run.bytes;
    const bool is_whole = end.run.errors.empty() && !(options_.input.strict && delivery_.summary().skipped > 0);
    const bool is_delivered = delivery_.end({end.run.errors, end.complaints, end.run.other_kinds, left_out_});
    for (const InputError& error : end.run.errors) {
      complain(error.path + ": " + error.message + hint_for(error, options_));
    }
    say(complaints_);
    say(end.complaints);
    if (!is_delivered || !is_whole) return {ExitCode::failed, worst_rule_};
    return {fails_ ? ExitCode::findings : ExitCode::nothing_found, worst_rule_};
  }

  void print_stats(std::size_t jobs, Clock::duration elapsed) const {
    const Summary& summary = delivery_.summary();
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(elapsed).count();
    std::string text = count_of(summary.files, "file") + ", " + count_of(summary.words, "word") + ", " +
                       count_of(bytes_, "byte") + " in " + std::to_string(microseconds) + " µs on up to " +
                       count_of(jobs, "thread") + "\n";
    for (const auto& [rule, count] : by_rule_) text += "  " + std::to_string(count) + "  " + rule + "\n";
    print_error(text);
  }

 private:
  const Options& options_;
  const Work& work_;
  Delivery delivery_;
  std::vector<Complaint> complaints_;  // About suppressions in comments. Said behind the reports.
  bool fails_ = false;
  std::size_t left_out_ = 0;
  std::size_t bytes_ = 0;
  std::optional<Severity> worst_;  // Of the findings that are shown.
  std::string worst_rule_;
  std::map<std::string, std::size_t> by_rule_;
};

bool has_baseline(const Work& work) {
  return std::any_of(work.treatments.begin(), work.treatments.end(),
                     [](const Treatment* treatment) { return treatment->config.baseline.has_value(); });
}

// What a baseline knows may have moved from the last file to the first: all of them are looked at before anything is
// said of one. Nothing where a baseline cannot be read; then the user has been told.
std::optional<WorkEnd> run_with_baseline(const Work& work, const Options& options, std::size_t jobs,
                                         Checking& checking) {
  RunResult result = run(work, options, jobs);
  if (const auto error = hold_back_known(result.report, work)) {
    print_error(error->message + "\n");
    return std::nullopt;
  }
  const std::map<std::string, const Treatment*> treatments = treatments_by_path(work);
  for (FileReport& file : result.report.files) {
    const auto found = treatments.find(file.path);
    checking.take(std::move(file), found == treatments.end() ? nullptr : found->second);
  }
  return WorkEnd{{std::move(result.report.errors), result.report.other_kinds, result.bytes},
                 std::move(result.report.complaints)};
}

Checked check_and_report(const Options& options) {
  const auto started = Clock::now();
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  if (!work) return {};
  const std::size_t jobs = choose_jobs(options);
  Progress progress(progress_visibility(options), "files", work->walk.files.size());
  Checking checking(options, *work, progress);
  const auto take = [&](FileReport report, const Treatment* treatment) { checking.take(std::move(report), treatment); };
  std::optional<WorkEnd> end = has_baseline(*work) ? run_with_baseline(*work, options, jobs, checking)
                                                   : run(*work, options, jobs, progress, take);
  progress.end();
  if (!end) return {};
  const Checked checked = checking.end(*std::move(end));
  if (options.stats) checking.print_stats(jobs, Clock::now() - started);
  return checked;
}

ExitCode check_message(const Options& options) {
  const Checked checked = check_and_report(options);
  if (!options.quiet) {
    print_error(words_to_go_on_with_message(checked.worst_rule, checked.code, *options.commit_message,
                                            options.input.reading.comment_mark));
  }
  return checked.code;
}

}  // namespace

ExitCode check(const Options& options) {
  if (options.commit_message) return check_message(options_for_message(options));
  const Checked checked = check_and_report(options);
  const bool is_for_committer = options.changes && options.changes->is_about_next_commit() && !options.quiet;
  if (is_for_committer) print_error(words_to_go_on(checked.worst_rule, checked.code));
  return checked.code;
}

ExitCode explain_genre(const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
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
