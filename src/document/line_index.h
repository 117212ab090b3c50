#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/position.h"
#include "base/span.h"

namespace evenhand {

// Where the lines of a source are. A line ends with \n, \r\n or a lone \r. A byte order mark at the start of the source
// belongs to no line and is no column.
class LineIndex {
 public:
  // Reads all of `source` once; it is borrowed and must outlive the index. REQUIRES: source.size() < 2^32.
  explicit LineIndex(std::string_view source);

  // The place of a byte, in time that does not grow with the length of its line. An offset inside a line break belongs
  // to the line that it ends; one inside a code point has the column after that code point. REQUIRES: offset <=
  // source.size().
  Position position(std::size_t offset) const;

  // The line of that place. REQUIRES: as for position().
  std::size_t line_at(std::size_t offset) const;

  // At least 1: an empty source is one empty line.
  std::size_t line_count() const { return starts_.size(); }

  // The bytes of a line, without its line break. REQUIRES: 1 <= line <= line_count().
  Span line_span(std::size_t line) const;

 private:
  std::size_t code_points_between(std::size_t begin, std::size_t end) const;
  std::size_t code_points_before(std::size_t offset) const;

  std::string_view source_;
  std::vector<std::size_t> starts_;       // Of each line.
  std::vector<std::size_t> code_points_;  // Before each multiple of the stride.
};

}  // namespace evenhand
