#include "readers/yaml_flow.h"

#include <algorithm>

#include "readers/string_escape.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool is_blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

bool is_mark(char c) { return c == '"' || c == '\''; }

}  // namespace

std::optional<std::size_t> end_of_yaml_string(std::string_view source, std::size_t open) {
  const char mark = source[open];
  for (std::size_t at = open + 1; at < source.size(); ++at) {
    if (mark == '"' && source[at] == '\\') {
      ++at;
    } else if (source[at] == mark) {
      const bool is_doubled = mark == '\'' && source.substr(at + 1, 1) == "'";
      if (!is_doubled) return at;
      ++at;
    }
  }
  return std::nullopt;
}

std::optional<YamlKey> find_yaml_key(std::string_view source, Span range) {
  if (range.empty()) return std::nullopt;
  const std::string_view line = source.substr(0, range.end);
  if (is_mark(line[range.begin])) {
    const auto close = end_of_yaml_string(line, range.begin);
    if (!close) return std::nullopt;
    const std::size_t colon = line.find_first_not_of(" \t", *close + 1);
    const bool is_key =
        colon != std::string_view::npos && line[colon] == ':' && (colon + 1 == range.end || is_blank(line[colon + 1]));
    if (!is_key) return std::nullopt;
    return YamlKey{{range.begin + 1, *close}, colon + 1};
  }
  if (std::string_view("[{|>#*").find(line[range.begin]) != std::string_view::npos) return std::nullopt;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (line[at] == '#' && at > range.begin && is_blank(line[at - 1])) return std::nullopt;
    if (line[at] != ':' || (at + 1 < range.end && !is_blank(line[at + 1]))) continue;
    std::size_t end = at;
    while (end > range.begin && is_blank(line[end - 1])) --end;
    return YamlKey{{range.begin, end}, at + 1};
  }
  return std::nullopt;
}

void add_yaml_string(EmbeddedText& text, std::string_view source, Span scalar) {
  const char first = source[scalar.begin];
  const bool is_quoted = scalar.size() >= 2 && is_mark(first) && source[scalar.end - 1] == first;
  if (!is_quoted) return text.add(scalar);
  const Span inside = {scalar.begin + 1, scalar.end - 1};
  if (source[scalar.begin] == '"') return add_unescaped(text, source, inside);
  for (std::size_t at = inside.begin; at < inside.end;) {
    const std::size_t mark = std::min(source.find("''", at), inside.end);
    text.add({at, mark});
    at = std::min(mark + 2, inside.end);
    if (mark < inside.end) text.add({mark, at}, "'");
  }
}

std::optional<YamlFlow::Piece> YamlFlow::next() {
  while (at_ < source_.size()) {
    const char c = source_[at_];
    if (c == '[' || c == '{') {
      ++depth_;
    } else if (c == ']' || c == '}') {
      --depth_;
      if (depth_ == 0) {
        ++at_;
        return std::nullopt;
      }
    } else if (c == '#' && is_blank(source_[at_ - 1])) {
      const std::size_t begin = at_;
      at_ = std::min(source_.find_first_of("\r\n", at_), source_.size());
      return Piece{Kind::comment, {begin, at_}};
    } else if (!is_blank(c) && c != ',' && c != ':') {
      if (const auto piece = scalar()) return piece;
      continue;
    }
    ++at_;
  }
  return std::nullopt;
}

std::optional<YamlFlow::Piece> YamlFlow::scalar() {
  const std::size_t begin = at_;
  const auto close = is_mark(source_[at_]) ? end_of_yaml_string(source_, at_) : std::nullopt;
  at_ = close ? *close + 1 : std::max(end_of_plain(), begin + 1);
  const Span span = {begin, at_};
  const std::size_t next = source_.find_first_not_of(" \t", at_);
  const bool is_key = next != std::string_view::npos && source_[next] == ':';
  if (is_key) return std::nullopt;
  return Piece{Kind::scalar, span};
}

std::size_t YamlFlow::end_of_plain() const {
  std::size_t end = at_;
  for (; end < source_.size(); ++end) {
    const char c = source_[end];
    if (std::string_view(",[]{}\r\n").find(c) != std::string_view::npos) break;
    if (c == '#' && is_blank(source_[end - 1])) break;
    const bool is_colon =
        c == ':' && (end + 1 == source_.size() || is_blank(source_[end + 1]) || source_[end + 1] == ',');
    if (is_colon) break;
  }
  while (end > at_ && is_blank(source_[end - 1])) --end;
  return end;
}

}  // namespace evenhand
