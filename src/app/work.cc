#include "app/work.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "app/pdf_text.h"
#include "app/side_files.h"
#include "app/terminal.h"
#include "report/reporter.h"

namespace evenhand {

namespace {

bool wants_passages(const Options& options) {
  return options.redacted_genres.size() < kGenreCount &&
         std::any_of(
             options.reports.begin(), options.reports.end(),
             [](const ReportTarget& target) { return shows_documents(target.format); });
}

// The files of `work`. The Error: git does not answer.
std::optional<Error> find_files(const std::vector<std::string>& paths, const Options& options, Work& work) {
  if (!options.changes) {
    work.walk = walk(paths, options.input.walk);
    return std::nullopt;
  }
  Result<std::unique_ptr<ChangeSet>> changes = ChangeSet::open(*options.changes, read_options(options));
  if (!changes) return changes.error();
  work.changes = *std::move(changes);
  Result<Walk> found = work.changes->walk(paths, options.input.walk);
  if (!found) return found.error();
  work.walk = *std::move(found);
  return std::nullopt;
}

}  // namespace

std::optional<Work> plan(const std::vector<std::string>& paths, const Options& options, Equipment& equipment) {
  Work work;
  if (const auto error = find_files(paths, options, work)) {
    complain(error->message);
    return std::nullopt;
  }
  Result<std::vector<const Treatment*>> treatments = treat(work.walk, equipment);
  // What the command line says of rules may be wrong even where there is no file to check.
  if (treatments && treatments->empty()) {
    if (const Result<const Treatment*> here = equipment.treatment_for("-"); !here) treatments = here.error();
  }
  if (!treatments) {
    print_error(treatments.error().message + "\n");
    return std::nullopt;
  }
  work.treatments = *std::move(treatments);
  return work;
}

std::map<std::string, const Treatment*> treatments_by_path(const Work& work) {
  std::map<std::string, const Treatment*> treatments;
  for (std::size_t i = 0; i < work.treatments.size(); ++i) treatments[work.walk.files[i].path] = work.treatments[i];
  return treatments;
}

ReadOptions read_options(const Options& options) {
  ReadOptions reading = options.input.reading;
  reading.text_of_pdf = text_of_pdf;
  return reading;
}

ProgressVisibility progress_visibility(const Options& options) {
  return options.quiet ? ProgressVisibility::never : ProgressVisibility::automatic;
}

WorkEnd run(const Work& work, const Options& options, std::size_t jobs, Progress& progress, const TakeTreated& take) {
  const auto when_done = [&](std::size_t bytes) { progress.add(1, bytes); };
  RunOptions running{.reading = read_options(options),
                     .read = {},
                     .narrow = {},
                     .passages = wants_passages(options),
                     .jobs = jobs,
                     .when_done = when_done};
  if (ChangeSet* const changes = work.changes.get()) {
    running.read = [changes](const InputFile& file) { return changes->bytes_of(file); };
    const bool wants_lines = options.changes->reach == ChangeWish::Reach::changed_lines;
    if (wants_lines) running.narrow = std::bind_front(&ChangeSet::keep_what_changed, changes);
  }
  const auto assignment_of = [&](std::size_t file) {
    return work.treatments[file]->assignment_for(work.walk.files[file], options.genre);
  };
  SideFilesInUse side_files(work.changes ? SideFilesInUse::About::changes : SideFilesInUse::About::whole_files);
  const auto take_treated = [&](FileReport report, std::optional<std::size_t> file) {
    const Treatment* const treatment = file ? work.treatments[*file] : nullptr;
    if (treatment != nullptr) side_files.suppress_in(report, *treatment);
    take(std::move(report), treatment);
  };
  RunEnd end = run(work.walk, assignment_of, running, take_treated);
  return {std::move(end), side_files.complaints()};
}

RunResult run(const Work& work, const Options& options, std::size_t jobs) {
  Progress progress(progress_visibility(options), "files", work.walk.files.size());
  RunResult result;
  const auto keep = [&](FileReport report, const Treatment*) { result.report.files.push_back(std::move(report)); };
  WorkEnd end = run(work, options, jobs, progress, keep);
  result.report.errors = std::move(end.run.errors);
  result.report.complaints = std::move(end.complaints);
  result.report.other_kinds = end.run.other_kinds;
  result.bytes = end.run.bytes;
  return result;
}

bool weighs(const Complaint& complaint, const Work& work) {
  return std::any_of(work.treatments.begin(), work.treatments.end(), [&](const Treatment* treatment) {
    return treatment->side_file != nullptr && treatment->side_file->path == complaint.place.path &&
           is_reached(treatment->fail_on(), complaint.severity);
  });
}

Verdict judge(FileReport& report, const Treatment* treatment) {
  if (treatment == nullptr) return {};
  const auto fails = [&](const auto& each) { return is_reached(treatment->fail_on(), each.severity); };
  Verdict verdict;
  verdict.fails = std::any_of(report.findings.begin(), report.findings.end(), fails) ||
                  std::any_of(report.complaints.begin(), report.complaints.end(), fails);
  std::erase_if(report.suppressed,
                [&](const SuppressedFinding& each) { return each.finding.severity < treatment->show(); });
  verdict.left_out =
      std::erase_if(report.findings, [&](const Finding& finding) { return finding.severity < treatment->show(); });
  return verdict;
}

}  // namespace evenhand
