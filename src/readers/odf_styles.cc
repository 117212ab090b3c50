#include "readers/odf_styles.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "readers/language_tag.h"

namespace evenhand {
namespace {

// `_20_` is how a blank is written in a name.
constexpr std::array<std::string_view, 5> kCodeStyles = {"preformatted_20_text", "source_20_code", "source_20_text",
                                                         "source_text", "teletype"};

std::string key_of(std::string_view family, std::string_view name) {
  return std::string(family) + "/" + std::string(name);
}

OdfStyle own_properties(XmlNode style) {
  OdfStyle result;
  const XmlNode properties = style.child("text-properties");
  if (const std::string_view weight = properties.attribute("font-weight"); !weight.empty()) {
    result.bold = weight == "bold" || (weight.size() == 3 && weight.front() >= '6' && weight.front() <= '9');
  }
  if (const std::string_view display = properties.attribute("display"); !display.empty()) {
    result.hidden = display == "none";
  }
  if (properties.has_attribute("language")) result.foreign = names_another_language(properties.attribute("language"));
  const std::string name = ascii_lower_case(style.attribute("name"));
  result.code = std::find(kCodeStyles.begin(), kCodeStyles.end(), name) != kCodeStyles.end();
  result.title = name == "title";
  return result;
}

void inherit(OdfStyle& style, const OdfStyle& parent) {
  if (!style.bold) style.bold = parent.bold;
  if (!style.hidden) style.hidden = parent.hidden;
  if (!style.foreign) style.foreign = parent.foreign;
  style.code = style.code || parent.code;
  style.title = style.title || parent.title;
}

}  // namespace

void OdfStyles::add(XmlNode container) {
  constexpr std::size_t kLongestChain = 20;  // Styles below each other; longer ones are circles.
  std::map<std::string, std::string, std::less<>> parents;
  for (const XmlNode node : container) {
    const std::string_view family = node.attribute("family");
    if (node.name() != "style" || (family != "paragraph" && family != "text")) continue;
    const std::string key = key_of(family, node.attribute("name"));
    styles_[key] = own_properties(node);
    parents[key] = key_of(family, node.attribute("parent-style-name"));
  }
  for (const auto& [key, parent] : parents) {
    std::string_view name = parent;
    for (std::size_t i = 0; i < kLongestChain; ++i) {
      const auto found = styles_.find(name);
      if (found == styles_.end()) break;
      inherit(styles_[key], found->second);
      const auto next = parents.find(name);
      if (next == parents.end()) break;
      name = next->second;
    }
  }
}

const OdfStyle& OdfStyles::look_up(std::string_view family, std::string_view name) const {
  static const OdfStyle kNone;
  const auto found = styles_.find(key_of(family, name));
  return found == styles_.end() ? kNone : found->second;
}

}  // namespace evenhand
