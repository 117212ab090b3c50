#include "readers/mask.h"

#include <array>
#include <string_view>

namespace evenhand {
namespace {

std::string show_text(std::string_view text) {
  std::string shown;
  for (const char byte : text) {
    if (byte == ' ') {
      shown += "·";
    } else if (byte == Document::kBarrier) {
      shown += "¦";
    } else if (byte == Document::kNothing) {
      shown += "°";
    } else {
      shown += byte;
    }
  }
  return shown;
}

std::string show_block(const Block& block) {
  constexpr std::array<std::string_view, 7> kKinds = {"paragraph",   "heading", "list item", "cell",
                                                      "header cell", "field",   "identifier"};
  std::string shown(kKinds[static_cast<std::size_t>(block.kind)]);
  if (block.level > 0) shown += " of level " + std::to_string(block.level);
  const bool is_cell = block.kind == Block::Kind::table_cell || block.kind == Block::Kind::table_header;
  if (is_cell) shown += " in column " + std::to_string(block.column);
  if (block.quoted) shown += ", quoted";
  return shown;
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char byte : text) {
    const bool blank = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
    if (!blank && byte != Document::kNothing) line += byte == Document::kBarrier ? '|' : byte;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

}  // namespace

std::string show(const Document& document) {
  std::string shown = show_text(document.text()) + "\n=== blocks\n";
  if (document.declared_genre()) shown += "genre " + std::string(name_of(*document.declared_genre())) + "\n";
  for (const Block& block : document.blocks()) {
    shown += show_block(block);
    if (const std::string_view place = document.place_at(block.span.begin); !place.empty()) {
      shown += " (" + std::string(place) + ")";
    }
    shown += ": " + one_line(document.text().substr(block.span.begin, block.span.size())) + "\n";
  }
  for (const Span comment : document.comments()) {
    shown += "comment: " + one_line(document.source().substr(comment.begin, comment.size())) + "\n";
  }
  return shown;
}

}  // namespace evenhand
