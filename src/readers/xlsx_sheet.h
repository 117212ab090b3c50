#pragma once

#include <string>
#include <vector>

#include "readers/cell_text.h"
#include "readers/xml.h"

namespace evenhand {

// The texts that cells point to by number (xl/sharedStrings.xml). REQUIRES: `root` is the part's outermost element, or
// nothing.
std::vector<std::string> shared_strings(XmlNode root);

// Adds the cells of a worksheet. REQUIRES: `sheet` is the outermost element of its part.
void add_sheet_cells(CellText& cells, XmlNode sheet, const std::vector<std::string>& strings);

// Adds the comments on its cells: the older kind (`comments`, which may be nothing), and the newer with answers
// (`threads`, likewise). Programs write a stand-in of the older kind for each of the newer; it is passed over.
void add_sheet_comments(CellText& cells, XmlNode comments, XmlNode threads);

}  // namespace evenhand
