#include "app/run.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <new>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

#include "app/left_out.h"
#include "app/long_document.h"
#include "app/ordered_loop.h"
#include "base/byte_source.h"
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

// Brings `bytes` of a format that is text into UTF-8. Whether they are the file's no longer.
Result<bool> convert(std::string& bytes, const ReadOptions& reading) {
  Result<Utf8Text> text = as_utf8(std::move(bytes), reading.encoding);
  if (!text) return text.error();
  bytes = std::move(text->bytes);
  return text->converted;
}

Result<ByteSource> open(const InputFile& file) {
  if (file.origin == InputFile::Origin::standard_input) return ByteSource::standard_input();
  return ByteSource::open(file.path);
}

Outcome check_whole(const InputFile& file, Result<std::string> bytes, const Assignment& assignment,
                    const RunOptions& options) {
  if (!bytes) return {InputError{file.path, bytes.error().message}, 0};
  const std::size_t size = bytes->size();
  return {check_bytes(file, *std::move(bytes), assignment, options), size};
}

Outcome check_source(const InputFile& file, ByteSource& source, const Assignment& assignment,
                     const RunOptions& options) {
  const std::size_t most = options.largest_whole + 1;
  Result<std::string> head = source.read(std::min(source.size().value_or(most) + 1, most));
  if (!head || head->size() < most) return check_whole(file, read_rest(source, std::move(head)), assignment, options);
  const Result<Format> format = format_of(file, *head);
  if (!format || !can_be_checked_in_pieces(*format, *head, options)) {
    return check_whole(file, read_rest(source, std::move(head)), assignment, options);
  }
  const auto read_more = [&](std::size_t wanted) { return source.read(wanted); };
  LongReport checked = check_long_document(file, *format, *std::move(head), read_more, assignment, options);
  return {std::move(checked.report), checked.bytes};
}

// Memory may run out on one huge file while there is enough for the others.
Outcome check(const InputFile& file, const Assignment& assignment, const RunOptions& options) try {
  if (options.read) return check_whole(file, options.read(file), assignment, options);
  Result<ByteSource> source = open(file);
  if (!source) return {InputError{file.path, source.error().message}, 0};
  return check_source(file, *source, assignment, options);
} catch (const std::bad_alloc&) {
  return {InputError{file.path, "not enough memory for it"}, 0};
}

// Hands on the reports of a run in the order of their paths.
class Merger {
 public:
  // Both are borrowed.
  Merger(const Walk& walk, const TakeReport& take) : walk_(walk), left_out_(walk), take_(take) {
    for (const WalkError& error : walk.errors) end_.errors.push_back({error.path, error.message});
  }

  void take(std::size_t file, Outcome outcome) {
    take_left_out(&walk_.files[file].path);
    end_.bytes += outcome.bytes;
    if (auto* const error = std::get_if<InputError>(&outcome.result)) return end_.errors.push_back(std::move(*error));
    FileReport& report = std::get<FileReport>(outcome.result);
    if (!report.complete) {
      end_.errors.push_back({report.path, "more than 10,000 findings; only the first ones are reported"});
    }
    if (report.loss) end_.errors.push_back({report.path, *report.loss});
    std::vector<InputError> parts = std::move(report.unread_parts);
    std::stable_sort(parts.begin(), parts.end(), is_before);
    take_(std::move(report), file);
    for (const InputError& part : parts) take_(skipped(part.path, part.message), std::nullopt);
  }

  RunEnd end() {
    take_left_out(nullptr);
    std::stable_sort(end_.errors.begin(), end_.errors.end(), is_before);
    return std::move(end_);
  }

 private:
  // What the walk left out before `path`; null: all that is left.
  void take_left_out(const std::string* path) {
    left_out_.visit_before(path, [&](const Omission& omission) {
      if (is_announced(omission.reason)) take_(skipped(omission.path, omission.words), std::nullopt);
      if (is_of_other_kind(omission.reason)) ++end_.other_kinds;
    });
  }

  static bool is_before(const InputError& left, const InputError& right) { return left.path < right.path; }

  const Walk& walk_;
  LeftOut left_out_;
  const TakeReport& take_;
  RunEnd end_;
};

