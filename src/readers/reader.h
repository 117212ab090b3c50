#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/format.h"
#include "readers/encoding.h"
#include "readers/value_path.h"

namespace evenhand {

// What the user says about how files are to be read.
struct ReadOptions {
  std::vector<std::string> columns;  // Of tables (CSV, TSV): the only ones to read. See read_csv().
  std::optional<Encoding> encoding;  // Of files that are not UTF-8 and do not say what they are. See as_utf8().
  std::vector<FieldPattern> fields;  // Of structured data: the only values to read. See FieldPattern.
  std::string comment_mark = "#";    // Of commit messages: what git's comments begin with (core.commentChar).
  bool strings = false;              // Of source code: also string literals.
  bool identifiers = false;          // Of source code: also names, which are reported and never fixed.
  // Turns the bytes of a PDF into its text: UTF-8, each page ended by a form feed. The Error says why there is none.
  // Without it no PDF is read: this library starts no program, so whoever calls it has to bring one.
  std::function<Result<std::string>(std::string_view)> text_of_pdf;
};

// Turns the bytes of a file into a Document: masks what is not prose and marks the blocks. A pure function: opens no
// file, never throws. Text in another encoding is converted first (see as_utf8): then the source of the
// document is not the file's bytes. The Error says why the bytes cannot be read as text, or that they are not of the
// format. REQUIRES: bytes.size() < 2^32.
Result<Document> read_document(Format format, std::string path, std::string bytes, const ReadOptions& options = {});

}  // namespace evenhand
