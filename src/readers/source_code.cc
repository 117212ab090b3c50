#include "readers/source_code.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "document/line_index.h"
#include "document/programming_language.h"
#include "readers/code_comment.h"
#include "readers/code_scanner.h"
#include "readers/comment_prose.h"
#include "readers/prose_writer.h"
#include "readers/reader.h"
#include "readers/text.h"

namespace evenhand {
namespace {

using Kind = CodePiece::Kind;

bool is_comment(Kind kind) { return kind != Kind::string && kind != Kind::documentation && kind != Kind::other; }

// Writes the pieces of one file in order.
class CodeReader {
 public:
  CodeReader(Document& document, ProseWriter& writer)
      : document_(document), source_(document.source()), comments_(writer, source_) {}

  void add(const CodePiece& piece) {
    if (is_comment(piece.kind)) document_.add_comment(piece.span);
    switch (piece.kind) {
      case Kind::line_comment:
        if (!continues(piece.span.begin)) end_comment();
        lines_.push_back(piece.content);
        begin_of_last_ = piece.span.begin;
        break;
      case Kind::block_comment:
      case Kind::documentation:
      case Kind::pod:
        end_comment();
        add_lines(piece.content);
        end_comment();
        break;
      case Kind::string:
      case Kind::other:
        break;
    }
  }

  // Writes the lines that have come together.
  void end_comment() {
    if (lines_.empty()) return;
    comments_.write(lines_);
    lines_.clear();
  }

 private:
  // Whether a line comment goes on with the one in the line before: it stands alone, and in the same column.
  bool continues(std::size_t begin) const {
    if (lines_.empty() || !begins_line(source_, begin)) return false;
    const std::size_t line = line_begin(begin);
    if (line == 0 || line_begin(line - 1) != line_begin(begin_of_last_)) return false;
    return begin - line == begin_of_last_ - line_begin(begin_of_last_);
  }

  std::size_t line_begin(std::size_t at) const {
    const std::size_t before = at == 0 ? std::string_view::npos : source_.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
  }

  void add_lines(Span content) {
    for (std::size_t begin = content.begin; begin < content.end;) {
      const std::size_t end = std::min(source_.find('\n', begin), content.end);
      lines_.push_back({begin, end});
      begin = end + 1;
    }
  }

  Document& document_;
  std::string_view source_;
  CommentProse comments_;
  std::vector<Span> lines_;  // Of the comment that is being put together.
  std::size_t begin_of_last_ = 0;
};

}  // namespace

Document read_source_code(Document document, const ReadOptions& options) {
  static_cast<void>(options);
  const std::string_view source = document.source();
  const ProgrammingLanguage* const language = programming_language_of(document.path(), source);
  document.set_usual_genre(Genre::code);
  if (language == nullptr) return read_text(std::move(document));
  ProseWriter writer(document, LineIndex(source).line_span(1).begin);
  CodeReader reader(document, writer);
  for (const CodePiece& piece : scan_code(source, *language)) reader.add(piece);
  reader.end_comment();
  writer.finish();
  return document;
}

}  // namespace evenhand
