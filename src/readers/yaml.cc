#include "readers/yaml.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "readers/embedded_text.h"
#include "readers/prose_writer.h"
#include "readers/source_lines.h"
#include "readers/string_escape.h"
#include "readers/value_prose.h"
#include "readers/yaml_flow.h"
#include "readers/yaml_path.h"

namespace evenhand {
namespace {

// Keys whose block scalars are programs, in the files of continuous integration, containers and playbooks.
constexpr std::array<std::string_view, 14> kScripts = {
    "run",     "script",   "scripts", "before_script", "after_script", "shell",      "bash",
    "command", "commands", "cmd",     "args",          "entrypoint",   "powershell", "inlinescript"};

bool is_script(std::string_view key, std::string_view text) {
  const std::string name = ascii_lower_case(key);
  return text.substr(0, 2) == "#!" || std::find(kScripts.begin(), kScripts.end(), name) != kScripts.end();
}

class YamlReader {
 public:
  YamlReader(std::string_view source, ValueProse& prose)
      : source_(source), prose_(prose), lines_(source_lines(source)), text_(source) {}

  void read() {
    while (line_ < lines_.size()) {
      const SourceLine& line = lines_[line_];
      const std::string_view words = content(line);
      if (line.is_blank() || words[0] == '%') {
        prose_.end_comments();
        ++line_;
      } else if (words[0] == '#') {
        read_comment(line.text);
      } else if (is_end(line)) {
        path_.clear();
        read_node(line.text + 3);
      } else {
        read_node(line.text);
      }
    }
    prose_.end_comments();
  }

 private:
  std::string_view content(const SourceLine& line) const {
    return source_.substr(line.text, line.span.end - line.text);
  }

  bool is_marker(const SourceLine& line, std::string_view marker) const {
    const std::string_view words = content(line);
    return line.text == line.span.begin && words.substr(0, 3) == marker &&
           (words.size() == 3 || words[3] == ' ' || words[3] == '\t');
  }

  // Whether a document ends before or with the line.
  bool is_end(const SourceLine& line) const { return is_marker(line, "---") || is_marker(line, "..."); }

  // From here on, `line` is the line that is being read, and each of these goes on to the next one.

  void read_comment(std::size_t at) {
    prose_.add_comment({at, lines_[line_].span.end}, {at + 1, lines_[line_].span.end});
    ++line_;
  }

  // The dashes and the key that a line begins with, and the value behind them.
  void read_node(std::size_t at) {
    const SourceLine line = lines_[line_];
    at = skip_blanks(at, line.span.end);
    std::optional<std::size_t> parent;
    while (at < line.span.end && source_[at] == '-' && (at + 1 == line.span.end || is_blank(source_[at + 1]))) {
      parent = at - line.span.begin;
      path_.enter_item(*parent);
      at = skip_blanks(at + 1, line.span.end);
    }
    at = skip_properties(at, line.span.end);
    const bool is_complex_key =
        at < line.span.end && source_[at] == '?' && at + 1 < line.span.end && is_blank(source_[at + 1]);
    if (is_complex_key) return end_line(line.span.end);
    if (const auto key = find_yaml_key(source_, {at, line.span.end})) {
      parent = at - line.span.begin;
      path_.enter_key(*parent, std::string(source_.substr(key->name.begin, key->name.size())));
      at = key->value;
    }
    read_value(skip_properties(at, line.span.end), parent);
  }

  void read_value(std::size_t at, std::optional<std::size_t> parent) {
    const std::size_t end = lines_[line_].span.end;
    const bool is_template = source_.substr(at, 2) == "{{" || source_.substr(at, 2) == "{%";
    if (at >= end || is_template) return end_line(end);
    switch (source_[at]) {
      case '#':
        return read_comment(at);
      case '|':
      case '>':
        return read_block_scalar(at, parent);
      case '"':
      case '\'':
        return read_quoted(at, parent);
      case '[':
      case '{':
        return read_flow(at);
      case '*':
        return end_line(end);
      default:
        return read_plain(at, parent);
    }
  }

  void read_plain(std::size_t at, std::optional<std::size_t> parent) {
    text_.clear();
    const Span first = {at, end_of_plain(at)};
    text_.add(first);
    const bool has_comment = first.end < lines_[line_].span.end;
    const std::size_t first_line = line_;
    if (!has_comment) {
      while (line_ + 1 < lines_.size() && continues(lines_[line_ + 1], parent)) {
        ++line_;
        add_line_break(line_);
        text_.add({lines_[line_].text, end_of_plain(lines_[line_].text)});
      }
    }
    while (line_ > first_line && lines_[line_].is_blank()) --line_;
    add();
    end_line(end_of_plain(line_ == first_line ? at : lines_[line_].text));
  }

