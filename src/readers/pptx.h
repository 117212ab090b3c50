#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Takes the text out of a PowerPoint presentation (.pptx): slides in the order in which they are shown, each with its
// diagrams, notes and comments. The Error says why it cannot be read.
Result<Document> read_pptx(std::string path, std::string_view bytes);

}  // namespace evenhand
