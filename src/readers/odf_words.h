#pragma once

#include <vector>

#include "readers/odf_styles.h"
#include "readers/packed_text.h"
#include "readers/xml.h"

namespace evenhand {

// Reads the words of one paragraph of OpenDocument. White space is folded as the format asks; what stands beside the
// words is set aside.
class OdfWords {
 public:
  // Both are borrowed. REQUIRES: `text` has an open block.
  OdfWords(const OdfStyles& styles, PackedText& text) : styles_(styles), text_(text) {}

  // REQUIRES: `paragraph` is a text:p or text:h. Called once.
  void read(XmlNode paragraph);

  bool all_bold() const { return all_bold_; }
  // Notes, comments, frames and shapes met on the way.
  const std::vector<XmlNode>& set_aside() const { return set_aside_; }

 private:
  struct Look {
    PackedText::Words words = PackedText::Words::prose;
    bool bold = false;
    bool hidden = false;
  };

  void read_inline(XmlNode container, Look look);
  void add_folded(std::string_view text, Look look);
  static Look changed_by(const OdfStyle& style, Look look);

  const OdfStyles& styles_;
  PackedText& text_;
  std::vector<XmlNode> set_aside_;
  bool all_bold_ = true;
  bool after_blank_ = true;
};

}  // namespace evenhand
