#pragma once

#include <string>

#include "readers/packed_text.h"
#include "readers/xml.h"

namespace evenhand {

// Reads the shapes of one slide of a presentation (.pptx): its title first, which is a heading; the rest in the order
// of the file. Numbers of slides, dates and repeated footers are passed over.
class SlideReader {
 public:
  // `text` is borrowed. `place`: “slide 4”; the title is added to it.
  SlideReader(PackedText& text, std::string place) : text_(text), place_(std::move(place)) {}

  // REQUIRES: `slide` is the outermost element of a slide's part.
  void read(XmlNode slide);

 private:
  void read_shapes(XmlNode container);
  void read_shape(XmlNode shape);
  void read_table(XmlNode table);
  void read_paragraph(XmlNode paragraph, Block like, const std::string& place);

  PackedText& text_;
  std::string place_;
  XmlNode title_;  // The shape that has been read as the title.
  std::size_t tables_ = 0;
};

// The words of the notes below a slide, all at `place`.
void add_slide_notes(PackedText& text, XmlNode notes, const std::string& place);

}  // namespace evenhand