  // The line break before a line.
  void add_line_break(std::size_t line) {
    const std::size_t begin = lines_[line].span.begin;
    text_.add({begin - 1, begin}, "\n");
  }

  bool continues(const SourceLine& line, std::optional<std::size_t> parent) const {
    if (line.is_blank()) return true;
    return is_inside(line, parent) && source_[line.text] != '#' && !is_end(line);
  }

  // Whether a line is indented more than what stands in column `parent`.
  static bool is_inside(const SourceLine& line, std::optional<std::size_t> parent) {
    return !parent || line.text - line.span.begin > *parent;
  }

  std::size_t end_of_plain(std::size_t at) const {
    const std::size_t end = lines_[line_].span.end;
    std::size_t comment = source_.substr(0, end).find(" #", at);
    if (comment == std::string_view::npos) return end;
    while (comment > at && is_blank(source_[comment - 1])) --comment;
    return comment;
  }

  void read_quoted(std::size_t at, std::optional<std::size_t> parent) {
    const auto close = closing_quote(at, parent);
    if (!close) return read_plain(at, parent);
    text_.clear();
    add_yaml_string(text_, source_, {at, *close + 1});
    while (lines_[line_].span.end <= *close) ++line_;
    add();
    end_line(*close + 1);
  }

  // Where a string ends. Nothing where a line before that is not indented as its lines must be.
  std::optional<std::size_t> closing_quote(std::size_t at, std::optional<std::size_t> parent) const {
    const auto close = end_of_yaml_string(source_, at);
    if (!close) return std::nullopt;
    for (std::size_t i = line_ + 1; i < lines_.size() && lines_[i].span.begin <= *close; ++i) {
      if (!lines_[i].is_blank() && !is_inside(lines_[i], parent)) return std::nullopt;
    }
    return close;
  }

  void read_flow(std::size_t at) {
    YamlFlow flow(source_, at);
    while (const auto scalar = flow.next()) {
      if (scalar->kind == YamlFlow::Kind::comment) {
        prose_.add_comment(scalar->span, {scalar->span.begin + 1, scalar->span.end});
        continue;
      }
      text_.clear();
      add_yaml_string(text_, source_, scalar->span);
      add();
    }
    while (line_ < lines_.size() && lines_[line_].span.end < flow.end()) ++line_;
    end_line(flow.end());
  }

  void read_block_scalar(std::size_t at, std::optional<std::size_t> parent) {
    end_line(at);
    text_.clear();
    std::optional<std::size_t> indent;
    for (; line_ < lines_.size(); ++line_) {
      const SourceLine& line = lines_[line_];
      const std::size_t own = line.text - line.span.begin;
      if (!line.is_blank()) {
        if (!is_inside(line, parent) || (!parent && is_end(line))) break;
        if (!indent) indent = own;
        if (own < *indent) break;
      }
      if (!text_.pieces().empty()) add_line_break(line_);
      const std::size_t begin = std::min(line.span.begin + indent.value_or(0), line.span.end);
      text_.add({begin, line.span.end});
    }
    if (!is_script(path_.key(), text_.text())) add();
  }

  void add() { prose_.add(path_.path(), text_); }

  // What may follow a value: a comment.
  void end_line(std::size_t at) {
    if (line_ >= lines_.size()) return;
    const std::size_t end = lines_[line_].span.end;
    const std::size_t comment = at < end ? source_.substr(0, end).find(" #", at) : std::string_view::npos;
    if (comment != std::string_view::npos) prose_.add_comment({comment + 1, end}, {comment + 2, end});
    prose_.end_comments();
    ++line_;
  }

  // Anchors and tags: `&base`, `!secret`.
  std::size_t skip_properties(std::size_t at, std::size_t end) const {
    at = skip_blanks(at, end);
    while (at < end && (source_[at] == '&' || source_[at] == '!')) {
      while (at < end && !is_blank(source_[at])) ++at;
      at = skip_blanks(at, end);
    }
    return at;
  }

  std::size_t skip_blanks(std::size_t at, std::size_t end) const {
    while (at < end && is_blank(source_[at])) ++at;
    return std::min(at, end);
  }

  static bool is_blank(char c) { return c == ' ' || c == '\t'; }

  std::string_view source_;
  ValueProse& prose_;
  std::vector<SourceLine> lines_;
  std::size_t line_ = 0;
  YamlPath path_;
  EmbeddedText text_;
};

}  // namespace

Result<Document> read_yaml(Document document, const std::vector<FieldPattern>& fields) {
  const std::string_view source = document.source();
  ProseWriter writer(document, source.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
  ValueProse prose(document, writer, fields);
  YamlReader(source, prose).read();
  if (auto missing = prose.missing_fields()) return *std::move(missing);
  writer.finish();
  return document;
}

}  // namespace evenhand
