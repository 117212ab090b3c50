#include "app/score_command.h"

#include <algorithm>
#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "app/equipment.h"
#include "app/parallel.h"
#include "app/rule_library.h"
#include "app/run.h"
#include "app/terminal.h"
#include "app/version.h"
#include "app/work.h"
#include "report/measure_report.h"
#include "report/redaction.h"
#include "text/word_count.h"

namespace evenhand {
namespace {

// What became of one file.
struct Outcome {
  std::variant<MeasuredFile, InputError> result;
  std::vector<InputError> losses;  // Of a file that was read: what of it was not.
};

MeasuredFile skipped(const std::string& path, const std::string& why) {
  MeasuredFile file;
  file.path = path;
  file.skipped = why;
  return file;
}

// Memory may run out on one huge file while there is enough for the others.
Outcome measure(const InputFile& file, const Assignment& assignment, const ReadOptions& reading) try {
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return {InputError{file.path, bytes.error().message}, {}};
  const Result<ReadInput> input = read_input(file, *std::move(bytes), reading);
  if (!input) return {skipped(file.path, input.error().message), {}};
  Outcome outcome;
  MeasuredFile measured{.path = file.path,
                        .format = std::string(name_of(input->format)),
                        .has_lines = !is_packed(input->format),
                        .words = count_words(input->document.source()),
                        .sheet = assignment.linter->measure(input->document, assignment.genre),
                        .skipped = std::nullopt};
  if (input->document.loss()) outcome.losses.push_back({file.path, *input->document.loss()});
  for (const UnreadPart& part : input->document.unread_parts()) outcome.losses.push_back({part.path, part.why});
  outcome.result = std::move(measured);
  return outcome;
} catch (const std::bad_alloc&) {
  return {InputError{file.path, "not enough memory for it"}, {}};
}

MeasureReport measure(const Work& work, const Options& options) {
  std::vector<Outcome> outcomes(work.walk.files.size());
  const ReadOptions reading = read_options(options);
  for_each_index(outcomes.size(), choose_jobs(options), [&](std::size_t i) {
    const InputFile& file = work.walk.files[i];
    outcomes[i] = measure(file, work.treatments[i]->assignment_for(file, options.genre), reading);
  });
  MeasureReport report;
  for (const Omission& left_out : work.walk.left_out) {
    if (is_announced(left_out.reason)) report.files.push_back(skipped(left_out.path, left_out.words));
  }
  for (const WalkError& error : work.walk.errors) report.errors.push_back({error.path, error.message});
  for (Outcome& outcome : outcomes) {
    report.errors.insert(report.errors.end(), outcome.losses.begin(), outcome.losses.end());
    if (auto* const file = std::get_if<MeasuredFile>(&outcome.result)) {
      const bool is_hidden = !file->skipped && options.redacted_genres.contains(file->sheet.genre);
      report.files.push_back(is_hidden ? redacted(std::move(*file)) : std::move(*file));
    } else {
      report.errors.push_back(std::get<InputError>(std::move(outcome.result)));
    }
  }
  const auto by_path = [](const auto& left, const auto& right) { return left.path < right.path; };
  std::sort(report.files.begin(), report.files.end(), by_path);
  std::sort(report.errors.begin(), report.errors.end(), by_path);
  return report;
}

bool is_whole(const MeasureReport& report, const Options& options) {
  const bool skips_any = std::any_of(report.files.begin(), report.files.end(),
                                     [](const MeasuredFile& file) { return file.skipped.has_value(); });
  return report.errors.empty() && !(options.input.strict && skips_any);
}

}  // namespace

ExitCode score_files(const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  const auto library = open_library(options);
  if (!work || !library) return ExitCode::failed;
  const MeasureReport report = measure(*work, options);
  for (const InputError& error : report.errors) complain(error.path + ": " + error.message);
  ReportOptions writing;
  writing.version = kVersion;
  if (options.output.empty()) {
    writing.color = choose_color(options.color);
    writing.width = choose_width();
  }
  const bool is_json = options.reports.front().format == "json";
  const std::string text = is_json ? write_measures_json(report, library->rules, writing)
                                   : write_measures_text(report, library->rules, writing);
  if (!deliver(text, options.output)) return ExitCode::failed;
  return is_whole(report, options) ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
