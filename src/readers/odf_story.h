#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "readers/flow.h"
#include "readers/odf_styles.h"
#include "readers/xml.h"

namespace evenhand {

// Reads running text of OpenDocument into a Flow: paragraphs, lists, tables, and after each paragraph the notes,
// comments and boxes that hang on it. Recorded deletions and tables of contents are passed over.
class OdfStory {
 public:
  // Both are borrowed.
  OdfStory(const OdfStyles& styles, Flow& flow) : styles_(styles), flow_(flow) {}

  // What `container` (a body, a text box, a cell) holds.
  void read(XmlNode container) { read(container, {}); }
  // The same, with its paragraphs of that kind unless they are more.
  void read(XmlNode container, Block like);

 private:
  void read_paragraph(XmlNode paragraph, Block like);
  void read_table(XmlNode table);
  void read_rows(XmlNode container, Flow::RowKind kind);
  void read_row(XmlNode row, Flow::RowKind kind);
  void read_aside(XmlNode node);
  void read_note(XmlNode note);
  void read_frame(XmlNode frame);
  void read_as(const std::string& place, XmlNode container);

  const OdfStyles& styles_;
  Flow& flow_;
  std::size_t footnotes_ = 0;
  std::size_t endnotes_ = 0;
  std::size_t comments_ = 0;
  std::size_t boxes_ = 0;
  std::size_t pictures_ = 0;
};

}  // namespace evenhand
