#include "app/fix_command.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/fix_prompt.h"
#include "app/terminal.h"
#include "app/work.h"
#include "base/file.h"
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
  explicit Fixer(const Options& options) : options_(options), prompt_(terminal_options(options)) {
    running_.reading = read_options(options);
  }

  void fix(const InputFile& file, const Assignment& assignment) {
    const Result<std::string> source = read_file(file.path);
    if (!source) return fail(file.path, source.error().message);
    FileReport report = check_bytes(file, *source, assignment, running_);
    if (report.skipped) {
      complain(file.path + ": skipped: " + *report.skipped);
      return;
    }
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
  RunOptions running_;
  FixPrompt prompt_;
  Tally tally_;
};

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
  Fixer fixer(options);
  for (const WalkError& error : work->walk.errors) fixer.fail(error.path, error.message);
  for (std::size_t i = 0; i < work->walk.files.size() && !fixer.has_quit(); ++i) {
    const InputFile& file = work->walk.files[i];
    if (file.origin == InputFile::Origin::standard_input) {
      fixer.fail(file.path, "standard input cannot be fixed; name a file");
    } else {
      fixer.fix(file, work->treatments[i]->assignment_for(file, options.genre));
    }
  }
  const bool is_told = !options.quiet && !options.fixing.diff;
  if (is_told && print(describe(fixer.tally()) + "\n") == PrintOutcome::failed) return ExitCode::failed;
  if (fixer.tally().failed) return ExitCode::failed;
  return options.fixing.diff && fixer.tally().fixes > 0 ? ExitCode::findings : ExitCode::nothing_found;
}

}  // namespace evenhand
