#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "readers/csv_scanner.h"
#include "readers/record.h"

namespace evenhand {

// The rows of a table of separated values, one after the other, with the names that its first row gives to its columns.
class CsvRecords {
 public:
  // `source` is borrowed, UTF-8, and begins with the row of names. Without a `separator` the rows tell.
  CsvRecords(std::string_view source, std::optional<char> separator);

  // Nothing at the end. Cells beyond the last name are left out.
  std::optional<Record> next();

  const std::vector<std::string>& names() const { return names_; }
  // Whether a quotation mark is never closed: from there on none has a meaning. Known at the end.
  bool is_torn() const { return scanner_.unclosed().has_value(); }

 private:
  std::vector<CsvCell> next_row();
  std::string text_of(const CsvCell& cell) const;

  std::string_view source_;
  CsvScanner scanner_;
  std::vector<std::string> names_;
};

}  // namespace evenhand
