#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "lint/finding.h"
#include "report/reporter.h"

namespace evenhand {

// What became of one line of a stream of documents.
struct StreamResult {
  std::string input;                 // What the stream is called.
  std::size_t line = 1;              // Of it, from 1.
  std::string id;                    // As JSON.
  FileReport report;                 // Positions are in the text of the document.
  std::optional<std::string> error;  // Why it was not checked.
};

// One line of JSON, with its line break. docs/jsonl.schema.json states its shape.
std::string write_stream_result(const StreamResult& result, const ReportOptions& options);

}  // namespace evenhand
