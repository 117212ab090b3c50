#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "readers/prose_writer.h"

namespace evenhand {

// A text that a file holds in other bytes: with escapes, indented, cut into pieces. Knows where in the file each of its
// bytes stands.
class EmbeddedText {
 public:
  struct Piece {
    std::size_t begin = 0;  // In text().
    Span source;
    bool escaped = false;  // One character in other bytes; otherwise bytes that stand for themselves.
  };

  // `source` is borrowed.
  explicit EmbeddedText(std::string_view source) : source_(source) {}

  // Adds bytes that stand for themselves. REQUIRES for both: `span` begins at or after the end of the last one.
  void add(Span span);
  // Adds a span that stands for one character, or (where that is empty) for nothing. A character may not take more
  // bytes than the span.
  void add(Span span, std::string_view character);
  void clear();

  const std::string& text() const { return text_; }
  const std::vector<Piece>& pieces() const { return pieces_; }
  // Where the piece ends in text(). REQUIRES: index < pieces().size().
  std::size_t end_of(std::size_t index) const;

 private:
  std::string_view source_;
  std::string text_;
  std::vector<Piece> pieces_;
};

// Adds the text as one block of the kind `like`. A line break in it is a blank, an empty line ends the sentence.
// REQUIRES for all three: the text lies behind writer.done().
void add_block(ProseWriter& writer, const EmbeddedText& text, Block like);

// Adds the text: in one block where it is one line, otherwise in the blocks that plain text has (see read_text), of
// which paragraphs become `like`.
void add_plain_text(ProseWriter& writer, const EmbeddedText& text, Block like);

// Adds the blocks of `inner`, of which paragraphs become `like`; if that is a cell, headings do, too: no section of the
// file begins in one. REQUIRES: inner.source() == text.text().
void add_document(ProseWriter& writer, const EmbeddedText& text, const Document& inner, Block like);

}  // namespace evenhand
