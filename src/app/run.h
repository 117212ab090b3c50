#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/format.h"
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

// All of them, from the file system or from standard input.
Result<std::string> read_bytes(const InputFile& file);

// A document as a reader gave it.
struct ReadInput {
  Document document;
  Format format = Format::text;
  bool converted = false;  // The text that was read is not the file's bytes.
};

// The format that a file with these bytes is read as. The Error: what lies there is not its content.
Result<Format> format_of(const InputFile& file, std::string_view bytes);

// What `bytes` of a file say. The Error says why they cannot be read as a text.
Result<ReadInput> read_input(const InputFile& file, std::string bytes, const ReadOptions& reading);

struct RunOptions {
  ReadOptions reading;
  ReadBytes read;         // Empty: from the file system or standard input, long documents in pieces.
  Narrow narrow;          // May be empty: everything counts.
  bool passages = false;  // FileReport::passages are wanted.
  std::size_t largest_whole = std::size_t{1} << 20;  // Bytes. Longer documents come in pieces, where their
  std::size_t piece = std::size_t{256} << 10;        // format allows it; of so many bytes.
  std::size_t jobs = 1;                              // Threads. REQUIRES: at least 1.
  std::function<void(std::size_t bytes)> when_done = [](std::size_t) {};  // Called behind each file, by any thread.
};

// What a run has to say besides the reports of files.
struct RunEnd {
  std::vector<InputError> errors;  // By path.
  std::size_t other_kinds = 0;     // As in Report.
  std::size_t bytes = 0;           // Read.
};

// How a file of walk.files, by its index there, is to be checked. Called by any thread.
using AssignmentOf = std::function<Assignment(std::size_t file)>;

// Takes the report of a file. `file`: its index in walk.files; nothing where it is none of them, such as one that the
// walk left out. One call at a time, from any thread.
using TakeReport = std::function<void(FileReport report, std::optional<std::size_t> file)>;

// The straight line, for every file of `walk`. The reports come by path, each as soon as it and those before it are
// there, and are the same, byte for byte, for any number of jobs. Of files inside of files, they come behind those.
RunEnd run(const Walk& walk, const AssignmentOf& assignment_of, const RunOptions& options, const TakeReport& take);

// The same for bytes that have been read already. Where they cannot be, `skipped` of the report says why.
FileReport check_bytes(const InputFile& file, std::string bytes, const Assignment& assignment,
                       const RunOptions& options);

// The bytes that a fix would change are not the file's.
void leave_out_fixes(FileReport& report);

// The genre of one file, without linting it. The Error says why it cannot be read.
Result<GenreDecision> decide_genre(const InputFile& file, const Assignment& assignment, const ReadOptions& reading);

}  // namespace evenhand
