#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "readers/xml.h"

namespace evenhand {

// What a style of a Word document means for its words. Each is nothing where neither the style nor one that it is based
// on says anything.
struct DocxStyle {
  std::optional<std::uint8_t> outline_level;  // 1 is the highest heading; 0: text.
  std::optional<bool> in_list;
  std::optional<bool> bold;
  std::optional<bool> hidden;
  bool code = false;
  bool contents = false;  // Of a table of contents: it only repeats headings.
};

class DocxStyles {
 public:
  // REQUIRES: `root` is the outermost element of the part, or nothing: then no style is known.
  explicit DocxStyles(XmlNode root);

  // What paragraphs and runs of that style id are. Unknown ids mean nothing.
  const DocxStyle& operator[](std::string_view id) const;

 private:
  std::map<std::string, DocxStyle, std::less<>> styles_;
};

// What a paragraph's or run's own properties (w:pPr, w:rPr) say; nothing where they are silent.
DocxStyle docx_properties(XmlNode paragraph_properties, XmlNode run_properties);

}  // namespace evenhand
