#include "app/run.h"

#include <algorithm>
#include <new>
#include <utility>
#include <variant>
#include <vector>

#include "app/parallel.h"
#include "base/file.h"
#include "document/document.h"
#include "readers/reader.h"
#include "text/word_count.h"

namespace evenhand {
namespace {

// What became of one file.
struct Outcome {
  std::variant<FileReport, InputError> result;
  std::size_t bytes = 0;
};

Result<std::string> read_bytes(const InputFile& file) {
  return file.origin == InputFile::Origin::standard_input ? read_standard_input() : read_file(file.path);
}

FileReport skipped(const InputFile& file, const Error& why) {
  FileReport report;
  report.path = file.path;
  report.skipped = why.message;
  return report;
}

// The report on a file in whose bytes no rule can find anything. Its genre is what its name alone says.
FileReport clean(const Linter& linter, const InputFile& file, std::optional<Genre> genre) {
  GenreDecision decision = linter.decide_genre(Document(file.path, {}), genre);
  FileReport report;
  report.genre = decision.genre;
  report.genre_reason = std::move(decision.reason);
  return report;
}

// The bytes that a fix would change are not the file's.
void leave_out_fixes(FileReport& report) {
  for (Finding& finding : report.findings) finding.fix.reset();
}

FileReport lint_bytes(const Linter& linter, const InputFile& file, std::string bytes, const RunOptions& options) {
  if (!is_packed(file.format)) {
    if (const auto obstacle = obstacle_to_reading(bytes)) return skipped(file, *obstacle);
  }
  FileReport report;
  if (shows_its_words(file.format) && !linter.may_hold_findings(bytes, options.genre.has_value())) {
    report = clean(linter, file, options.genre);
    report.words = count_words(bytes);
  } else {
    const Result<Document> document = read_document(file.format, file.path, std::move(bytes), options.reading);
    if (!document) return skipped(file, document.error());
    report = linter.lint(*document, options.genre);
    if (is_packed(file.format)) leave_out_fixes(report);
    report.words = count_words(document->source());
  }
  report.path = file.path;
  report.format = name_of(file.format);
  report.has_lines = !is_packed(file.format);
  return report;
}

// Memory may run out on one huge file while there is enough for the others.
Outcome check(const Linter& linter, const InputFile& file, const RunOptions& options) try {
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return {InputError{file.path, bytes.error().message}, 0};
  const std::size_t size = bytes->size();
  return {lint_bytes(linter, file, *std::move(bytes), options), size};
} catch (const std::bad_alloc&) {
  return {InputError{file.path, "not enough memory for it"}, 0};
}

template <typename Item>
void sort_by_path(std::vector<Item>& items) {
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.path < b.path; });
}

}  // namespace

RunResult run(const Linter& linter, Walk walk, const RunOptions& options) {
  std::vector<Outcome> outcomes(walk.files.size());
  for_each_index(walk.files.size(), options.jobs,
                 [&](std::size_t i) { outcomes[i] = check(linter, walk.files[i], options); });
  RunResult result;
  result.report.files = std::move(walk.skipped);
  result.report.errors = std::move(walk.errors);
  for (Outcome& outcome : outcomes) {
    result.bytes += outcome.bytes;
    if (auto* const file = std::get_if<FileReport>(&outcome.result)) {
      if (!file->complete) {
        result.report.errors.push_back({file->path, "more than 10,000 findings; only the first ones are reported"});
      }
      result.report.files.push_back(std::move(*file));
    } else {
      result.report.errors.push_back(std::get<InputError>(std::move(outcome.result)));
    }
  }
  sort_by_path(result.report.files);
  sort_by_path(result.report.errors);
  return result;
}

Result<GenreDecision> decide_genre(const Linter& linter, const InputFile& file, const ReadOptions& reading) {
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return bytes.error();
  const Result<Document> document = read_document(file.format, file.path, *std::move(bytes), reading);
  if (!document) return document.error();
  return linter.decide_genre(*document, std::nullopt);
}

}  // namespace evenhand
