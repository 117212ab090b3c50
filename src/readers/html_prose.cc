#include "readers/html_prose.h"

#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "readers/html_attributes.h"
#include "readers/html_element.h"
#include "readers/html_text.h"

namespace evenhand {
namespace {

using Kind = HtmlPiece::Kind;

constexpr std::string_view kWhiteSpace = " \t\n\r\f\v";

Span trim(std::string_view source, Span span) {
  const std::string_view text = source.substr(span.begin, span.size());
  const std::size_t first = text.find_first_not_of(kWhiteSpace);
  if (first == std::string_view::npos) return {span.begin, span.begin};
  return {span.begin + first, span.begin + text.find_last_not_of(kWhiteSpace) + 1};
}

// `<br/>`, but not `<a href=x/>`: there the slash belongs to the value.
bool closes_itself(std::string_view source, Span tag, const std::vector<HtmlAttribute>& attributes) {
  if (!source.substr(tag.begin, tag.size()).ends_with("/>")) return false;
  return attributes.empty() || attributes.back().value.empty() || attributes.back().value.end != tag.end - 1;
}

// An input into which nothing is written stands inside the words that belong to it.
HtmlElement html_element_of(std::string_view source, std::string_view name,
                            const std::vector<HtmlAttribute>& attributes) {
  const HtmlElement element = html_element_named(name);
  if (element != HtmlElement::entry) return element;
  const std::string type = ascii_lower_case(value_of(source, attributes, "type"));
  const bool is_ticked = type == "checkbox" || type == "radio" || type == "hidden";
  return is_ticked ? HtmlElement::gap : element;
}

}  // namespace

HtmlProse::HtmlProse(std::string_view source, ProseWriter& writer)
    : source_(source), writer_(writer), scanner_(source) {}

void HtmlProse::begin(Block like) {
  end_of_block();
  nesting_.reset(like);
  is_fresh_ = false;
  writer_.set_kind(like);
}

void HtmlProse::end_of_block() {
  if (is_fresh_) return;
  is_fresh_ = true;
  nesting_.reset({});
  scanner_.reset();
  comment_begin_.reset();
}

void HtmlProse::read_line(Span line) {
  is_fresh_ = false;
  for (Span rest = line; !rest.empty();) {
    const HtmlPiece piece = scanner_.next(rest);
    rest.begin = piece.span.end;
    if (piece.kind == Kind::text) {
      read_text(piece.span);
    } else {
      read_markup(piece, Edges::end_blocks);
    }
  }
  writer_.part();
}

void HtmlProse::read_inline(Span tags) {
  is_fresh_ = false;
  for (Span rest = tags; !rest.empty();) {
    const HtmlPiece piece = scanner_.next(rest);
    rest.begin = piece.span.end;
    read_markup(piece, Edges::part_words);
  }
  // The other format says what is text; a script's content is hidden by its tag.
  if (scanner_.is_between_pieces()) scanner_.reset();
}

void HtmlProse::read_text(Span text) {
  const Span inner = trim(source_, text);
  if (inner.begin > text.begin) writer_.part();
  if (is_hiding()) {
    writer_.pass(text.end);
  } else if (!inner.empty()) {
    if (!is_bold()) all_bold_ = false;
    add_html_text(writer_, source_, inner);
  }
  if (inner.end < text.end) writer_.part();
}

void HtmlProse::read_markup(const HtmlPiece& piece, Edges edges) {
  switch (piece.kind) {
    case Kind::comment:
      return read_comment(piece);
    case Kind::opening_tag:
    case Kind::closing_tag:
      return read_tag(piece, edges);
    case Kind::more_of_tag:
      return add_attributes(piece, html_attributes(source_, piece.span), edges);
    case Kind::text:
    case Kind::other_markup:
      return;
  }
}

void HtmlProse::read_comment(const HtmlPiece& piece) {
  if (!comment_begin_) comment_begin_ = piece.span.begin;
  if (!scanner_.is_between_pieces()) return;
  writer_.comment({*comment_begin_, piece.span.end});
  comment_begin_.reset();
}

void HtmlProse::read_tag(const HtmlPiece& piece, Edges edges) {
  const HtmlElement element = html_element_named(piece.name);
  if (piece.kind == Kind::opening_tag) return open(piece, edges);
  if (element == HtmlElement::quotation) quote(piece.span);
  nesting_.close(piece.name);
  pass_edge(element, edges);
}

void HtmlProse::open(const HtmlPiece& piece, Edges edges) {
  const std::vector<HtmlAttribute> attributes = html_attributes(source_, piece.span);
  const HtmlElement element = html_element_of(source_, piece.name, attributes);
  nesting_.open(source_, piece.name, attributes);
  pass_edge(element, edges);
  add_attributes(piece, attributes, edges);
  if (element == HtmlElement::quotation) quote(piece.span);
  if (closes_itself(source_, piece.span, attributes) || is_void_element(piece.name)) {
    nesting_.close_last();
    pass_edge(element, edges);
  }
}

void HtmlProse::add_attributes(const HtmlPiece& piece, const std::vector<HtmlAttribute>& attributes, Edges edges) {
  if (is_hiding()) return;
  const HtmlElement element = html_element_of(source_, piece.name, attributes);
  const bool own_block = edges == Edges::end_blocks && (parts_blocks(element) || piece.name == "meta");
  for (const Span value : prose_of_attributes(source_, piece.name, attributes, piece.span.end)) {
    if (own_block) end_block();
    all_bold_ = false;
    writer_.bar();
    add_html_text(writer_, source_, value);
    writer_.bar();
    if (own_block) end_block();
  }
}

void HtmlProse::pass_edge(HtmlElement element, Edges edges) {
  if (parts_blocks(element) && edges == Edges::end_blocks) return end_block();
  if (element != HtmlElement::inline_text && element != HtmlElement::quotation) writer_.part();
}

void HtmlProse::end_block() {
  writer_.end_block(std::exchange(all_bold_, true) ? Typeface::bold : Typeface::plain);
  writer_.set_kind(nesting_.context().like);
}

void HtmlProse::quote(Span tag) {
  if (!is_hiding()) writer_.replaced(tag, "\"");
}

}  // namespace evenhand
