#include "readers/embedded_text.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

#include "readers/text.h"

namespace evenhand {
namespace {

using Piece = EmbeddedText::Piece;

constexpr std::string_view kBlanks = " \t\n\r\f\v";

// Bytes. To find its structure, a text is copied a few times; what is longer was not written by hand.
constexpr std::size_t kLongestStructured = std::size_t{16} << 20U;

bool is_blank(std::string_view text) { return text.find_first_not_of(kBlanks) == std::string_view::npos; }

// Adds stretches of an embedded text, in order.
class PieceWriter {
 public:
  PieceWriter(ProseWriter& writer, const EmbeddedText& text) : writer_(writer), text_(text) {}

  // A stretch of text() that is prose.
  void prose(Span stretch) {
    while (!stretch.empty()) {
      const Piece& piece = seek(stretch.begin);
      const Span part = {stretch.begin, std::min(stretch.end, text_.end_of(piece_))};
      const std::size_t begin = piece.source.begin + (part.begin - piece.begin);
      if (!piece.escaped) {
        writer_.prose({begin, begin + part.size()});
      } else if (const auto character = bytes(part); is_blank(character)) {
        writer_.part();
      } else {
        writer_.replaced(piece.source, character);
      }
      stretch.begin = part.end;
    }
  }

  // A stretch that is prose in other characters.
  void replaced(Span stretch, std::string_view characters) {
    const Piece& first = seek(stretch.begin);
    const std::size_t begin = first.escaped ? first.source.begin : first.source.begin + stretch.begin - first.begin;
    const Piece& last = seek(stretch.end - 1);
    const std::size_t end = last.escaped ? last.source.end : last.source.begin + stretch.end - last.begin;
    writer_.replaced({begin, end}, characters);
  }

 private:
  std::string_view bytes(Span stretch) const {
    return std::string_view(text_.text()).substr(stretch.begin, stretch.size());
  }

  // The piece around `at`, which is never before the one asked for last.
  const Piece& seek(std::size_t at) {
    while (text_.end_of(piece_) <= at) ++piece_;
    return text_.pieces()[piece_];
  }

  ProseWriter& writer_;
  const EmbeddedText& text_;
  std::size_t piece_ = 0;
};

// What a reader made of a byte.
enum class Fate : std::uint8_t { kept, blank, barrier, nothing, written };

Fate fate_of(const Document& inner, std::size_t at) {
  const char byte = inner.text()[at];
  if (byte == inner.source()[at]) return Fate::kept;
  if (byte == ' ') return Fate::blank;
  if (byte == Document::kBarrier) return Fate::barrier;
  return byte == Document::kNothing ? Fate::nothing : Fate::written;
}

void add_stretch(PieceWriter& pieces, ProseWriter& writer, const Document& inner, Span stretch) {
  switch (fate_of(inner, stretch.begin)) {
    case Fate::kept:
      return pieces.prose(stretch);
    case Fate::written:
      return pieces.replaced(stretch, inner.text().substr(stretch.begin, stretch.size()));
    case Fate::blank:
      return writer.part();
    case Fate::barrier:
      return writer.bar();
    case Fate::nothing:
      return;
  }
}

}  // namespace

void EmbeddedText::add(Span span) {
  if (span.empty()) return;
  const bool goes_on = !pieces_.empty() && !pieces_.back().escaped && pieces_.back().source.end == span.begin;
  if (goes_on) {
    pieces_.back().source.end = span.end;
  } else {
    pieces_.push_back({text_.size(), span, false});
  }
  text_ += source_.substr(span.begin, span.size());
}

void EmbeddedText::add(Span span, std::string_view character) {
  assert(character.size() <= span.size());
  if (character.empty()) return;
  pieces_.push_back({text_.size(), span, true});
  text_ += character;
}

void EmbeddedText::clear() {
  text_.clear();
  pieces_.clear();
}

std::size_t EmbeddedText::end_of(std::size_t index) const {
  return index + 1 < pieces_.size() ? pieces_[index + 1].begin : text_.size();
}

void add_block(ProseWriter& writer, const EmbeddedText& text, Block like) {
  writer.set_kind(like);
  PieceWriter pieces(writer, text);
  const std::string_view all = text.text();
  for (std::size_t begin = std::min(all.find_first_not_of(kBlanks), all.size()); begin < all.size();) {
    const std::size_t end = std::min(all.find('\n', begin), all.size());
    pieces.prose({begin, end});
    begin = std::min(all.find_first_not_of(kBlanks, end), all.size());
    const auto breaks = std::count(all.begin() + static_cast<std::ptrdiff_t>(end),
                                   all.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    if (breaks > 1) writer.bar();
    writer.part();
  }
  writer.end_block();
}

void add_plain_text(ProseWriter& writer, const EmbeddedText& text, Block like) {
  const std::string_view all = text.text();
  const std::size_t last = all.find_last_not_of(kBlanks);
  if (last == std::string_view::npos) return;
  const bool is_one_line = all.substr(0, last).find('\n', all.find_first_not_of(kBlanks)) == std::string_view::npos;
  if (is_one_line || all.size() > kLongestStructured) return add_block(writer, text, like);
  add_document(writer, text, read_text(Document({}, text.text())), like);
}

void add_document(ProseWriter& writer, const EmbeddedText& text, const Document& inner, Block like) {
  assert(inner.source() == text.text());
  PieceWriter pieces(writer, text);
  for (Block block : inner.blocks()) {
    const Span span = block.span;
    const bool quoted = block.quoted || like.quoted;
    const bool is_cell = like.kind == Block::Kind::table_cell || like.kind == Block::Kind::table_header;
    const bool is_heading = block.kind == Block::Kind::heading;
    if (block.kind == Block::Kind::paragraph || (is_cell && is_heading)) block = like;
    block.quoted = quoted;
    writer.set_kind(block);
    for (std::size_t begin = span.begin, end = begin; begin < span.end; begin = end) {
      while (end < span.end && fate_of(inner, end) == fate_of(inner, begin)) ++end;
      add_stretch(pieces, writer, inner, {begin, end});
    }
    writer.end_block();
  }
}

}  // namespace evenhand
