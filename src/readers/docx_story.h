#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "readers/docx_styles.h"
#include "readers/flow.h"
#include "readers/xml.h"

namespace evenhand {

// Reads the stories of a Word document (its body, a note, a page's header …) into a Flow. Tracked insertions are read
// and deletions are not; of alternatives for old programs the first is read; hidden text, code of fields, formulas and
// tables of contents are no prose.
class DocxStory {
 public:
  // Both are borrowed.
  DocxStory(const DocxStyles& styles, Flow& flow) : styles_(styles), flow_(flow) {}

  // The paragraphs and tables in `container`.
  void read(XmlNode container);

  // The ids of notes in the order in which the text refers to them, which is how they are numbered.
  const std::vector<std::string>& footnotes() const { return footnotes_; }
  const std::vector<std::string>& endnotes() const { return endnotes_; }

  // Where the paragraph is that the comment `id` begins in; empty where none refers to it.
  std::string place_of_comment(std::string_view id) const;

 private:
  // A field: its code stands before its result.
  enum class FieldPart : std::uint8_t { code, result };

  void read_block(XmlNode node);
  void read_paragraph(XmlNode paragraph);
  void read_table(XmlNode table);
  void read_rows(XmlNode container, bool has_header);
  void read_row(XmlNode row, Flow::RowKind kind);
  void read_cells(XmlNode container);
  void read_inline(XmlNode container);
  void read_run(XmlNode run);
  void read_run_content(XmlNode node, PackedText::Words words);
  void read_drawing(XmlNode drawing);
  void read_pending();
  void begin_comment(XmlNode mark);
  bool is_hidden(const DocxStyle& own, XmlNode properties) const;
  bool in_field_code() const;

  const DocxStyles& styles_;
  Flow& flow_;
  const DocxStyle* paragraph_style_ = nullptr;  // Of the open paragraph.
  bool all_bold_ = true;                        // Of the words of the open paragraph so far.
  std::vector<FieldPart> fields_;               // Those that are open, the innermost last.
  std::vector<XmlNode> boxes_;                  // Text boxes met in the open paragraph.
  std::vector<std::string> descriptions_;       // Alternative texts met in it.
  std::size_t boxes_so_far_ = 0;
  std::size_t pictures_so_far_ = 0;
  std::vector<std::string> footnotes_;
  std::vector<std::string> endnotes_;
  std::map<std::string, std::string, std::less<>> places_of_comments_;  // By id.
};

}  // namespace evenhand
