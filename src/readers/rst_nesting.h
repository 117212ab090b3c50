#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "document/document.h"

namespace evenhand {

// What is open around a line of reStructuredText, by its indentation: items, bodies of directives, quotes, the rows of
// a table written as a list.
class RstNesting {
 public:
  enum class Part : std::uint8_t { body, item, quote };

  // Ends what a line with this indentation is not in.
  void begin_line(std::size_t indent);

  // Opens a part whose lines begin at `indent`, or, if it is given as hanging, at any column from there on: the first
  // line decides.
  void open(Part part, std::size_t indent);
  void open_hanging(Part part, std::size_t indent);
  // The same for the body of a table written as a list of lists.
  void open_list_table(std::size_t indent, std::size_t header_rows);

  // A list item opens with its text at column `indent`: in a table, a row or a cell.
  void open_item(std::size_t indent);

  std::size_t indent() const { return parts_.empty() ? 0 : parts_.back().indent; }
  bool in_item() const { return !parts_.empty() && parts_.back().in_item; }

  // What a paragraph here is.
  Block block() const;

 private:
  struct Open {
    std::size_t indent = 0;
    bool hangs = false;
    bool in_item = false;
    bool is_quoted = false;
  };

  struct ListTable {
    std::size_t depth = 0;  // How many parts are open around its rows; 0 where there is no table.
    std::size_t header_rows = 0;
    std::size_t rows = 0;
    std::size_t cells = 0;  // Of the row.
  };

  std::vector<Open> parts_;
  ListTable table_;
};

}  // namespace evenhand
