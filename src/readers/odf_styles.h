#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "readers/xml.h"

namespace evenhand {

// What a style of an OpenDocument file means for its words. Each is nothing where neither the style nor its parents say
// anything.
struct OdfStyle {
  std::optional<bool> bold;
  std::optional<bool> hidden;
  std::optional<bool> foreign;  // In another language than English.
  bool code = false;
  bool title = false;  // Of the whole document.
};

// The styles of paragraphs and of text, named and automatic.
class OdfStyles {
 public:
  // Adds those in `container` (office:styles, office:automatic-styles); nothing adds nothing.
  void add(XmlNode container);

  const OdfStyle& paragraph(std::string_view name) const { return look_up("paragraph", name); }
  const OdfStyle& text(std::string_view name) const { return look_up("text", name); }

 private:
  const OdfStyle& look_up(std::string_view family, std::string_view name) const;

  std::map<std::string, OdfStyle, std::less<>> styles_;  // By family, a slash and name.
};

}  // namespace evenhand
