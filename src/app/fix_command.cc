#include "app/fix_command.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/baseline_file.h"
#include "app/fix_prompt.h"
#include "app/side_files.h"
#include "app/terminal.h"
#include "app/work.h"
#include "base/file.h"
#include "lint/baseline.h"
#include "lint/fixing.h"
#include "report/diff.h"
#include "report/summary.h"

namespace evenhand {
namespace {

// What was done, over all files.
struct Tally {
  std::size_t fixes = 0;
  std::size_t files = 0;
  std::size_t unsafe = 0;  // Left alone, since the meaning could change.
  bool failed = false;
};

ReportOptions terminal_options(const Options& options) {
  ReportOptions result;
  result.width = choose_width();
  result.color = choose_color(options.color);
  return result;
}

class Fixer {
 public:
  Fixer(const Options& options, Baseline known)
      : options_(options), known_(std::move(known)), prompt_(terminal_options(options)) {
    running_.reading = read_options(options);
  }

  void fix(const InputFile& file, const Treatment& treatment) {
    const Assignment assignment = treatment.assignment_for(file, options_.genre);
    const Result<std::string> source = read_file(file.path);
    if (!source) return fail(file.path, source.error().message);
    FileReport report = check_bytes(file, *source, assignment, running_);
    if (report.skipped) {
      complain(file.path + ": skipped: " + *report.skipped);
      return;
    }
    suppress_aside(treatment, report);
    report = without_known(std::move(report));
    keep_fixable(report);
    if (options_.fixing.interactive) report.findings = prompt_.choose(report);
    std::vector<Fix> fixes;
    for (Finding& finding : report.findings) fixes.push_back(*std::move(finding.fix));
    fixes = without_overlaps(std::move(fixes));
    if (!fixes.empty()) make(file.path, *source, fixes);
  }

  bool has_quit() const { return prompt_.has_quit(); }
  const Tally& tally() const { return tally_; }
  void fail(const std::string& path, const std::string& why) {
    complain(path + ": " + why);
    tally_.failed = true;
  }

 private:
  FileReport without_known(FileReport file) const {
    Report report;
    report.files.push_back(std::move(file));
    hold_back(report, known_, [](const std::string& path) { return path; }, [](const std::string&) { return false; });
    return std::move(report.files.front());
  }

  void keep_fixable(FileReport& report) {
    std::erase_if(report.findings, [](const Finding& finding) { return !finding.fix; });
    if (options_.fixing.unsafe) return;
    tally_.unsafe += std::erase_if(report.findings, [](const Finding& finding) { return !finding.fix->safe; });
  }

  void make(const std::string& path, const std::string& source, const std::vector<Fix>& fixes) {
    if (options_.fixing.diff) {
      if (!deliver(unified_diff(path, source, fixes, choose_color(options_.color)), "")) tally_.failed = true;
    } else if (!replace(path, source, with_fixes(source, fixes))) {
      return;
    }
    tally_.fixes += fixes.size();
    ++tally_.files;
  }

  // Somebody may have written the file since it was read; with --interactive there was time for it.
  bool replace(const std::string& path, const std::string& source, const std::string& fixed) {
    const Result<std::string> now = read_file(path);
    if (!now || *now != source) {
      fail(path, "changed while it was looked at; nothing was changed in it");
      return false;
    }
    const auto error = write_file(path, fixed);
    if (error) fail(path, "cannot be written: " + error->message);
    return !error;
  }

  const Options& options_;
  const Baseline known_;  // By the paths of the files as they are given.
  RunOptions running_;
  FixPrompt prompt_;
  Tally tally_;
};

// What the baselines of the configurations know. To tell what has moved from one file to another, all are looked at
// first. Nothing where a baseline cannot be read; then the user has been told.
std::optional<Baseline> find_known(const Work& work, const Options& options) {
  Baseline known;
  const bool has_baseline = std::any_of(work.treatments.begin(), work.treatments.end(), [](const Treatment* treatment) {
    return treatment->config.baseline.has_value();
  });
  if (!has_baseline) return known;
  Report report = run(work, options, choose_jobs(options)).report;
  if (const auto error = hold_back_known(report, work)) {
    print_error(error->message + "\n");
    return std::nullopt;
  }
  for (const FileReport& file : report.files) {
    for (const SuppressedFinding& each : file.suppressed) {
      if (each.by == SuppressedFinding::By::baseline) known.add(file.path, each.finding);
    }
  }
  return known;
}

std::string describe(const Tally& tally) {
  std::string text = "nothing to change";
  if (tally.fixes > 0) {
    text = std::to_string(tally.fixes) + (tally.fixes == 1 ? " fix in " : " fixes in ") + count_of(tally.files, "file");
  }
  if (tally.unsafe > 0) text += "; " + std::to_string(tally.unsafe) + " more with --unsafe, whose meaning may change";
  return text;
}

}  // namespace

ExitCode fix_files(const Options& options) {
  if (options.fixing.interactive && !FixPrompt::is_possible()) {
    complain("--interactive asks on a terminal, and there is none");
    return ExitCode::failed;
  }
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  if (!work) return ExitCode::failed;
  std::optional<Baseline> known = find_known(*work, options);
  if (!known) return ExitCode::failed;
  Fixer fixer(options, *std::move(known));
  for (const WalkError& error : work->walk.errors) fixer.fail(error.path, error.message);
  for (std::size_t i = 0; i < work->walk.files.size() && !fixer.has_quit(); ++i) {
    const InputFile& file = work->walk.files[i];
    if (file.origin == InputFile::Origin::standard_input) {
      fixer.fail(file.path, "standard input cannot be fixed; name a file");
    } else {
      fixer.fix(file, *work->treatments[i]);
    }
  }
  const bool is_told = !options.quiet && !options.fixing.diff;
  if (is_told && print(describe(fixer.tally()) + "\n") == PrintOutcome::failed) return ExitCode::failed;
  if (fixer.tally().failed) return ExitCode::failed;
  return options.fixing.diff && fixer.tally().fixes > 0 ? ExitCode::findings : ExitCode::nothing_found;
}

}  // namespace evenhand
