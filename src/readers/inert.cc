#include "readers/inert.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/ascii.h"
#include "base/byte_set.h"
#include "base/utf8.h"
#include "readers/inert_token.h"
#include "readers/prose_marks.h"

namespace evenhand {
namespace {

// A placeholder in brackets is never longer, in bytes. Keeps the search for its end short.
constexpr std::size_t kLongestPlaceholder = 120;

constexpr ByteSet kTokenEnds(" \t\n\r\f\v\x1e\"<>|,;()[]`");
constexpr ByteSet kUrlEnds(" \t\n\r\f\v\x1e\"<>|`");
constexpr ByteSet kTrimmed(".:!?'*");

// One pass over a span of the text.
class InertScan {
 public:
  InertScan(Document& document, Span span)
      : document_(document), text_(document.text()), end_(span.end), at_(span.begin) {}

  void run() {
    std::size_t token_limit = at_;  // No token begins before this.
    for (std::size_t stretch = at_; stretch < end_; stretch = std::max(stretch + kProseStretch, at_)) {
      // What is hidden meanwhile lies before at_, and changes no later mark.
      for (std::uint64_t marks = prose_marks(text_, {stretch, end_}).inert; marks != 0; marks &= marks - 1) {
        const std::size_t mark = stretch + static_cast<std::size_t>(std::countr_zero(marks));
        if (mark < at_ || !is_suspicious(mark)) continue;
        at_ = mark;
        const Span inert = next_inert(token_limit);
        token_limit = at_ = std::max(inert.end, at_ + 1);
      }
    }
  }

 private:
  char byte(std::size_t at) const { return at < end_ ? text_[at] : ' '; }
  bool starts_with(std::size_t at, std::string_view start) const {
    return at + start.size() <= end_ && text_.substr(at, start.size()) == start;
  }

  // Quick, and wrong only on the side of caution: most dots end sentences, and most colons stand before a blank.
  bool is_suspicious(std::size_t at) const {
    const char next = byte(at + 1);
    switch (text_[at]) {
      case '.':
        return is_ascii_alphanumeric(next) || next == '/' || next == '.';
      case ':':
        return next == '/' || next == '\\';
      case '-':
        return next == '-';
      case '[':
        return next == '^';
      case '{':
      case '<':
        return next != ' ';
      default:
        return next != ' ' && next != '\n';
    }
  }

  // What is hidden, or looked at and shown, from at_ on.
  Span next_inert(std::size_t token_limit) {
    if (const auto found = placeholder()) return *found;
    if (const auto found = command(token_limit)) return *found;
    return token(token_limit);
  }

  // \relax, 5\relax, \a\b at at_: a command of TeX, of which papers and manuals in PDF are full, is hidden. Not one
  // that stands right behind a letter (his\her), unless that letter is a command's, too.
  std::optional<Span> command(std::size_t limit) {
    if (text_[at_] != '\\' || !is_ascii_letter(byte(at_ + 1))) return std::nullopt;
    if (at_ > limit && is_ascii_letter(text_[at_ - 1])) return std::nullopt;
    Span span = {at_, at_ + 2};
    while (is_ascii_letter(byte(span.end))) ++span.end;
    document_.hide(span);
    return span;
  }

  // {{ first name }}, <your name>, [^1] at at_: hidden.
  std::optional<Span> placeholder() {
    constexpr std::array<std::array<std::string_view, 2>, 4> kBrackets = {
        {{"{{", "}}"}, {"${", "}"}, {"[^", "]"}, {"<", ">"}}};
    for (const auto& [open, close] : kBrackets) {
      if (!starts_with(at_, open)) continue;
      const std::size_t inside = at_ + open.size();
      if (open == "<" && !is_ascii_alphanumeric(byte(inside)) && byte(inside) != '/') return std::nullopt;
      const std::string_view window = text_.substr(inside, std::min(kLongestPlaceholder, end_ - inside));
      const std::size_t found = window.substr(0, window.find_first_of("\n\r")).find(close);
      if (found == std::string_view::npos) return std::nullopt;
      const Span span = {at_, inside + found + close.size()};
      document_.hide(span);
      return span;
    }
    return std::nullopt;
  }

  // The token around at_: hidden if it is inert, or the URL in it.
  Span token(std::size_t limit) {
    const Span whole = token_span(limit);
    if (const auto url = url_in(whole)) {
      document_.hide(*url);
      return *url;
    }
    const Span trimmed = trim(whole);
    if (is_inert_token(text_.substr(trimmed.begin, trimmed.size()))) document_.hide(trimmed);
    return whole;
  }

  Span token_span(std::size_t limit) const {
    Span token = {at_, at_};
    while (token.begin > limit && !ends_token(token.begin - 1)) --token.begin;
    while (token.end < end_ && !ends_token(token.end)) ++token.end;
    return token;
  }

  bool ends_token(std::size_t at) const { return kTokenEnds.holds(text_[at]) || is_typographic(at); }

  // Whether a typographic dash or quotation mark is there: U+2000 to U+203F are E2 80 and one byte more.
  bool is_typographic(std::size_t at) const {
    if (static_cast<unsigned char>(text_[at]) < 0x80) return false;
    const std::size_t lead = is_utf8_continuation(text_[at]) && at >= 2 ? at - 2 : at;
    return starts_with(lead, "\xE2\x80");
  }

  // A URL whose scheme, or www., is in `token`. It may end behind the token, since brackets do not end it.
  std::optional<Span> url_in(Span token) const {
    const std::string_view text = text_.substr(token.begin, token.size());
    std::size_t begin = token.begin;
    if (const std::size_t scheme_end = text.find("://"); scheme_end != std::string_view::npos) {
      begin += scheme_end;
      while (begin > token.begin && (is_ascii_alphanumeric(text_[begin - 1]) || text_[begin - 1] == '+')) --begin;
      if (begin == token.begin + scheme_end) return std::nullopt;
    } else if (text.substr(0, 4) != "www.") {
      return std::nullopt;
    }
    std::size_t end = token.end;
    while (end < end_ && !kUrlEnds.holds(text_[end]) && !is_typographic(end)) ++end;
    return without_trailing_punctuation({begin, end});
  }

  // A closing bracket belongs to the URL only if it was opened in it.
  Span without_trailing_punctuation(Span url) const {
    const std::string_view text = text_.substr(url.begin, url.size());
    auto open = std::count(text.begin(), text.end(), '(') - std::count(text.begin(), text.end(), ')');
    while (url.end > url.begin + 1) {
      const char last = text_[url.end - 1];
      const bool unopened = last == ')' && open < 0;
      if (!unopened && !kTrimmed.holds(last) && last != ',' && last != ';' && last != ']') break;
      if (unopened) ++open;
      --url.end;
    }
    return url;
  }

  Span trim(Span token) const {
    while (token.end > token.begin && kTrimmed.holds(text_[token.end - 1])) --token.end;
    while (token.begin < token.end && (text_[token.begin] == '\'' || text_[token.begin] == '*')) ++token.begin;
    return token;
  }

  Document& document_;
  std::string_view text_;
  std::size_t end_;
  std::size_t at_;
};

}  // namespace

void hide_inert(Document& document, Span span) { InertScan(document, span).run(); }

}  // namespace evenhand
