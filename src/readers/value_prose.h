#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "readers/comment_prose.h"
#include "readers/embedded_text.h"
#include "readers/prose_writer.h"
#include "readers/value_path.h"

namespace evenhand {

// Whether a value looks like something that a person wrote, and not like an identifier or a number: at least two words
// with blanks between.
bool looks_written(std::string_view value);

// Takes the string values of structured data, in the order of the file, and marks those that are prose.
class ValueProse {
 public:
  // All are borrowed. Without `fields`, all values that look written are prose; with them, those that one of them
  // names.
  ValueProse(Document& document, ProseWriter& writer, const std::vector<FieldPattern>& fields)
      : document_(document), writer_(writer), fields_(fields), comments_(writer, document.source()) {}

  // Adds a value, if it is wanted. REQUIRES: `value` lies behind what was added before.
  void add(const ValuePath& path, const EmbeddedText& value);
  // Records a comment; `inside`: without marks. Comments are prose unless fields are named; those between two values
  // are read together, until end_comments().
  void add_comment(Span comment, Span inside);
  void end_comments();

  // That the fields named are not in the file; nothing where one is, or where none is named.
  std::optional<Error> missing_fields() const;

 private:
  bool is_wanted(const ValuePath& path, std::string_view value);

  Document& document_;
  ProseWriter& writer_;
  const std::vector<FieldPattern>& fields_;
  CommentProse comments_;
  std::vector<Span> comment_lines_;
  bool found_field_ = false;
};

}  // namespace evenhand
