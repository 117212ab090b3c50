#pragma once

#include <string>

#include "readers/packed_text.h"
#include "readers/xml.h"

namespace evenhand {

// Text as DrawingML has it (`a:p`, `a:r`): in slides, and in shapes anywhere.

// Adds the words of one paragraph (a:p) to the open block. REQUIRES: a block is open.
void add_drawing_paragraph(PackedText& text, XmlNode paragraph);

// A block for each paragraph anywhere below `node`, all at `place`.
void add_drawing_paragraphs(PackedText& text, XmlNode node, const std::string& place);

// A block with the alternative texts of what `properties` (p:cNvPr, xdr:cNvPr) describes, if it has any.
void add_description(PackedText& text, XmlNode properties, const std::string& place);

}  // namespace evenhand
