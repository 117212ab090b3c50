#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// A stretch of HTML that is all text or all markup.
struct HtmlPiece {
  enum class Kind : std::uint8_t {
    text,
    opening_tag,
    more_of_tag,  // A later line of an opening tag.
    closing_tag,
    comment,
    other_markup,  // Declarations, the content of scripts, later lines of closing tags.
  };

  Kind kind = Kind::text;
  Span span;
  std::string name;  // Of a tag, in lower case: also of more_of_tag.
};

// Cuts HTML into pieces, line by line: tags, comments and scripts may go on in the next line. Never fails: a `<` that
// opens nothing is text, and what is never closed ends with the source. Entities stay as they are.
class HtmlScanner {
 public:
  // `source` is borrowed.
  explicit HtmlScanner(std::string_view source) : source_(source) {}

  // The piece at the start of `rest`, which should begin where the last piece ended or a later line begins.
  // REQUIRES: !rest.empty().
  HtmlPiece next(Span rest);

  // Forgets what is open.
  void reset() { state_ = State::text; }

  // Whether the last piece ended what it belongs to: a tag at its `>`, a comment at its `-->`.
  bool is_between_pieces() const { return state_ == State::text || state_ == State::raw; }

 private:
  enum class State : std::uint8_t { text, tag, declaration, program, character_data, comment, raw };

  HtmlPiece text_piece(Span rest) const;
  HtmlPiece tag_piece(Span rest);
  void pass_tag(Span& piece, std::size_t end);
  HtmlPiece markup_until(std::string_view close, Span rest, HtmlPiece::Kind kind);
  HtmlPiece raw_piece(Span rest);
  bool opens_markup(std::size_t at, std::size_t end) const;

  std::string_view source_;
  State state_ = State::text;
  HtmlPiece tag_;          // The last tag: what a later line of it is.
  char quote_ = '\0';      // Of the attribute value in which the last piece ended.
  bool at_value_ = false;  // The last piece ended between an attribute's `=` and its value.
  std::string_view raw_;   // The element whose content is not HTML (script, style), while its tag or content is open.
};

}  // namespace evenhand
