#include "readers/record.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "readers/json_scanner.h"
#include "readers/string_escape.h"

namespace evenhand {
namespace {

using Kind = JsonToken::Kind;

constexpr std::size_t kFewestWords = 8;
constexpr std::size_t kDeepest = 64;  // Lists and objects in each other. Nobody keeps reviews deeper.
constexpr std::string_view kAnyItem = "[]";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

class JsonRecordReader {
 public:
  explicit JsonRecordReader(std::string_view line) : line_(line), text_(line) {}

  Result<Record> read() {
    JsonScanner scanner(line_, {line_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0, line_.size()});
    std::optional<JsonToken> token = scanner.next();
    const bool is_object = token && token->kind == Kind::begin_object;
    for (; token; token = scanner.next()) {
      take(*token);
      if (names_.size() > kDeepest) return Error{"nested more than " + std::to_string(kDeepest) + " deep"};
    }
    if (const auto& problem = scanner.problem()) {
      return Error{"not JSON: " + problem->message + " (byte " + std::to_string(problem->offset + 1) + ")"};
    }
    if (!is_object) return Error{"not a JSON object"};
    return std::move(record_);
  }

 private:
  void take(const JsonToken& token) {
    switch (token.kind) {
      case Kind::begin_object:
        return names_.push_back(name_);
      case Kind::begin_array:
        name_ += kAnyItem;
        return names_.push_back(name_);
      case Kind::key:
        name_ = names_.back() + (names_.back().empty() ? "" : ".") + string(token.span);
        return;
      case Kind::string:
        return add(string(token.span));
      case Kind::other:
        return add(std::string(line_.substr(token.span.begin, token.span.size())));
      case Kind::end_object:
      case Kind::end_array:
        names_.pop_back();
        name_ = names_.empty() ? std::string() : names_.back();
        return;
      case Kind::comment:
        return;
    }
  }

  void add(std::string text) {
    if (!text.empty() && text != "null") record_.push_back({name_, std::move(text)});
  }

  std::string string(Span span) {
    text_.clear();
    add_unescaped(text_, line_, {span.begin + 1, span.end - 1});
    return text_.text();
  }

  std::string_view line_;
  EmbeddedText text_;
  std::vector<std::string> names_;  // Of what is open.
  std::string name_;                // Of the value that comes next.
  Record record_;
};

}  // namespace

Result<Record> read_json_record(std::string_view line) { return JsonRecordReader(line).read(); }

std::vector<Result<Record>> read_json_lines(std::string_view lines, std::optional<Encoding> encoding) {
  std::vector<Result<Record>> records;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    if (is_blank(line)) continue;
    const Result<Utf8Text> text = as_utf8(std::string(line), encoding);
    records.push_back(text ? read_json_record(text->bytes) : text.error());
  }
  return records;
}

bool is_in_field(const RecordValue& value, std::string_view field) {
  return std::equal(value.name.begin(), value.name.end(), field.begin(), field.end(),
                    [](char left, char right) { return ascii_lower_case(left) == ascii_lower_case(right); });
}

bool is_prose(const RecordValue& value) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : value.text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_blank && !in_word) ++words;
    in_word = !is_blank;
  }
  return words >= kFewestWords;
}

}  // namespace evenhand
