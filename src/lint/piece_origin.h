#pragma once

#include <cstddef>

#include "base/position.h"

namespace evenhand {

// Where a piece of a document stands in the whole. The text of a piece begins with what is carried over from earlier
// ones: headings that stand above it, the fence that it stands in. Of that nothing is said again.
struct PieceOrigin {
  std::size_t carried = 0;        // Bytes at the start of the piece's text. REQUIRES: whole lines.
  std::size_t carried_lines = 0;  // The same in lines.
  Position begin;                 // In the whole, of the first byte behind them.

  // The offset in the whole of a byte of the piece. REQUIRES: piece_offset >= carried.
  std::size_t offset_in_whole(std::size_t piece_offset) const { return begin.offset + piece_offset - carried; }

  // The same of a position.
  Position in_whole(const Position& piece) const {
    const std::size_t line = piece.line - carried_lines;
    const bool is_on_first = line == 1;
    return {begin.line + line - 1, is_on_first ? begin.column + piece.column - 1 : piece.column,
            offset_in_whole(piece.offset), is_on_first ? begin.byte_column + piece.byte_column - 1 : piece.byte_column};
  }
};

}  // namespace evenhand
