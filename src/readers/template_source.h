#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "readers/prose_writer.h"
#include "readers/template_marks.h"

namespace evenhand {

// The source of a document as a reader should see it that knows nothing of templates: of the same length, with a word
// of x where a template's mark fills something in, and blank lines where marks stand alone. Hides the marks in the
// document's text, so that those words are never read.
class TemplateSource {
 public:
  // `document` is borrowed: its source must stay where it is while text() is used.
  explicit TemplateSource(Document& document);
  // The same with marks found in another way: ascending, without overlap.
  TemplateSource(Document& document, std::vector<TemplateMark> marks);
  TemplateSource(const TemplateSource&) = delete;
  TemplateSource& operator=(const TemplateSource&) = delete;

  std::string_view text() const { return text_; }

  // Gives `writer` the templates' comments.
  void note_comments(ProseWriter& writer) const;

 private:
  void fill();
  bool stand_alone(std::size_t first, std::size_t last) const;

  std::vector<TemplateMark> marks_;
  std::string filled_;  // Empty where there are no marks.
  std::string_view text_;
};

}  // namespace evenhand