// Findings are what is large in a report.
std::size_t weight_of(const Outcome& outcome) {
  const auto* const report = std::get_if<FileReport>(&outcome.result);
  return report == nullptr ? 0 : report->findings.size() + report->suppressed.size();
}

constexpr std::size_t kMostFindingsWaiting = 1000;  // For a file before theirs: a few megabytes.

// To start a thread takes as long as to check a small file.
std::size_t useful_jobs(const Walk& walk, std::size_t jobs) {
  constexpr std::size_t kManyFiles = 32;
  constexpr std::uintmax_t kManyBytes = std::uintmax_t{256} << 10;
  if (jobs <= 1 || walk.files.size() >= kManyFiles) return jobs;
  std::uintmax_t bytes = 0;
  for (const InputFile& file : walk.files) {
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(file.path, unknown);
    bytes += unknown ? kManyBytes : size;
  }
  return bytes < kManyBytes ? 1 : jobs;
}

}  // namespace

Result<std::string> read_bytes(const InputFile& file) {
  return file.origin == InputFile::Origin::standard_input ? read_standard_input() : read_file(file.path);
}

void leave_out_fixes(FileReport& report) {
  for (Finding& finding : report.findings) finding.fix.reset();
}

Result<Format> format_of(const InputFile& file, std::string_view bytes) {
  if (is_lfs_pointer(bytes)) return Error{"a pointer of Git LFS, which keeps the content elsewhere"};
  return file.format ? *file.format : content_of(bytes).format.value_or(Format::text);
}

Result<ReadInput> read_input(const InputFile& file, std::string bytes, const ReadOptions& reading) {
  const Result<Format> format = format_of(file, bytes);
  if (!format) return format.error();
  bool is_changed = true;
  if (!is_packed(*format)) {
    const Result<bool> converted = convert(bytes, reading);
    if (!converted) return converted.error();
    is_changed = *converted;
  }
  Result<Document> document = read_document(*format, file.path, std::move(bytes), reading);
  if (!document) return document.error();
  return ReadInput{*std::move(document), *format, is_changed};
}

FileReport check_bytes(const InputFile& file, std::string bytes, const Assignment& assignment,
                       const RunOptions& options) {
  const Result<ReadInput> input = read_input(file, std::move(bytes), options.reading);
  if (!input) return skipped(file.path, input.error().message);
  const Document& document = input->document;
  FileReport report = assignment.linter->lint(document, assignment.genre);
  if (options.passages) report.passages = passages_of(document.source(), report.findings);
  suppress(document, *assignment.suppression, report);
  if (options.narrow) options.narrow(file, input->format, document.source(), report);
  report.loss = document.loss();
  for (const UnreadPart& part : document.unread_parts()) report.unread_parts.push_back({part.path, part.why});
  if (input->converted) leave_out_fixes(report);
  report.words = count_words(document.source());
  report.path = file.path;
  report.format = name_of(input->format);
  report.has_lines = !is_packed(input->format);
  report.converted = input->converted;
  return report;
}

RunEnd run(const Walk& walk, const AssignmentOf& assignment_of, const RunOptions& options, const TakeReport& take) {
  Merger merger(walk, take);
  const auto work = [&](std::size_t i) {
    Outcome outcome = check(walk.files[i], assignment_of(i), options);
    options.when_done(outcome.bytes);
    return outcome;
  };
  const auto merge = [&](std::size_t i, Outcome outcome) { merger.take(i, std::move(outcome)); };
  OrderedLoop<Outcome> loop(useful_jobs(walk, options.jobs), kMostFindingsWaiting);
  loop.run(walk.files.size(), work, weight_of, merge);
  return merger.end();
}

Result<GenreDecision> decide_genre(const InputFile& file, const Assignment& assignment, const ReadOptions& reading) {
  Result<std::string> bytes = read_bytes(file);
  if (!bytes) return bytes.error();
  const Result<ReadInput> input = read_input(file, *std::move(bytes), reading);
  if (!input) return input.error();
  return assignment.linter->decide_genre(input->document, assignment.genre);
}

}  // namespace evenhand
