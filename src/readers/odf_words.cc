#include "readers/odf_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "readers/flow.h"

namespace evenhand {
namespace {

using Words = PackedText::Words;

constexpr std::string_view kBlanks = " \t\r\n";

constexpr std::array<std::string_view, 13> kAside = {"annotation", "custom-shape", "ellipse",  "frame",   "g",
                                                     "line",       "note",         "path",     "polygon", "polyline",
                                                     "rect",       "circle",       "connector"};
constexpr std::array<std::string_view, 6> kSkipped = {"annotation-end", "hidden-text",     "ruby-text",
                                                      "script",         "tracked-changes", "page-number"};

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

}  // namespace

OdfWords::Look OdfWords::changed_by(const OdfStyle& style, Look look) {
  look.bold = style.bold.value_or(look.bold);
  look.hidden = style.hidden.value_or(look.hidden);
  if (style.foreign && look.words != Words::masked) look.words = *style.foreign ? Words::foreign : Words::prose;
  if (style.code) look.words = Words::masked;
  return look;
}

void OdfWords::read(XmlNode paragraph) {
  read_inline(paragraph, changed_by(styles_.paragraph(paragraph.attribute("style-name")), {}));
}

void OdfWords::read_inline(XmlNode container, Look look) {
  for (const XmlNode node : container) {
    const std::string_view name = node.name();
    if (name.empty()) {
      add_folded(node.text(), look);
    } else if (is_one_of(name, kAside)) {
      set_aside_.push_back(node);
    } else if (name == "s" || name == "tab" || name == "line-break") {
      if (!look.hidden) text_.add(name == "line-break" ? "\n" : name == "tab" ? "\t" : " ");
      after_blank_ = true;
    } else if (name == "span") {
      read_inline(node, changed_by(styles_.text(node.attribute("style-name")), look));
    } else if (!is_one_of(name, kSkipped)) {
      read_inline(node, look);  // Links, fields, marks, ruby.
    }
  }
}

// Line breaks and tabs in the file are blanks, and of several blanks one counts.
void OdfWords::add_folded(std::string_view text, Look look) {
  if (look.hidden) return;
  std::string folded;
  for (const char c : text) {
    if (!is_blank(c)) folded += c;
    if (is_blank(c) && !after_blank_) folded += ' ';
    after_blank_ = is_blank(c);
    if (!after_blank_ && !look.bold) all_bold_ = false;
  }
  text_.add(folded, look.words);
}

}  // namespace evenhand
