#include "readers/drawing_text.h"

#include <string_view>

#include "readers/language_tag.h"
#include "readers/office_package.h"

namespace evenhand {

void add_drawing_paragraph(PackedText& text, XmlNode paragraph) {
  for (const XmlNode node : paragraph) {
    const std::string_view name = node.name();
    if (name == "br") {
      text.add("\n");
    } else if (name == "r" || name == "fld") {
      const bool is_foreign = names_another_language(node.child("rPr").attribute("lang"));
      text.add(node.child("t").all_text(), is_foreign ? PackedText::Words::foreign : PackedText::Words::prose);
    }
  }
}

void add_drawing_paragraphs(PackedText& text, XmlNode node, const std::string& place) {
  for (const XmlNode child : node) {
    const std::string_view name = child.name();
    if (name == "p") {
      text.begin({}, place);
      add_drawing_paragraph(text, child);
      text.end();
    } else if (name == "AlternateContent") {
      add_drawing_paragraphs(text, preferred_alternative(child), place);
    } else {
      add_drawing_paragraphs(text, child, place);
    }
  }
}

void add_description(PackedText& text, XmlNode properties, const std::string& place) {
  text.begin({}, place);
  text.add(properties.attribute("descr"));
  text.end();
}

}  // namespace evenhand
