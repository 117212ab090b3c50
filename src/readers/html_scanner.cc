#include "readers/html_scanner.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 2> kRawElements = {"script", "style"};

std::string tag_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (!is_ascii_alphanumeric(c) && c != '-') break;
    name += ascii_lower_case(c);
  }
  return name;
}

std::string_view raw_element(std::string_view name) {
  const auto* found = std::find(kRawElements.begin(), kRawElements.end(), name);
  return found == kRawElements.end() ? std::string_view() : *found;
}

}  // namespace

HtmlPiece HtmlScanner::next(Span rest) {
  switch (state_) {
    case State::tag:
      return rest_of_tag(rest);
    case State::declaration:
      return markup_until(">", rest);
    case State::comment:
      return markup_until("-->", rest);
    case State::raw:
      return raw_piece(rest);
    case State::text:
      break;
  }
  if (!opens_markup(rest.begin, rest.end)) return text_piece(rest);
  const std::string_view text = source_.substr(rest.begin, rest.size());
  if (text.substr(0, 4) == "<!--") {
    state_ = State::comment;
    // Not past `<!--`: `<!-->` is a whole comment.
    return markup_until("-->", rest);
  }
  if (text[1] != '!' && text[1] != '?') return tag_piece(rest);
  state_ = State::declaration;
  return markup_until(">", rest);
}

bool HtmlScanner::opens_markup(std::size_t at, std::size_t end) const {
  if (source_[at] != '<' || at + 1 >= end) return false;
  const char next = source_[at + 1];
  if (next == '/') return at + 2 < end && is_ascii_letter(source_[at + 2]);
  return is_ascii_letter(next) || next == '!' || next == '?';
}

HtmlPiece HtmlScanner::text_piece(Span rest) const {
  std::size_t end = rest.begin + 1;
  while (end < rest.end && !opens_markup(end, rest.end)) ++end;
  return {HtmlPiece::Kind::text, {rest.begin, end}, {}};
}

HtmlPiece HtmlScanner::tag_piece(Span rest) {
  const bool closing = source_[rest.begin + 1] == '/';
  const std::size_t name_begin = rest.begin + (closing ? 2 : 1);
  std::string name = tag_name(source_.substr(name_begin, rest.end - name_begin));
  raw_ = closing ? std::string_view() : raw_element(name);
  state_ = State::tag;
  quote_ = '\0';
  HtmlPiece piece = rest_of_tag({name_begin, rest.end});
  piece.span.begin = rest.begin;
  piece.kind = closing ? HtmlPiece::Kind::closing_tag : HtmlPiece::Kind::opening_tag;
  piece.name = std::move(name);
  return piece;
}

HtmlPiece HtmlScanner::rest_of_tag(Span rest) {
  std::size_t at = rest.begin;
  for (; at < rest.end; ++at) {
    const char c = source_[at];
    if (quote_ != '\0') {
      if (c == quote_) quote_ = '\0';
    } else if (c == '>') {
      state_ = raw_.empty() ? State::text : State::raw;
      ++at;
      break;
    } else if ((c == '"' || c == '\'') && source_[at - 1] == '=') {
      quote_ = c;
    }
  }
  return {HtmlPiece::Kind::other_markup, {rest.begin, at}, {}};
}

HtmlPiece HtmlScanner::markup_until(std::string_view close, Span rest) {
  const std::size_t found = source_.substr(rest.begin, rest.size()).find(close);
  if (found == std::string_view::npos) return {HtmlPiece::Kind::other_markup, rest, {}};
  state_ = State::text;
  return {HtmlPiece::Kind::other_markup, {rest.begin, rest.begin + found + close.size()}, {}};
}

HtmlPiece HtmlScanner::raw_piece(Span rest) {
  for (std::size_t at = rest.begin; at < rest.end; ++at) {
    if (source_[at] != '<' || source_.substr(at, 2) != "</") continue;
    if (tag_name(source_.substr(at + 2, raw_.size() + 1)) != raw_) continue;
    state_ = State::text;
    if (at == rest.begin) return tag_piece(rest);
    return {HtmlPiece::Kind::other_markup, {rest.begin, at}, {}};
  }
  return {HtmlPiece::Kind::other_markup, rest, {}};
}

}  // namespace evenhand
