#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// A cursor over the text of one block, for readers of inline marks. What it steps over is prose; what it skips or hides
// is not. A reader of a language derives from it, or holds one, and adds the marks of its language.
class InlineScanner {
 public:
  // All are borrowed. REQUIRES: text.begin >= writer.done().
  InlineScanner(ProseWriter& writer, std::string_view source, Span text)
      : writer_(writer), source_(source), begin_(text.begin), end_(text.end), at_(text.begin), done_(text.begin) {}

  std::size_t at() const { return at_; }
  std::size_t end() const { return end_; }
  bool at_end() const { return at_ >= end_; }
  ProseWriter& writer() { return writer_; }

  // The byte at an offset; a blank outside of the text, so that its edges count as white space.
  char byte(std::size_t offset) const { return begin_ <= offset && offset < end_ ? source_[offset] : ' '; }
  char before() const { return at_ == begin_ ? ' ' : source_[at_ - 1]; }
  bool is_at(std::string_view mark) const { return source_.substr(at_, end_ - at_).substr(0, mark.size()) == mark; }
  // How often `mark` stands here in a row.
  std::size_t run_of(char mark) const;

  // Where `mark` next stands at or after `from`. Nothing if it does not, inside the text.
  std::optional<std::size_t> find(std::string_view mark, std::size_t from) const;

  // Each moves the cursor to `to`, not beyond the end. REQUIRES: to >= at().
  void step(std::size_t to);                                 // Prose.
  void skip(std::size_t to);                                 // A mark: a word on both sides goes on over it.
  void hide(std::size_t to);                                 // Not prose (code): a word on both sides ends.
  void write(std::size_t to, std::string_view replacement);  // An escape; not longer than what it stands for.

  // Writes the character of an HTML entity that stands here over it. Says whether one does.
  bool write_entity();

  // Hands what has been stepped over to the writer. Done by every other move, and needed at the end of the text.
  void flush();

  // No sentence goes on from what is before the cursor to what comes after it.
  void bar() {
    flush();
    writer_.bar();
  }

 private:
  ProseWriter& writer_;
  std::string_view source_;
  std::size_t begin_;
  std::size_t end_;
  std::size_t at_;
  std::size_t done_;  // What is before it has been handed to the writer.
};

}  // namespace evenhand
