#include "app/run.h"

#include <algorithm>
#include <cassert>
#include <new>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "app/parallel.h"
#include "base/file.h"
#include "document/content_format.h"
#include "document/document.h"
#include "lint/passages.h"
#include "readers/reader.h"
#include "text/word_count.h"

namespace evenhand {
namespace {

// What became of one file.
struct Outcome {
  std::variant<FileReport, InputError> result;
  std::size_t bytes = 0;
};

FileReport skipped(const std::string& path, const std::string& why) {
  FileReport report;
  report.path = path;
  report.skipped = why;
  return report;
}

Format format_of(const InputFile& file, std::string_view bytes) {
  if (file.format) return *file.format;
  return content_of(bytes).format.value_or(Format::text);
}

// The bytes that a fix would change are not the file's.
void leave_out_fixes(FileReport& report) {
  for (Finding& finding : report.findings) finding.fix.reset();
}

// Brings `bytes` of a format that is text into UTF-8. Whether they are the file's no longer.
Result<bool> convert(std::string& bytes, const RunOptions& options) {
  Result<Utf8Text> text = as_utf8(std::move(bytes), options.reading.encoding);
  if (!text) return text.error();
  bytes = std::move(text->bytes);
  return text->converted;
}

// Memory may run out on one huge file while there is enough for the others.
Outcome check(const InputFile& file, const Assignment& assignment, const RunOptions& options) try {
  Result<std::string> bytes = options.read(file);
  if (!bytes) return {InputError{file.path, bytes.error().message}, 0};
  const std::size_t size = bytes->size();
  return {check_bytes(file, *std::move(bytes), assignment, options), size};
} catch (const std::bad_alloc&) {
  return {InputError{file.path, "not enough memory for it"}, 0};
}

template <typename Item>
void sort_by_path(std::vector<Item>& items) {
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.path < b.path; });
}

// What the walk has to say that is no file to be checked.
void take_over(const Walk& walk, Report& report) {
  for (const Omission& left_out : walk.left_out) {
    if (is_announced(left_out.reason)) report.files.push_back(skipped(left_out.path, left_out.words));
    if (is_of_other_kind(left_out.reason)) ++report.other_kinds;
  }
  for (const WalkError& error : walk.errors) report.errors.push_back({error.path, error.message});
}

}  // namespace

Result<std::string> read_bytes(const InputFile& file) {
  return file.origin == InputFile::Origin::standard_input ? read_standard_input() : read_file(file.path);
}

FileReport check_bytes(const InputFile& file, std::string bytes, const Assignment& assignment,
                       const RunOptions& options) {
  if (is_lfs_pointer(bytes)) return skipped(file.path, "a pointer of Git LFS, which keeps the content elsewhere");
  const Format format = format_of(file, bytes);
  bool is_changed = true;
  if (!is_packed(format)) {
    const Result<bool> converted = convert(bytes, options);
    if (!converted) return skipped(file.path, converted.error().message);
    is_changed = *converted;
  }
  const Result<Document> document = read_document(format, file.path, std::move(bytes), options.reading);
  if (!document) return skipped(file.path, document.error().message);
  FileReport report = assignment.linter->lint(*document, assignment.genre);
  if (options.passages) report.passages = passages_of(document->source(), report.findings);
  suppress(*document, *assignment.suppression, report);
  if (options.narrow) options.narrow(file, format, document->source(), report);
  report.loss = document->loss();
  for (const UnreadPart& part : document->unread_parts()) report.unread_parts.push_back({part.path, part.why});
  if (is_changed) leave_out_fixes(report);
  report.words = count_words(document->source());
  report.path = file.path;
  report.format = name_of(format);
  report.has_lines = !is_packed(format);
  report.converted = is_changed;
  return report;
}

RunResult run(const Walk& walk, const std::vector<Assignment>& assignments, const RunOptions& options) {
  assert(assignments.size() == walk.files.size());
  std::vector<Outcome> outcomes(walk.files.size());
  for_each_index(walk.files.size(), options.jobs, [&](std::size_t i) {
    outcomes[i] = check(walk.files[i], assignments[i], options);
    options.when_done(outcomes[i].bytes);
  });
  RunResult result;
  take_over(walk, result.report);
  for (Outcome& outcome : outcomes) {
    result.bytes += outcome.bytes;
    if (auto* const file = std::get_if<FileReport>(&outcome.result)) {
      if (!file->complete) {
        result.report.errors.push_back({file->path, "more than 10,000 findings; only the first ones are reported"});
      }
      for (const InputError& part : file->unread_parts) {
        result.report.files.push_back(skipped(part.path, part.message));
      }
      if (file->loss) result.report.errors.push_back({file->path, *file->loss});
      result.report.files.push_back(std::move(*file));
    } else {
      result.report.errors.push_back(std::get<InputError>(std::move(outcome.result)));
    }
  }
  sort_by_path(result.report.files);
  sort_by_path(result.report.errors);
  return result;
}

Result<GenreDecision> decide_genre(const InputFile& file, const Assignment& assignment, const ReadOptions& reading) {
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return bytes.error();
  const Format format = format_of(file, *bytes);
  const Result<Document> document = read_document(format, file.path, *std::move(bytes), reading);
  if (!document) return document.error();
  return assignment.linter->decide_genre(*document, assignment.genre);
}

}  // namespace evenhand
