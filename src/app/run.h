#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/genre.h"
#include "lint/finding.h"
#include "lint/linter.h"
#include "lint/suppression.h"
#include "readers/reader.h"
#include "walk/walk.h"

namespace evenhand {

// How one file is to be checked.
struct Assignment {
  const Linter* linter;                  // Borrowed.
  const SuppressionPolicy* suppression;  // Borrowed.
  GenreWish genre;
};

// The bytes of a file, from where they are kept. The Error says why they cannot be read. Called by any thread.
using ReadBytes = std::function<Result<std::string>(const InputFile& file)>;

// Takes out of a report what does not count. `source` is that of the document. Called by any thread.
using Narrow = std::function<void(const InputFile& file, Format format, std::string_view source, FileReport& report)>;

// From the file system, or from standard input.
Result<std::string> read_bytes(const InputFile& file);

struct RunOptions {
  ReadOptions reading;
  ReadBytes read = read_bytes;
  Narrow narrow;                                                          // May be empty: everything counts.
  bool passages = false;                                                  // FileReport::passages are wanted.
  std::size_t jobs = 1;                                                   // Threads. REQUIRES: at least 1.
  std::function<void(std::size_t bytes)> when_done = [](std::size_t) {};  // Called behind each file, by any thread.
};

struct RunResult {
  Report report;
  std::size_t bytes = 0;  // Read.
};

// The straight line, for every file of `walk`. The report is the same, byte for byte, for any number of jobs.
// REQUIRES: an assignment for each of walk.files, in their order.
RunResult run(const Walk& walk, const std::vector<Assignment>& assignments, const RunOptions& options);

// The same for bytes that have been read already. Where they cannot be, `skipped` of the report says why.
FileReport check_bytes(const InputFile& file, std::string bytes, const Assignment& assignment,
                       const RunOptions& options);

// The genre of one file, without linting it. The Error says why it cannot be read.
Result<GenreDecision> decide_genre(const InputFile& file, const Assignment& assignment, const ReadOptions& reading);

}  // namespace evenhand
