#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "readers/paragraph_look.h"

namespace evenhand {

// Marks prose in a document from its start to its end. What lies between two stretches of prose is masked on the way,
// so only prose needs to be named. What is inert in it (see hide_inert) is hidden too. A block opens with its first
// prose, and without any never comes to be.
class ProseWriter {
 public:
  // `document` is borrowed, and must be prose from end to end and without blocks. Masking begins at offset `begin`.
  ProseWriter(Document& document, std::size_t begin);

  // What the next block will be, if one opens. The span of `like` does not matter.
  void set_kind(Block like) { like_ = like; }

  // Adds prose to the open block, or opens one. What lies between it and the prose before vanishes if a word goes on
  // across it, and is blank otherwise. A span that begins before done(), or that is empty, is passed over.
  void prose(Span span);
  // The same for prose that stands for other characters (an entity).
  void replaced(Span span, std::string_view replacement);

  // No word goes on across what lies before the next prose.
  void part() { gap_ = stronger(gap_, Gap::blank); }
  // No sentence does.
  void bar() { gap_ = stronger(gap_, Gap::barrier); }
  // Masks everything up to `end`, if it is behind done().
  void pass(std::size_t end);

  // From now on paragraphs are cut into what they look like: fields, headings (see blocks_by_look).
  void cut_by_look() { cuts_by_look_ = true; }
  // Ends the open block, if there is one. `typeface`: of all its words.
  void end_block(Typeface typeface = Typeface::plain);
  // Notes a comment of the format, in any order. One that overlaps one before it is dropped.
  void comment(Span span) { comments_.push_back(span); }

  // Ends the open block, masks the rest of the document and gives it the comments.
  void finish();

  // Everything before this offset is decided.
  std::size_t done() const { return done_; }
  bool in_block() const { return in_block_; }

 private:
  enum class Gap : std::uint8_t { none, blank, barrier };

  static Gap stronger(Gap one, Gap other) { return one < other ? other : one; }
  Span trim(Span span) const;
  bool begin_prose(Span span);
  void open_block(std::size_t begin);
  void mask_gap(Span gap);
  void add(Block block);

  Document& document_;
  Block like_;
  Block block_;
  std::vector<Span> comments_;
  Gap gap_ = Gap::none;
  std::size_t done_;
  bool in_block_ = false;
  bool cuts_by_look_ = false;
};

}  // namespace evenhand
