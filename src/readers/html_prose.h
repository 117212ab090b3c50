#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "document/document.h"
#include "readers/html_scanner.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds text that may hold entities but no tags as prose. Spans as in ProseWriter::prose.
void add_html_text(ProseWriter& writer, std::string_view source, Span text);

// Adds the prose of HTML inside another format: the text between tags, without the content of code and of struck-out
// elements. Lives as long as a document is read.
class HtmlProse {
 public:
  // Both are borrowed.
  HtmlProse(std::string_view source, ProseWriter& writer);

  // HTML between blocks of the other format: begin, then its lines in order. `like`: what its text is where no tag says
  // more.
  void begin(Block like);
  void read_line(Span line);

  // A tag inside a block of the other format.
  void read_inline(Span tag);
  // Whether an inline tag is open whose content is no prose. Ends with the block it is in.
  bool is_hiding() const { return hidden_ > 0; }
  void end_of_block() { hidden_ = 0; }

 private:
  void read_text(Span text);
  void read_tag(const HtmlPiece& piece);
  void open_cell(Block::Kind kind);

  std::string_view source_;
  ProseWriter& writer_;
  HtmlScanner scanner_;
  Block like_;
  std::size_t hidden_ = 0;     // How many elements with content that is no prose are open.
  std::uint16_t columns_ = 0;  // Cells so far in the row.
};

}  // namespace evenhand
