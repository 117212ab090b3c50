#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "document/document.h"
#include "readers/html_nesting.h"
#include "readers/html_scanner.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds the prose of HTML: the text between tags, without the content of code, of struck-out elements and of those in
// another language, and the attributes that people read (see prose_of_attributes). For whole documents, and for HTML
// inside another format. Lives as long as a document is read.
//
// Attributes stand where their tag stands, so that one of a tag inside a sentence parts the sentence.
class HtmlProse {
 public:
  // Both are borrowed.
  HtmlProse(std::string_view source, ProseWriter& writer);

  // HTML between blocks of the other format: begin, then its lines in order (or all of them as one). `like`: what its
  // text is where no tag says more.
  void begin(Block like);
  void read_line(Span line);

  // Tags inside a block of the other format, or one line of such a tag.
  void read_inline(Span tags);
  // Whether an inline tag is open whose content is no prose. Ends with the block it is in.
  bool is_hiding() const { return nesting_.context().is_hidden(); }
  // Whether one is open that sets its content in bold type.
  bool is_bold() const { return nesting_.context().bold; }
  void end_of_block();

 private:
  // What the tag of a block does.
  enum class Edges : std::uint8_t { end_blocks, part_words };

  void read_text(Span text);
  void read_markup(const HtmlPiece& piece, Edges edges);
  void read_tag(const HtmlPiece& piece, Edges edges);
  void read_comment(const HtmlPiece& piece);
  void open(const HtmlPiece& piece, Edges edges);
  void add_attributes(const HtmlPiece& piece, const std::vector<HtmlAttribute>& attributes, Edges edges);
  void pass_edge(HtmlElement element, Edges edges);
  void end_block();
  void quote(Span tag);

  std::string_view source_;
  ProseWriter& writer_;
  HtmlScanner scanner_;
  HtmlNesting nesting_;
  std::optional<std::size_t> comment_begin_;  // Of the comment that is open.
  bool all_bold_ = true;                      // The words of the open block so far.
  bool is_fresh_ = true;                      // Nothing was read since the last end_of_block().
};

}  // namespace evenhand
