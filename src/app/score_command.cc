#include "app/score_command.h"

#include <algorithm>
#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "app/equipment.h"
#include "app/left_out.h"
#include "app/ordered_loop.h"
#include "app/outlet.h"
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

// Hands on what was measured, in the order of the paths.
class Scoring {
 public:
  // All are borrowed.
  Scoring(const Work& work, const Options& options, MeasureWriter& writer)
      : work_(work), options_(options), left_out_(work.walk), writer_(writer) {
    for (const WalkError& error : work.walk.errors) errors_.push_back({error.path, error.message});
  }

  void take(std::size_t number, Outcome outcome) {
    take_left_out(&work_.walk.files[number].path);
    errors_.insert(errors_.end(), outcome.losses.begin(), outcome.losses.end());
    if (auto* const file = std::get_if<MeasuredFile>(&outcome.result)) {
      add(std::move(*file));
    } else {
      errors_.push_back(std::get<InputError>(std::move(outcome.result)));
    }
  }

  // Whether all was read.
  bool end() {
    take_left_out(nullptr);
    const auto by_path = [](const InputError& left, const InputError& right) { return left.path < right.path; };
    std::stable_sort(errors_.begin(), errors_.end(), by_path);
    writer_.end(errors_);
    return errors_.empty() && !(options_.input.strict && skips_any_);
  }

  const std::vector<InputError>& errors() const { return errors_; }

 private:
  void take_left_out(const std::string* path) {
    left_out_.visit_before(path, [&](const Omission& omission) {
      if (is_announced(omission.reason)) add(skipped(omission.path, omission.words));
    });
  }

  void add(MeasuredFile file) {
    skips_any_ = skips_any_ || file.skipped;
    const bool is_hidden = !file.skipped && options_.redacted_genres.contains(file.sheet.genre);
    if (is_hidden) file = redacted(std::move(file));
    writer_.add(file);
  }

  const Work& work_;
  const Options& options_;
  LeftOut left_out_;
  MeasureWriter& writer_;
  std::vector<InputError> errors_;
  bool skips_any_ = false;
};

// Sheets wait for one that takes longer, up to so many measures: a few megabytes.
constexpr std::size_t kMostMeasuresWaiting = 2000;

std::size_t weight_of(const Outcome& outcome) {
  const auto* const file = std::get_if<MeasuredFile>(&outcome.result);
  return file == nullptr ? 0 : file->sheet.measures.size();
}

bool score(const Work& work, const Options& options, MeasureWriter& writer, Progress& progress) {
  const ReadOptions reading = read_options(options);
  Scoring scoring(work, options, writer);
  OrderedLoop<Outcome>(choose_jobs(options), kMostMeasuresWaiting)
      .run(
          work.walk.files.size(),
          [&](std::size_t i) {
            const InputFile& file = work.walk.files[i];
            Outcome outcome = measure(file, work.treatments[i]->assignment_for(file, options.genre), reading);
            progress.add(1, 0);
            return outcome;
          },
          weight_of, [&](std::size_t i, Outcome outcome) { scoring.take(i, std::move(outcome)); });
  const bool is_whole = scoring.end();
  progress.end();
  for (const InputError& error : scoring.errors()) complain(error.path + ": " + error.message);
  return is_whole;
}

}  // namespace

ExitCode score_files(const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan(options.arguments, options, equipment);
  const auto library = open_library(options);
  if (!work || !library) return ExitCode::failed;
  ReportOptions writing;
  writing.version = kVersion;
  if (options.output.empty()) {
    writing.color = choose_color(options.color);
    writing.width = choose_width();
  }
  Progress progress(progress_visibility(options), "files", work->walk.files.size());
  Outlet outlet(options.output, progress);
  const bool is_json = options.reports.front().format == "json";
  const auto make_writer = is_json ? make_measure_json_writer : make_measure_text_writer;
  const auto writer = make_writer(library->rules, writing, [&](std::string_view text) { outlet.take(text); });
  const bool is_whole = score(*work, options, *writer, progress);
  return outlet.close() && is_whole ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
