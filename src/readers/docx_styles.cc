#include "readers/docx_styles.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "readers/flow.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestChain = 20;  // Styles based on each other; longer ones are circles.
constexpr std::array<std::string_view, 6> kCodeStyles = {"html code",   "html preformatted", "html typewriter",
                                                         "source code", "verbatim char",     "macro text"};

// `<w:b/>` is on, and so is `<w:b w:val="1"/>`.
std::optional<bool> toggle(XmlNode node) {
  if (!node) return std::nullopt;
  const std::string_view value = node.attribute("val");
  return value != "0" && value != "false" && value != "off";
}

// Word's own names of styles are the same in every language; only ids are translated.
void read_name(std::string_view given, DocxStyle& style) {
  constexpr std::string_view kHeading = "heading ";
  const std::string name = ascii_lower_case(given);
  if (name == "title") style.outline_level = 1;
  if (name.size() == kHeading.size() + 1 && name.compare(0, kHeading.size(), kHeading) == 0 && name.back() > '0' &&
      name.back() <= '9') {
    style.outline_level = static_cast<std::uint8_t>(name.back() - '0');
  }
  style.contents = name.compare(0, 4, "toc ") == 0 || name.compare(0, 9, "contents ") == 0;
  style.code = std::find(kCodeStyles.begin(), kCodeStyles.end(), name) != kCodeStyles.end();
}

void inherit(DocxStyle& style, const DocxStyle& base) {
  if (!style.outline_level) style.outline_level = base.outline_level;
  if (!style.in_list) style.in_list = base.in_list;
  if (!style.bold) style.bold = base.bold;
  if (!style.hidden) style.hidden = base.hidden;
  style.code = style.code || base.code;
}

}  // namespace

DocxStyle docx_properties(XmlNode paragraph_properties, XmlNode run_properties) {
  DocxStyle style;
  if (const XmlNode outline = paragraph_properties.child("outlineLvl")) {
    constexpr std::size_t kBodyText = 9;
    const std::size_t level = number_in(outline.attribute("val")).value_or(kBodyText);
    style.outline_level = level < kBodyText ? static_cast<std::uint8_t>(level + 1) : std::uint8_t{0};
  }
  if (const XmlNode list = paragraph_properties.child("numPr")) {
    style.in_list = list.child("numId").attribute("val") != "0";
  }
  style.bold = toggle(run_properties.child("b"));
  style.hidden = toggle(run_properties.child("vanish"));
  return style;
}

DocxStyles::DocxStyles(XmlNode root) {
  std::map<std::string, std::string, std::less<>> bases;
  for (const XmlNode node : root) {
    if (node.name() != "style") continue;
    DocxStyle style = docx_properties(node.child("pPr"), node.child("rPr"));
    const std::optional<std::uint8_t> own_level = style.outline_level;
    read_name(node.child("name").attribute("val"), style);
    if (own_level) style.outline_level = own_level;
    const std::string id(node.attribute("styleId"));
    styles_[id] = style;
    bases[id] = node.child("basedOn").attribute("val");
  }
  for (auto& [id, style] : styles_) {
    std::string_view base = bases[id];
    for (std::size_t i = 0; i < kLongestChain && styles_.contains(base); ++i) {
      inherit(style, styles_.find(base)->second);
      base = bases.find(base)->second;
    }
  }
}

const DocxStyle& DocxStyles::operator[](std::string_view id) const {
  static const DocxStyle kNone;
  const auto found = styles_.find(id);
  return found == styles_.end() ? kNone : found->second;
}

}  // namespace evenhand
