#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "readers/odf_styles.h"
#include "readers/xml.h"

namespace evenhand {

// An OpenDocument file, opened: what is in it and how it looks.
struct OdfFile {
  // `bytes`: an archive with content.xml and, mostly, styles.xml. The Error says why it cannot be read.
  static Result<OdfFile> open(std::string_view bytes);

  // The body's one child of that name (“text”, “spreadsheet”, “presentation”). The Error: it holds something else.
  Result<XmlNode> body(std::string_view kind) const;

  XmlTree content;
  std::optional<XmlTree> style_sheet;
  OdfStyles styles;
};

}  // namespace evenhand
