#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of LaTeX and masks everything that is not prose: commands, maths, code, what stands before
// \begin{document} but for titles. Comments are noted; accents and letters that commands spell are written out. What an
// unknown command is given is read only where it looks like words, not like a name or settings: see
// latex_command_named(). REQUIRES: no block yet; the text is UTF-8.
Document read_latex(Document document);

}  // namespace evenhand
