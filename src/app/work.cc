#include "app/work.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "app/pdf_text.h"
#include "app/progress.h"
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

RunResult run(const Work& work, const Options& options, std::size_t jobs) {
  std::vector<Assignment> assignments;
  for (std::size_t i = 0; i < work.treatments.size(); ++i) {
    assignments.push_back(work.treatments[i]->assignment_for(work.walk.files[i], options.genre));
  }
  const auto visibility = options.quiet ? ProgressVisibility::never : ProgressVisibility::automatic;
  Progress progress(visibility, "files", work.walk.files.size());
  const auto when_done = [&](std::size_t bytes) { progress.add(1, bytes); };
  RunOptions running{.reading = read_options(options),
                     .read = read_bytes,
                     .narrow = {},
                     .passages = wants_passages(options),
                     .jobs = jobs,
                     .when_done = when_done};
  if (ChangeSet* const changes = work.changes.get()) {
    running.read = [changes](const InputFile& file) { return changes->bytes_of(file); };
    const bool wants_lines = options.changes->reach == ChangeWish::Reach::changed_lines;
    if (wants_lines) running.narrow = std::bind_front(&ChangeSet::keep_what_changed, changes);
  }
  RunResult result = run(work.walk, assignments, running);
  suppress_aside(work, result.report);
  return result;
}

namespace {

// Whether a configuration that names the side file fails on what is wrong with it.
bool weighs(const Complaint& complaint, const Work& work) {
  return std::any_of(work.treatments.begin(), work.treatments.end(), [&](const Treatment* treatment) {
    return treatment->side_file != nullptr && treatment->side_file->path == complaint.place.path &&
           is_reached(treatment->fail_on(), complaint.severity);
  });
}

}  // namespace

Verdict judge(Report& report, const Work& work) {
  const std::map<std::string, const Treatment*> treatments = treatments_by_path(work);
  Verdict verdict;
  for (const Complaint& complaint : report.complaints) verdict.fails = verdict.fails || weighs(complaint, work);
  for (FileReport& file : report.files) {
    const auto found = treatments.find(file.path);
    if (found == treatments.end()) continue;
    const Treatment& treatment = *found->second;
    const auto fails = [&](const Finding& finding) { return is_reached(treatment.fail_on(), finding.severity); };
    verdict.fails = verdict.fails || std::any_of(file.findings.begin(), file.findings.end(), fails);
    const auto weighs = [&](const Complaint& complaint) { return is_reached(treatment.fail_on(), complaint.severity); };
    verdict.fails = verdict.fails || std::any_of(file.complaints.begin(), file.complaints.end(), weighs);
    std::erase_if(file.suppressed,
                  [&](const SuppressedFinding& each) { return each.finding.severity < treatment.show(); });
    verdict.left_out +=
        std::erase_if(file.findings, [&](const Finding& finding) { return finding.severity < treatment.show(); });
  }
  return verdict;
}

}  // namespace evenhand
