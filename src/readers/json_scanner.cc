#include "readers/json_scanner.h"

#include <algorithm>
#include <cassert>

#include "base/ascii.h"

namespace evenhand {
namespace {

using Kind = JsonToken::Kind;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_number(std::string_view word) {
  constexpr std::string_view kNumber = "0123456789+-.eE";
  return !word.empty() && (is_ascii_digit(word[0]) || word[0] == '-') &&
         word.find_first_not_of(kNumber) == std::string_view::npos;
}

// A name of a number that Python's writer uses counts, too.
bool is_literal(std::string_view word) {
  return word == "true" || word == "false" || word == "null" || word == "NaN" || word == "Infinity" ||
         word == "-Infinity" || is_number(word);
}

}  // namespace

std::optional<JsonToken> JsonScanner::next() {
  while (!problem_) {
    while (at_ < end_ && is_blank(source_[at_])) ++at_;
    if (at_ >= end_) break;
    const char first = source_[at_];
    if (first == '/') return comment();
    if (!skip_comma_or_colon(first)) return token_at(first);
  }
  const bool is_whole = open_.empty();
  if (!problem_ && !is_whole) fail(end_, open_.back() == '{' ? "a { is never closed" : "a [ is never closed");
  return std::nullopt;
}

bool JsonScanner::skip_comma_or_colon(char first) {
  if (awaited_ == Awaited::colon && first == ':') {
    awaited_ = Awaited::value;
  } else if (awaited_ == Awaited::comma_or_end && first == ',') {
    awaited_ = open_.back() == '{' ? Awaited::key_or_end : Awaited::value_or_end;
  } else {
    return false;
  }
  ++at_;
  return true;
}

std::optional<JsonToken> JsonScanner::token_at(char first) {
  const bool closes = first == '}' || first == ']';
  switch (awaited_) {
    case Awaited::colon:
      return fail(at_, "a colon is missing");
    case Awaited::comma_or_end:
      if (!closes) return fail(at_, "a comma is missing");
      return end(first);
    case Awaited::key_or_end:
      if (closes) return end(first);
      if (first != '"') return fail(at_, "a key in quotation marks is missing");
      return string();
    case Awaited::value_or_end:
      if (closes) return end(first);
      break;
    case Awaited::value:
      break;
  }
  if (first == '{' || first == '[') return begin(first);
  return first == '"' ? string() : bare_word();
}

std::optional<JsonToken> JsonScanner::fail(std::size_t offset, std::string message) {
  problem_ = {offset, std::move(message)};
  return std::nullopt;
}

JsonToken JsonScanner::begin(char open) {
  open_ += open;
  awaited_ = open == '{' ? Awaited::key_or_end : Awaited::value_or_end;
  ++at_;
  return {open == '{' ? Kind::begin_object : Kind::begin_array, {at_ - 1, at_}};
}

std::optional<JsonToken> JsonScanner::end(char close) {
  if ((open_.back() == '{') != (close == '}')) return fail(at_, "the wrong bracket is closed");
  open_.pop_back();
  value_is_done();
  ++at_;
  return JsonToken{close == '}' ? Kind::end_object : Kind::end_array, {at_ - 1, at_}};
}

void JsonScanner::value_is_done() { awaited_ = open_.empty() ? Awaited::value : Awaited::comma_or_end; }

std::optional<JsonToken> JsonScanner::string() {
  const std::size_t begin = at_;
  std::size_t at = at_ + 1;
  while (at < end_ && source_[at] != '"' && source_[at] != '\n') at += source_[at] == '\\' ? 2 : 1;
  if (at >= end_ || source_[at] != '"') return fail(begin, "a string is never closed");
  at_ = at + 1;
  if (awaited_ == Awaited::key_or_end) {
    awaited_ = Awaited::colon;
    return JsonToken{Kind::key, {begin, at_}};
  }
  value_is_done();
  return JsonToken{Kind::string, {begin, at_}};
}

std::optional<JsonToken> JsonScanner::comment() {
  const std::string_view rest = source_.substr(at_, end_ - at_);
  const std::size_t begin = at_;
  if (rest.substr(0, 2) == "//") {
    at_ += std::min(rest.find_first_of("\r\n"), rest.size());
  } else if (const std::size_t close = rest.substr(0, 2) == "/*" ? rest.find("*/", 2) : std::string_view::npos;
             close != std::string_view::npos) {
    at_ += close + 2;
  } else {
    return fail(begin, "no value begins so");
  }
  return JsonToken{Kind::comment, {begin, at_}};
}

std::optional<JsonToken> JsonScanner::bare_word() {
  const std::size_t begin = at_;
  while (at_ < end_ && (is_ascii_alphanumeric(source_[at_]) || std::string_view("+-.").find(source_[at_]) < 3)) ++at_;
  if (!is_literal(source_.substr(begin, at_ - begin))) return fail(begin, "no value begins so");
  value_is_done();
  return JsonToken{Kind::other, {begin, at_}};
}

}  // namespace evenhand
