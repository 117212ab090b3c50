#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace evenhand {

enum class Typeface : std::uint8_t { plain, bold };

// What the look of a paragraph says where nothing else does, since most forms and reviews are made by hand. Cut into
// blocks, ascending, none empty and without blanks around:
// - a line with something to fill in (“Name: ____”, “Remote? [ ] yes [ ] no”) is a field, and several on one line are
//   several; so is each line of a paragraph in which every line has a label (“Name: Ada”, “Rating: 4/5”);
// - a short line that ends with a colon is the heading of what follows it, and one that is all of its paragraph is a
//   heading too; so is one that is all in capitals, also in front of a text that is not, or in bold type (`typeface`)
//   and looks like a title.
// Anything else is one block, as it was.
// Of list items and cells only lines to fill in are told apart; the pieces stay items and cells.
//
// `text`: of the document, with markup blanked and what is to be filled in (underscores, dots, boxes) still in it.
std::vector<Block> blocks_by_look(std::string_view text, const Block& block, Typeface typeface);

// What a look at the bytes of a block says, not at its lines: quick, and wrong only on the side of caution.
struct Glance {
  bool may_look_different = true;  // Whether blocks_by_look() may return anything but the block.
  bool may_be_inert = true;        // Whether hide_inert() may hide anything.
};

// REQUIRES: as for blocks_by_look().
Glance glance_at(std::string_view text, const Block& block, Typeface typeface);

}  // namespace evenhand
