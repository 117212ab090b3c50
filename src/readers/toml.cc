#include "readers/toml.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "readers/embedded_text.h"
#include "readers/prose_writer.h"
#include "readers/string_escape.h"
#include "readers/value_prose.h"

namespace evenhand {
namespace {

bool is_mark(char c) { return c == '"' || c == '\''; }

class TomlReader {
 public:
  TomlReader(std::string_view source, ValueProse& prose) : source_(source), prose_(prose), text_(source) {}

  void read(std::size_t begin) {
    at_ = begin;
    while (skip_blanks(" \t\r\n"), at_ < source_.size()) {
      if (source_[at_] == '#') {
        read_comment();
      } else if (source_[at_] == '[') {
        read_header();
      } else {
        read_pair();
      }
    }
    prose_.end_comments();
  }

 private:
  char here() const { return at_ < source_.size() ? source_[at_] : '\n'; }

  void skip_blanks(std::string_view blanks) { at_ = std::min(source_.find_first_not_of(blanks, at_), source_.size()); }

  void read_comment() {
    const std::size_t begin = at_;
    at_ = std::min(source_.find_first_of("\r\n", at_), source_.size());
    prose_.add_comment({begin, at_}, {begin + 1, at_});
    const std::string_view next = source_.substr(at_, 4);
    const bool is_alone = next.substr(0, 2) == "\n\n" || next == "\r\n\r\n";
    if (is_alone) prose_.end_comments();
  }

  // `[table]` or `[[item]]`.
  void read_header() {
    path_ = ValuePath();
    const bool is_item = source_.substr(at_, 2) == "[[";
    at_ += is_item ? 2 : 1;
    const std::size_t begin = at_;
    enter_keys(']');
    if (is_item) path_.enter(items_[std::string(source_.substr(begin, at_ - begin))]++);
    while (here() == ']') ++at_;
    table_ = path_;
  }

  // The keys up to `end`, which is not passed: `a."b c".d`.
  void enter_keys(char end) {
    while (skip_blanks(" \t"), here() != end && here() != '\n' && here() != '\r') {
      const std::size_t begin = at_;
      if (here() == '.') {
        ++at_;
      } else if (is_mark(here())) {
        const Span key = string();
        path_.enter(std::string(source_.substr(key.begin, key.size())));
      } else {
        at_ = std::min(source_.find_first_of(std::string(" \t\r\n.") + end, at_), source_.size());
        path_.enter(std::string(source_.substr(begin, at_ - begin)));
      }
    }
  }

  void read_pair() {
    path_ = table_;
    enter_keys('=');
    if (here() == '=') ++at_;
    read_value();
  }

  // A value, and all that stands in it, up to the end of its line.
  void read_value() {
    std::string open;
    while (at_ < source_.size()) {
      const char c = here();
      if (c == '#') {
        read_comment();
      } else if (is_mark(c)) {
        add_string();
      } else if (c == '[') {
        open += c;
        path_.enter(ValuePath::Index{0});
        ++at_;
      } else if (c == '{') {
        open += c;
        path_.enter(std::string());
        ++at_;
        read_inner_key();
      } else if ((c == ']' || c == '}') && !open.empty()) {
        open.pop_back();
        path_.leave();
        ++at_;
      } else if (c == ',' && !open.empty()) {
        ++at_;
        if (open.back() == '{') {
          read_inner_key();
        } else if (auto* const index = std::get_if<ValuePath::Index>(&path_.last())) {
          ++*index;
        }
      } else if (c == '\n' && open.empty()) {
        return;
      } else {
        ++at_;
      }
    }
  }

  // The key of an inline table.
  void read_inner_key() {
    skip_blanks(" \t\r\n");
    const std::size_t end = std::min(source_.find_first_of("=}\r\n", at_), source_.size());
    if (end == source_.size() || source_[end] != '=') return;
    std::size_t last = end;
    while (last > at_ && (source_[last - 1] == ' ' || is_mark(source_[last - 1]))) --last;
    const std::size_t first = at_ + (is_mark(here()) && last > at_ ? 1 : 0);
    path_.last() = std::string(source_.substr(first, last - first));
    at_ = end + 1;
  }

  void add_string() {
    const char mark = here();
    const Span inside = string();
    text_.clear();
    if (mark == '"') {
      add_unescaped(text_, source_, inside);
    } else {
      text_.add(inside);
    }
    prose_.add(path_, text_);
  }

  // Passes the string at at_, and says what is inside of its marks. One that is never closed ends with its line.
  Span string() {
    const char mark = here();
    const std::string three(3, mark);
    const bool is_long = source_.substr(at_, 3) == three;
    const std::size_t begin = at_ + (is_long ? 3 : 1);
    const std::size_t close = closing_mark(begin, is_long ? three : std::string(1, mark));
    at_ = close;
    for (std::size_t i = 0; i < (is_long ? 3U : 1U) && here() == mark; ++i) ++at_;
    // """" ends with a quotation mark that is inside.
    while (is_long && here() == mark) ++at_;
    return {begin, close};
  }

  std::size_t closing_mark(std::size_t at, const std::string& mark) const {
    for (; at < source_.size(); ++at) {
      if (source_[at] == '\\' && mark[0] == '"') {
        ++at;
      } else if (source_.substr(at, mark.size()) == mark || (mark.size() == 1 && source_[at] == '\n')) {
        return at;
      }
    }
    return source_.size();
  }

  std::string_view source_;
  ValueProse& prose_;
  std::size_t at_ = 0;
  ValuePath table_;
  ValuePath path_;
  EmbeddedText text_;
  std::map<std::string, ValuePath::Index> items_;  // Of each [[list]]: how many there are.
};

}  // namespace

Result<Document> read_toml(Document document, const std::vector<FieldPattern>& fields) {
  const std::string_view source = document.source();
  const std::size_t begin = source.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  ProseWriter writer(document, begin);
  ValueProse prose(document, writer, fields);
  TomlReader(source, prose).read(begin);
  if (auto missing = prose.missing_fields()) return *std::move(missing);
  writer.finish();
  return document;
}

}  // namespace evenhand
