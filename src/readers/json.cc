#include "readers/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/position.h"
#include "document/line_index.h"
#include "readers/json_scanner.h"
#include "readers/prose_writer.h"
#include "readers/string_escape.h"
#include "readers/value_prose.h"

namespace evenhand {
namespace {

using Kind = JsonToken::Kind;
using Problem = JsonScanner::Problem;

// Bytes of a byte order mark, which is hidden already.
std::size_t text_begin(std::string_view source) { return source.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0; }

class JsonReader {
 public:
  JsonReader(std::string_view source, ValueProse& prose) : source_(source), prose_(prose), text_(source) {}

  // What is wrong with the JSON in `range`, if anything. The values before it are read.
  std::optional<Problem> read(Span range) {
    JsonScanner scanner(source_, range);
    path_ = ValuePath();
    while (const auto token = scanner.next()) take(*token);
    prose_.end_comments();
    return scanner.problem();
  }

 private:
  void take(const JsonToken& token) {
    switch (token.kind) {
      case Kind::begin_object:
        return path_.enter(std::string());
      case Kind::begin_array:
        return path_.enter(ValuePath::Index{0});
      case Kind::key:
        path_.last() = string(token.span).text();
        return;
      case Kind::string:
        prose_.add(path_, string(token.span));
        return end_value();
      case Kind::other:
        return end_value();
      case Kind::end_object:
      case Kind::end_array:
        path_.leave();
        return end_value();
      case Kind::comment:
        return take_comment(token.span);
    }
  }

  const EmbeddedText& string(Span span) {
    text_.clear();
    add_unescaped(text_, source_, {span.begin + 1, span.end - 1});
    return text_;
  }

  void end_value() {
    if (path_.steps().empty()) return;
    if (auto* const index = std::get_if<ValuePath::Index>(&path_.last())) ++*index;
  }

  void take_comment(Span comment) {
    const bool is_closed = source_[comment.begin + 1] == '*';
    prose_.add_comment(comment, {comment.begin + 2, comment.end - (is_closed ? 2 : 0)});
  }

  std::string_view source_;
  ValueProse& prose_;
  ValuePath path_;
  EmbeddedText text_;
};

std::string describe(const Problem& problem, const LineIndex& index) {
  const Position position = index.position(problem.offset);
  return "not JSON: " + problem.message + " (line " + std::to_string(position.line) + ", column " +
         std::to_string(position.column) + ")";
}

}  // namespace

Result<Document> read_json(Document document, const std::vector<FieldPattern>& fields) {
  const std::string_view source = document.source();
  ProseWriter writer(document, text_begin(source));
  ValueProse prose(document, writer, fields);
  const auto problem = JsonReader(source, prose).read({text_begin(source), source.size()});
  if (problem) return Error{describe(*problem, LineIndex(source))};
  if (auto missing = prose.missing_fields()) return *std::move(missing);
  writer.finish();
  return document;
}

Result<Document> read_json_lines(Document document, const std::vector<FieldPattern>& fields) {
  const std::string_view source = document.source();
  const LineIndex index(source);
  ProseWriter writer(document, text_begin(source));
  ValueProse prose(document, writer, fields);
  JsonReader reader(source, prose);
  std::optional<Problem> first;
  std::size_t broken = 0;
  std::size_t lines = 0;
  for (std::size_t i = 1; i <= index.line_count(); ++i) {
    const Span line = index.line_span(i);
    if (source.substr(line.begin, line.size()).find_first_not_of(" \t") == std::string_view::npos) continue;
    ++lines;
    const auto problem = reader.read(line);
    if (!problem) continue;
    ++broken;
    if (!first) first = problem;
  }
  if (first && broken == lines) return Error{describe(*first, index)};
  if (auto missing = prose.missing_fields()) return *std::move(missing);
  if (first) {
    document.declare_loss(describe(*first, index) + (broken == 1 ? "; all other lines were read"
                                                                 : "; so are " + std::to_string(broken - 1) +
                                                                       " more lines; all others were read"));
  }
  writer.finish();
  return document;
}

}  // namespace evenhand
