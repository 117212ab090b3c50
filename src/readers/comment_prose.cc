#include "readers/comment_prose.h"

#include <algorithm>
#include <array>

#include "readers/comment_line.h"
#include "readers/comment_markup.h"
#include "readers/commented_code.h"
#include "readers/text_line.h"

namespace evenhand {
namespace {

struct Fence {
  std::string_view open;
  std::string_view close;
};

// Code that goes over lines.
constexpr auto kFences = std::to_array<Fence>({
    {"```", "```"},
    {"~~~", "~~~"},
    {"@code", "@endcode"},
    {"\\code", "\\endcode"},
    {"@verbatim", "@endverbatim"},
    {"\\verbatim", "\\endverbatim"},
    {"<pre", "</pre>"},
    {"<code>", "</code>"},
    {"{@code", "}"},
    {"#+begin_src", "#+end_src"},
});

std::string_view text_of(std::string_view source, Span span) { return source.substr(span.begin, span.size()); }

}  // namespace

void CommentProse::write(const std::vector<Span>& lines) {
  code_end_.clear();
  in_session_ = false;
  writer_.end_block();
  for (const Span line : lines) write_line(without_decoration(source_, line));
  writer_.end_block();
}

void CommentProse::write_line(Span line) {
  const std::string_view text = text_of(source_, line);
  if (stays_code(text)) return writer_.end_block();
  const CommentStart start = read_comment_start(text);
  line.end = std::min(line.end, line.begin + tool_note_begin(text));
  if (start.kind == CommentStart::Kind::directive || looks_like_code(text_of(source_, line))) {
    return writer_.end_block();
  }
  if (start.kind == CommentStart::Kind::tag) {
    writer_.end_block();
    line.begin = std::min(line.begin + start.size, line.end);
  }
  write_words(line, text_of(source_, line));
}

// Follows fences and interpreter sessions from line to line.
bool CommentProse::stays_code(std::string_view text) {
  if (!code_end_.empty()) {
    if (text.find(code_end_) != std::string_view::npos) code_end_.clear();
    return true;
  }
  in_session_ = text.starts_with(">>>") || (in_session_ && !text.empty());
  if (in_session_) return true;
  const auto* const fence =
      std::find_if(kFences.begin(), kFences.end(), [&](const Fence& row) { return text.starts_with(row.open); });
  if (fence == kFences.end()) return false;
  const bool is_closed = text.find(fence->close, fence->open.size()) != std::string_view::npos;
  if (!is_closed) code_end_ = fence->close;
  // What is opened and closed in a line is markup in it.
  return !is_closed;
}

void CommentProse::write_words(Span span, std::string_view text) {
  using Kind = TextLine::Kind;
  if (text.empty()) return writer_.end_block();
  TextLine line = read_text_line(source_, span);
  switch (line.kind) {
    case Kind::blank:
    case Kind::rule:
    case Kind::underline:
    case Kind::row_rule:
      return writer_.end_block();
    case Kind::bullet:
    case Kind::ordinal:
    case Kind::first_ordinal:
      writer_.end_block();
      writer_.set_kind({{}, Block::Kind::list_item});
      break;
    case Kind::words:
    case Kind::field:
    case Kind::row:
      if (line.kind != Kind::words || line.quotes > 0) line.content = span;
      if (!writer_.in_block()) writer_.set_kind({{}, Block::Kind::paragraph});
      break;
  }
  writer_.part();
  write_comment_markup(writer_, source_, line.content);
}

}  // namespace evenhand
