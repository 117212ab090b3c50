#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "readers/packed_text.h"
#include "readers/paragraph_look.h"

namespace evenhand {

// A running text with paragraphs, tables and things at its side, as word processors have it: says of each paragraph
// where it is. “paragraph 12, under “Strengths””, “table 2, row 3, cell 1, under …”, “footnote 1”.
class Flow {
 public:
  // `text` is borrowed and outlives the Flow.
  explicit Flow(PackedText& text) : text_(text) {}

  // Words are added to text() in between. A paragraph inside a cell of a table is a cell unless it is more. Outside of
  // tables, one that only looks like a heading (short and all in bold type, in capitals, or ending with a colon) is
  // one: most people know no other way to make one.
  void begin_paragraph(Block like);
  void end_paragraph(Typeface typeface = Typeface::plain);
  PackedText& text() { return text_; }

  // Tables may stand in cells of others. Rows and cells are counted from 1, columns from 0.
  void begin_table();
  enum class RowKind : std::uint8_t { body, header };
  void begin_row(RowKind kind);
  // A cell that is `columns` wide; REQUIRES: a row has begun.
  void begin_cell(std::size_t columns);
  void end_table();

  // What stands outside of the running text (a note, a comment, a page's header) and is all in one place. Its headings
  // are nobody's.
  void begin_aside(std::string place);
  void end_aside();

  // Where the paragraph of the running text is that was begun last: what hangs on it says so. Empty before the first.
  const std::string& last_place() const { return last_place_; }

  // “, under “Strengths””: the heading that the running text has come to; empty before the first, and in an aside.
  std::string under() const;

 private:
  struct Table {
    std::size_t number = 0;
    std::size_t row = 0;
    std::size_t cell = 0;
    std::size_t column = 0;
    std::size_t next_column = 0;
    RowKind kind = RowKind::body;
  };

  struct Aside {
    std::string place;
    std::size_t tables = 0;         // Open around it.
    std::size_t tables_so_far = 0;  // Before it.
  };

  bool in_table() const;
  std::string place_here() const;

  PackedText& text_;
  std::vector<Table> tables_;  // Those that are open, the innermost last.
  std::vector<Aside> asides_;
  std::string heading_;
  std::string last_place_;
  std::size_t paragraphs_ = 0;
  std::size_t tables_so_far_ = 0;
};

// `text` for the name of a place: white space folded, cut after some 60 code points.
std::string short_name(std::string_view text);

// “name” where there is one: ` “Staff”`, else nothing.
std::string quoted_name(std::string_view name);

// A whole number, as XML attributes have it; nothing where `text` is none.
std::optional<std::size_t> number_in(std::string_view text);

}  // namespace evenhand
