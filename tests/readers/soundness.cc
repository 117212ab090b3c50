#include "readers/soundness.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/utf8.h"

namespace evenhand {
namespace {

bool is_line_break(char c) { return c == '\n' || c == '\r'; }

bool keeps_line_breaks(std::string_view source, std::string_view text) {
  return std::equal(source.begin(), source.end(), text.begin(), text.end(),
                    [](char before, char after) { return is_line_break(before) == is_line_break(after); });
}

// Whether nothing is there but white space and marks.
bool is_blank(std::string_view text) {
  static const std::string kAllowed = {' ', '\t', '\n', '\r', Document::kBarrier, Document::kNothing};
  return text.find_first_not_of(kAllowed) == std::string_view::npos;
}

}  // namespace

std::string_view broken_promise(const Document& document) {
  const std::string_view text = document.text();
  if (text.size() != document.source().size()) return "the text has the length of the source";
  if (first_invalid_utf8(text)) return "the text is UTF-8";
  if (!keeps_line_breaks(document.source(), text)) return "the text has the line breaks of the source";
  std::size_t done = 0;
  for (const Block& block : document.blocks()) {
    if (block.span.begin < done || block.span.end <= block.span.begin) return "blocks ascend, and are not empty";
    if (block.span.end > text.size()) return "blocks lie inside the text";
    if (!is_blank(text.substr(done, block.span.begin - done))) return "there is no prose outside of blocks";
    done = block.span.end;
  }
  if (!is_blank(text.substr(done))) return "there is no prose outside of blocks";
  done = 0;
  for (const Span& comment : document.comments()) {
    if (comment.begin < done || comment.end < comment.begin) return "comments ascend";
    if (comment.end > text.size()) return "comments lie inside the text";
    done = comment.end;
  }
  return {};
}

}  // namespace evenhand
