#include "readers/message_catalog.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "readers/comment_prose.h"
#include "readers/embedded_text.h"
#include "readers/inert.h"
#include "readers/prose_writer.h"
#include "readers/source_lines.h"
#include "readers/string_escape.h"
#include "readers/text.h"

namespace evenhand {
namespace {

// The size of the format directive that `text` begins with: %s, %-5.2f, %1$d, %(name)s, {0}, {name}; 0 where it is
// none.
std::size_t directive_size(std::string_view text) {
  if (text[0] == '{') {
    const std::size_t close =
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:!", 1);
    return close != std::string_view::npos && text[close] == '}' ? close + 1 : 0;
  }
  std::size_t at = 1;
  if (text.substr(at, 1) == "(") {
    const std::size_t close = text.find_first_of(")\n ", at);
    if (close == std::string_view::npos || text[close] != ')') return 0;
    at = close + 1;
  }
  at = std::min(text.find_first_not_of("0123456789$*.-+#hlLqjzt", at), text.size());
  const bool is_directive =
      at < text.size() && std::string_view("diouxXeEfFgGcsrapn%@").find(text[at]) != std::string_view::npos;
  return is_directive ? at + 1 : 0;
}

// A message as the readers of text see it, without its format directives.
Document read_message(const std::string& message) {
  Document document({}, message);
  const std::string_view source = document.source();
  for (std::size_t at = source.find_first_of("%{"); at != std::string_view::npos; at = source.find_first_of("%{", at)) {
    const std::size_t size = directive_size(source.substr(at));
    document.hide({at, at + size});
    at += std::max<std::size_t>(size, 1);
  }
  const std::size_t first = document.text().find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return document;
  document.add_block({{first, document.text().find_last_not_of(" \t\n") + 1}, Block::Kind::paragraph});
  return document;
}

class CatalogReader {
 public:
  explicit CatalogReader(Document& document)
      : document_(document),
        source_(document.source()),
        lines_(source_lines(source_)),
        writer_(document, 0),
        comments_(writer_, source_),
        text_(source_),
        is_english_(is_english(language_of_path(document.path()))) {}

  void read() {
    while (line_ < lines_.size()) {
      const std::string_view words = content(lines_[line_]);
      if (words.empty()) {
        ++line_;
      } else if (words[0] == '#') {
        read_comments();
      } else {
        read_message_lines();
      }
    }
    writer_.finish();
  }

 private:
  std::string_view content(const SourceLine& line) const {
    return source_.substr(line.text, line.span.end - line.text);
  }

  // `po/en_GB.po`: en_GB.
  static std::string language_of_path(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of("/\\") + 1);
    return std::string(name.substr(0, name.find('.')));
  }

  static bool is_english(std::string_view language) {
    return language.substr(0, 2) == "en" && (language.size() == 2 || !is_ascii_letter(language[2]));
  }

  // Those that people read are `# …` and `#. …`.
  void read_comments() {
    std::vector<Span> prose;
    for (; line_ < lines_.size() && content(lines_[line_]).substr(0, 1) == "#"; ++line_) {
      const Span line = lines_[line_].content();
      document_.add_comment(line);
      const char kind = line.size() > 1 ? source_[line.begin + 1] : ' ';
      if (kind == ' ' || kind == '.') prose.push_back({std::min(line.begin + 2, line.end), line.end});
    }
    if (prose.empty()) return;
    document_.add_place(prose.front().begin, {});
    comments_.write(prose);
  }

  // A keyword, and its string over as many lines as it takes.
  void read_message_lines() {
    const SourceLine& first = lines_[line_];
    const std::string_view words = content(first);
    const std::string keyword(words.substr(0, words.find_first_of(" \t\"")));
    text_.clear();
    add_string(first);
    for (++line_; line_ < lines_.size() && content(lines_[line_]).substr(0, 1) == "\""; ++line_)
      add_string(lines_[line_]);
    const bool is_translation = keyword.substr(0, 6) == "msgstr";
    if (keyword == "msgid") is_header_ = text_.text().empty();
    if (is_header_) {
      if (is_translation) read_header(text_.text());
      return;
    }
    const bool is_source = keyword == "msgid" || keyword == "msgid_plural";
    if (text_.pieces().empty() || (!is_source && !(is_translation && is_english_))) return;
    document_.add_place(text_.pieces().front().source.begin, keyword);
    add_document(writer_, text_, read_message(text_.text()), Block());
  }

  void add_string(const SourceLine& line) {
    const std::string_view whole = source_.substr(0, line.span.end);
    const std::size_t open = whole.find('"', line.text);
    if (open == std::string_view::npos) return;
    const std::size_t close = open + whole.substr(open).rfind('"');
    if (close == open) return;
    add_unescaped(text_, source_, {open + 1, close});
  }

  void read_header(std::string_view header) {
    constexpr std::string_view kLanguage = "Language: ";
    const std::size_t at = header.find(kLanguage);
    if (at == std::string_view::npos) return;
    const std::string_view language = header.substr(at + kLanguage.size());
    if (!language.empty() && language[0] != '\n') is_english_ = is_english(language);
  }

  Document& document_;
  std::string_view source_;
  std::vector<SourceLine> lines_;
  ProseWriter writer_;
  CommentProse comments_;
  EmbeddedText text_;
  bool is_english_;         // What is translated into.
  bool is_header_ = false;  // The message that is being read is the empty one.
  std::size_t line_ = 0;
};

}  // namespace

Document read_message_catalog(Document document) {
  CatalogReader(document).read();
  return document;
}

}  // namespace evenhand
