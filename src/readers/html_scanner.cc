#include "readers/html_scanner.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 5> kRawElements = {"script", "style", "xmp", "iframe", "noembed"};
constexpr std::string_view kCharacterData = "<![CDATA[";

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
  using Kind = HtmlPiece::Kind;
  switch (state_) {
    case State::tag: {
      HtmlPiece piece = {tag_.kind, {rest.begin, rest.begin}, tag_.name};
      pass_tag(piece.span, rest.end);
      return piece;
    }
    case State::declaration:
      return markup_until(">", rest, Kind::other_markup);
    case State::program:
      return markup_until("?>", rest, Kind::other_markup);
    case State::character_data:
      return markup_until("]]>", rest, Kind::other_markup);
    case State::comment:
      return markup_until("-->", rest, Kind::comment);
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
    return markup_until("-->", rest, Kind::comment);
  }
  if (text[1] != '!' && text[1] != '?') return tag_piece(rest);
  state_ = State::declaration;
  if (text.substr(0, kCharacterData.size()) == kCharacterData) state_ = State::character_data;
  if (text.substr(0, 5) == "<?php" || text.substr(0, 3) == "<?=") state_ = State::program;
  return next(rest);
}

bool HtmlScanner::opens_markup(std::size_t at, std::size_t end) const {
  if (source_[at] != '<' || at + 1 >= end) return false;
  const char next = source_[at + 1];
  if (next == '/') return at + 2 < end && is_ascii_letter(source_[at + 2]);
  return is_ascii_letter(next) || next == '!' || next == '?';
}

HtmlPiece HtmlScanner::text_piece(Span rest) const {
  const std::string_view text = source_.substr(0, rest.end);
  std::size_t end = std::min(text.find('<', rest.begin + 1), rest.end);
  while (end < rest.end && !opens_markup(end, rest.end)) end = std::min(text.find('<', end + 1), rest.end);
  return {HtmlPiece::Kind::text, {rest.begin, end}, {}};
}

HtmlPiece HtmlScanner::tag_piece(Span rest) {
  const bool closing = source_[rest.begin + 1] == '/';
  const std::size_t name_begin = rest.begin + (closing ? 2 : 1);
  HtmlPiece piece;
  piece.kind = closing ? HtmlPiece::Kind::closing_tag : HtmlPiece::Kind::opening_tag;
  piece.span = {rest.begin, name_begin};
  piece.name = tag_name(source_.substr(name_begin, rest.end - name_begin));
  raw_ = closing ? std::string_view() : raw_element(piece.name);
  state_ = State::tag;
  quote_ = '\0';
  at_value_ = false;
  pass_tag(piece.span, rest.end);
  tag_ = {closing ? HtmlPiece::Kind::other_markup : HtmlPiece::Kind::more_of_tag, {}, piece.name};
  return piece;
}

// Lengthens `piece` to the end of the tag, or to `end`.
void HtmlScanner::pass_tag(Span& piece, std::size_t end) {
  bool slash = false;  // Right behind a blank or a value in quotation marks: <script src="x"/> has no content.
  while (piece.end < end) {
    if (quote_ != '\0') {
      const std::size_t close = source_.substr(0, end).find(quote_, piece.end);
      at_value_ = slash = false;
      piece.end = std::min(close, end - 1) + 1;
      if (close < end) quote_ = '\0';
      continue;
    }
    const char c = source_[piece.end++];
    if (c == '>') {
      state_ = raw_.empty() || slash ? State::text : State::raw;
      return;
    } else if (at_value_ && (c == '"' || c == '\'')) {
      quote_ = c;
    }
    const char before = source_[piece.end - 2];
    slash = c == '/' && (before == ' ' || before == '"' || before == '\'');
    at_value_ = quote_ == '\0' && (c == '=' || (at_value_ && (c == ' ' || c == '\t' || c == '\n' || c == '\r')));
  }
}

HtmlPiece HtmlScanner::markup_until(std::string_view close, Span rest, HtmlPiece::Kind kind) {
  const std::size_t found = source_.substr(rest.begin, rest.size()).find(close);
  if (found == std::string_view::npos) return {kind, rest, {}};
  state_ = State::text;
  return {kind, {rest.begin, rest.begin + found + close.size()}, {}};
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
