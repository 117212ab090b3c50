#pragma once

#include <cstddef>
#include <string>

#include "document/document.h"
#include "document/format.h"

namespace evenhand {

// Whether long documents of the format can be read in pieces: what stands far before a paragraph changes little of how
// it is read, and what does can be said again.
bool can_be_read_in_pieces(Format format);

// Where a piece ends, of which a stretch has been read that is longer: what is read behind its end is looked at, and
// read again as the beginning of the next piece.
struct PieceEnd {
  std::size_t end = 0;  // In bytes of the stretch.
  // What has to stand before the next piece for it to be read as in the whole: whole lines, of which the first is
  // empty, so that no rule is taken for front matter; the headings above it; the line that opens the fence around it.
  std::string carried;
};

// The end of the piece at the start of `stretch`, whose first `carried` bytes are from earlier ones: before the last
// paragraph or heading that stands by itself; failing that, the last item of a list; inside fenced code, a line; inside
// of a text without any of these, a sentence, a word, a character. REQUIRES: more than 4 bytes behind `carried`.
PieceEnd find_piece_end(const Document& stretch, std::size_t carried);

}  // namespace evenhand
