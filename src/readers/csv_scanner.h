#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace evenhand {

struct CsvCell {
  Span span;            // Quotation marks included.
  bool quoted = false;  // The span begins and ends with one.
  bool ends_row = false;
};

// Takes a table of separated values apart, cell by cell.
class CsvScanner {
 public:
  // Reads `source`, which is borrowed, from `begin` on.
  CsvScanner(std::string_view source, std::size_t begin, char separator)
      : source_(source), at_(begin), separator_(separator) {}

  // Nothing at the end. An empty line is a row of one empty cell.
  std::optional<CsvCell> next();

  // Where the first quotation mark stands that is never closed; from there on, none has a meaning.
  const std::optional<std::size_t>& unclosed() const { return unclosed_; }

 private:
  std::optional<std::size_t> closing_mark() const;
  bool ends_cell(char c) const { return c == separator_ || c == '\n' || c == '\r'; }

  std::string_view source_;
  std::size_t at_;
  char separator_;
  bool ended_with_separator_ = false;
  std::optional<std::size_t> unclosed_;
};

// The separator of the table that begins at `begin`: the one that cuts its first rows into the same number of cells,
// and into the most. A comma where there is none.
char find_separator(std::string_view source, std::size_t begin);

}  // namespace evenhand
