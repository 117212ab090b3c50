#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Marks the prose of comments: paragraphs, list items, the text behind documentation tags. Masks code in backticks,
// fences, tags of HTML and Javadoc, code that somebody took out of use, and notes for tools.
class CommentProse {
 public:
  // Both are borrowed.
  CommentProse(ProseWriter& writer, std::string_view source) : writer_(writer), source_(source) {}

  // One comment: its lines, without the format's marks, in the order of the source and behind all prose so far.
  void write(const std::vector<Span>& lines);

 private:
  void write_line(Span line);
  bool stays_code(std::string_view text);
  void write_words(Span line, std::string_view text);

  ProseWriter& writer_;
  std::string_view source_;
  std::string code_end_;     // What ends the code in which the next line stands; empty: none.
  bool in_session_ = false;  // Behind >>>, up to a blank line.
};

}  // namespace evenhand
