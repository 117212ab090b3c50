#include "readers/html_prose.h"

#include <algorithm>
#include <limits>

#include "readers/entities.h"
#include "readers/html_element.h"

namespace evenhand {
namespace {

constexpr std::string_view kWhiteSpace = " \t\n\r\f\v";
constexpr std::size_t kLongestEntity = 40;

Span trim(std::string_view source, Span span) {
  const std::string_view text = source.substr(span.begin, span.size());
  const std::size_t first = text.find_first_not_of(kWhiteSpace);
  if (first == std::string_view::npos) return {span.begin, span.begin};
  return {span.begin + first, span.begin + text.find_last_not_of(kWhiteSpace) + 1};
}

}  // namespace

void add_html_text(ProseWriter& writer, std::string_view source, Span text) {
  std::size_t begin = text.begin;
  for (std::size_t at = source.find('&', begin); at < text.end; at = source.find('&', at + 1)) {
    const std::string_view window = source.substr(at, std::min(kLongestEntity, text.end - at));
    const std::size_t size = window.find(';') + 1;
    const auto character = character_of_entity(window.substr(0, size));
    if (!character) continue;
    writer.prose({begin, at});
    begin = at + size;
    writer.replaced({at, begin}, *character);
  }
  writer.prose({begin, text.end});
}

HtmlProse::HtmlProse(std::string_view source, ProseWriter& writer)
    : source_(source), writer_(writer), scanner_(source) {}

void HtmlProse::begin(Block like) {
  like_ = like;
  hidden_ = 0;
  columns_ = 0;
  scanner_.reset();
  writer_.set_kind(like);
}

void HtmlProse::read_line(Span line) {
  for (Span rest = line; !rest.empty();) {
    const HtmlPiece piece = scanner_.next(rest);
    rest.begin = piece.span.end;
    if (piece.kind == HtmlPiece::Kind::text) {
      read_text(piece.span);
    } else {
      read_tag(piece);
    }
  }
  writer_.part();
}

void HtmlProse::read_text(Span text) {
  const Span inner = trim(source_, text);
  if (inner.begin > text.begin) writer_.part();
  if (hidden_ == 0) {
    add_html_text(writer_, source_, inner);
  } else {
    writer_.pass(text.end);
  }
  if (inner.end < text.end) writer_.part();
}

void HtmlProse::read_inline(Span tag) {
  HtmlScanner scanner(source_);
  const HtmlPiece piece = scanner.next(tag);
  const HtmlElement element = html_element_named(piece.name);
  if (piece.kind == HtmlPiece::Kind::text || piece.kind == HtmlPiece::Kind::other_markup) return;
  if (element != HtmlElement::inline_text) writer_.part();
  if (element != HtmlElement::not_prose) return;
  if (piece.kind == HtmlPiece::Kind::opening_tag) {
    ++hidden_;
  } else if (hidden_ > 0) {
    --hidden_;
  }
}

void HtmlProse::read_tag(const HtmlPiece& piece) {
  if (piece.kind == HtmlPiece::Kind::other_markup) return;
  const HtmlElement element = html_element_named(piece.name);
  if (element == HtmlElement::inline_text) return;
  if (element == HtmlElement::gap || element == HtmlElement::not_prose) return read_inline(piece.span);
  writer_.end_block();
  writer_.set_kind(like_);
  if (element == HtmlElement::row) columns_ = 0;
  if (piece.kind == HtmlPiece::Kind::closing_tag) return;
  if (element == HtmlElement::cell) open_cell(Block::Kind::table_cell);
  if (element == HtmlElement::header_cell) open_cell(Block::Kind::table_header);
  Block block = like_;
  if (element == HtmlElement::list_item) {
    block.kind = Block::Kind::list_item;
    writer_.set_kind(block);
  } else if (element == HtmlElement::heading) {
    block.kind = Block::Kind::heading;
    block.level = piece.name == "title" ? 1 : static_cast<std::uint8_t>(piece.name[1] - '0');
    writer_.set_kind(block);
  }
}

void HtmlProse::open_cell(Block::Kind kind) {
  Block block = like_;
  block.kind = kind;
  block.column = columns_;
  writer_.set_kind(block);
  if (columns_ < std::numeric_limits<std::uint16_t>::max()) ++columns_;
}

}  // namespace evenhand
