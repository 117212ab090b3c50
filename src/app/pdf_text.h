#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace evenhand {

// The text of a PDF as pdftotext (of poppler) writes it: pages end with a form feed. It runs as a program of its own,
// with limits on its time, memory and output; poppler's licence (GPL) does not allow to link it. The Error says why
// there is no text: no such program (and which package brings it), a password, a broken file, a limit.
Result<std::string> text_of_pdf(std::string_view bytes);

}  // namespace evenhand
