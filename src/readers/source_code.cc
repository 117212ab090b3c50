#include "readers/source_code.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "document/programming_language.h"
#include "readers/code_comment.h"
#include "readers/code_names.h"
#include "readers/code_scanner.h"
#include "readers/comment_prose.h"
#include "readers/pod_prose.h"
#include "readers/prose_writer.h"
#include "readers/reader.h"
#include "readers/string_prose.h"
#include "readers/text.h"

namespace evenhand {
namespace {

using Kind = CodePiece::Kind;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_comment(Kind kind) { return kind != Kind::string && kind != Kind::documentation && kind != Kind::other; }

// Writes the pieces of one file in order.
class CodeReader {
 public:
  CodeReader(Document& document, ProseWriter& writer, const ReadOptions& options)
      : document_(document),
        source_(document.source()),
        writer_(writer),
        options_(options),
        comments_(writer, source_) {}

  void add(const CodePiece& piece) {
    if (is_comment(piece.kind)) document_.add_comment(piece.span);
    pass_code(piece.span.begin);
    code_begin_ = piece.span.end;
    switch (piece.kind) {
      case Kind::line_comment:
        if (!continues(piece.span.begin)) end_comment();
        lines_.push_back(piece.content);
        begin_of_last_ = piece.span.begin;
        break;
      case Kind::block_comment:
      case Kind::documentation:
        end_comment();
        add_lines(piece.content);
        end_comment();
        break;
      case Kind::pod:
        end_comment();
        write_pod(writer_, source_, piece.content);
        break;
      case Kind::string:
        end_comment();
        add_string(piece.content);
        break;
      case Kind::other:
        break;
    }
  }

  // Writes what is left, and the code up to the end of the source.
  void finish() {
    pass_code(source_.size());
    end_comment();
  }

 private:
  // The code between the last piece and the next, which begins at `end`.
  void pass_code(std::size_t end) {
    if (!options_.identifiers || end <= code_begin_) return;
    const Span code = {code_begin_, end};
    if (source_.substr(code.begin, code.size()).find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    end_comment();
    write_code_names(writer_, source_, code);
  }

  void add_string(Span content) {
    if (!options_.strings && !options_.identifiers) return;
    const std::string_view text = source_.substr(content.begin, content.size());
    if (is_prose_string(text)) {
      if (options_.strings) write_string_prose(writer_, source_, content);
    } else if (options_.identifiers && text.find(' ') == std::string_view::npos) {
      write_code_names(writer_, source_, content);
    }
  }

  // Writes the lines that have come together.
  void end_comment() {
    if (lines_.empty()) return;
    comments_.write(lines_);
    lines_.clear();
  }

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
  ProseWriter& writer_;
  const ReadOptions& options_;
  CommentProse comments_;
  std::size_t code_begin_ = 0;  // Where the code behind the last piece begins.
  std::vector<Span> lines_;     // Of the comment that is being put together.
  std::size_t begin_of_last_ = 0;
};

}  // namespace

Document read_source_code(Document document, const ReadOptions& options) {
  const std::string_view source = document.source();
  const ProgrammingLanguage* const language = programming_language_of(document.path(), source);
  document.set_usual_genre(Genre::code);
  if (language == nullptr) return read_text(std::move(document));
  ProseWriter writer(document, source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
  CodeReader reader(document, writer, options);
  for (const CodePiece& piece : scan_code(source, *language)) reader.add(piece);
  reader.finish();
  writer.finish();
  return document;
}

}  // namespace evenhand
