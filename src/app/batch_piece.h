#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "app/compare_options.h"
#include "readers/record.h"
#include "walk/walk.h"

namespace evenhand {

// Lines of JSON, each a document.
struct JsonLines {
  std::string bytes;
  std::shared_ptr<const DeclaredFields> fields;
};

// Rows of a table, each a document.
struct TableRows {
  std::vector<Record> rows;
  std::shared_ptr<const DeclaredFields> fields;
};

// What one thread measures at a time: a file that is one document, or some records.
using BatchPiece = std::variant<InputFile, JsonLines, TableRows>;

}  // namespace evenhand
