#include "readers/org_inline.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "readers/entities.h"
#include "readers/inline_inset.h"
#include "readers/inline_scanner.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestName = 40;  // Bytes, of an entity.

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return '0' <= c && c <= '9'; }

// What stands before and behind emphasis (org-emphasis-regexp-components).
bool can_stand_before(char c) { return is_white(c) || std::string_view("-('\"{").find(c) != std::string_view::npos; }
bool can_stand_behind(char c) {
  return is_white(c) || std::string_view("-.,;:!?'\")}[\\").find(c) != std::string_view::npos;
}

class OrgInline {
 public:
  OrgInline(ProseWriter& writer, std::string_view source, Span text) : scan_(writer, source, text), source_(source) {}

  void run() {
    for (;;) {
      inset_.leave_at_end(scan_);
      if (scan_.at_end()) break;
      if (!read_mark()) scan_.step(scan_.at() + 1);
    }
    scan_.flush();
  }

 private:
  struct Mark {
    std::string_view close;
    bool is_exhausted = false;  // None is left in the text that closes anything.
  };

  bool read_mark() {
    switch (scan_.byte(scan_.at())) {
      case '*':
      case '/':
      case '_':
        return read_emphasis();
      case '=':
        return read_verbatim(equals_);
      case '~':
        return read_verbatim(tilde_);
      case '+':
        return read_verbatim(plus_);
      case '[':
        return read_bracket();
      case '<':
        return read_angle();
      case '\\':
        return read_entity();
      case '$':
        return read_maths();
      case '@':
        return scan_.is_at("@@") && hide_to(at_signs_, 2);
      case '{':
        return scan_.is_at("{{{") && hide_to(braces_, 3);
      default:
        return false;
    }
  }

  std::optional<std::size_t> find_close(Mark& mark, std::size_t from) {
    if (mark.is_exhausted) return std::nullopt;
    const auto found = scan_.find(mark.close, from);
    if (!found) mark.is_exhausted = true;
    return found;
  }

  bool hide_to(Mark& mark, std::size_t opening) {
    const auto close = find_close(mark, scan_.at() + opening);
    if (close) scan_.hide(*close + mark.close.size());
    return close.has_value();
  }

  bool read_emphasis() {
    const std::size_t behind = scan_.at() + 1;
    const bool begins = can_stand_before(scan_.before()) && !is_white(scan_.byte(behind));
    const bool ends = !is_white(scan_.before()) && can_stand_behind(scan_.byte(behind));
    if (begins || ends) scan_.skip(behind);
    return begins || ends;
  }

  bool read_verbatim(Mark& mark) {
    const std::size_t inside = scan_.at() + 1;
    if (!can_stand_before(scan_.before()) || is_white(scan_.byte(inside))) return false;
    auto close = find_close(mark, inside + 1);
    while (close && (is_white(scan_.byte(*close - 1)) || !can_stand_behind(scan_.byte(*close + 1)))) {
      close = find_close(mark, *close + 1);
    }
    if (close) scan_.hide(*close + 1);
    return close.has_value();
  }

  bool read_bracket() {
    if (inset_.is_open()) return false;
    const std::size_t at = scan_.at();
    if (scan_.is_at("[[")) {
      const auto close = find_close(brackets_, at + 2);
      if (!close) return false;
      const std::size_t middle = source_.substr(0, *close).find("][", at + 2);
      if (middle == std::string_view::npos) return hide_to(brackets_, 2);
      inset_.enter(scan_, {middle + 2, *close}, *close + 2);
      return true;
    }
    const bool is_citation = scan_.is_at("[cite");
    const bool is_date = is_digit(scan_.byte(at + 1)) && is_digit(scan_.byte(at + 4)) && scan_.byte(at + 5) == '-';
    if (is_citation || is_date) return hide_to(bracket_, 1);
    return scan_.is_at("[fn:") && read_footnote();
  }

  // [fn:1] and [fn:name:its text].
  bool read_footnote() {
    const auto close = find_close(bracket_, scan_.at());
    if (!close) return false;
    const std::size_t colon = source_.substr(0, *close).find(':', scan_.at() + 4);
    if (colon == std::string_view::npos) return hide_to(bracket_, 1);
    inset_.enter(scan_, {colon + 1, *close}, *close + 1, InlineInset::Role::sentence);
    return true;
  }

  // <<target>> and <2026-01-01 Thu>.
  bool read_angle() {
    if (scan_.is_at("<<")) return hide_to(angles_, 2);
    return is_digit(scan_.byte(scan_.at() + 1)) && scan_.byte(scan_.at() + 5) == '-' && hide_to(angle_, 1);
  }

  // \eacute{}, \\ at the end of a line, \( … \) and \[ … \].
  bool read_entity() {
    const std::size_t at = scan_.at();
    if (scan_.is_at("\\(")) return hide_to(parenthesis_, 2);
    if (scan_.is_at("\\[")) return hide_to(display_, 2);
    if (scan_.is_at("\\\\")) {
      scan_.hide(at + 2);
      return true;
    }
    std::size_t end = at + 1;
    while (end < at + kLongestName && is_ascii_alphanumeric(scan_.byte(end))) ++end;
    const auto character = character_of_entity("&" + std::string(source_.substr(at + 1, end - at - 1)) + ";");
    const std::size_t behind = scan_.byte(end) == '{' && scan_.byte(end + 1) == '}' ? end + 2 : end;
    if (!character || character->size() > behind - at) return false;
    scan_.write(behind, *character);
    return true;
  }

  bool read_maths() {
    if (scan_.is_at("$$")) return hide_to(dollars_, 2);
    const std::size_t at = scan_.at();
    if (is_white(scan_.byte(at + 1)) || is_digit(scan_.before())) return false;
    const auto close = find_close(dollar_, at + 1);
    const bool is_closed = close && !is_white(scan_.byte(*close - 1)) && !is_ascii_alphanumeric(scan_.byte(*close + 1));
    if (is_closed) scan_.hide(*close + 1);
    return is_closed;
  }

  InlineScanner scan_;
  std::string_view source_;
  InlineInset inset_;
  Mark equals_ = {"="};
  Mark tilde_ = {"~"};
  Mark plus_ = {"+"};
  Mark at_signs_ = {"@@"};
  Mark braces_ = {"}}}"};
  Mark bracket_ = {"]"};
  Mark brackets_ = {"]]"};
  Mark angle_ = {">"};
  Mark angles_ = {">>"};
  Mark parenthesis_ = {"\\)"};
  Mark display_ = {"\\]"};
  Mark dollar_ = {"$"};
  Mark dollars_ = {"$$"};
};

}  // namespace

void add_org_text(ProseWriter& writer, std::string_view source, Span text) {
  if (!text.empty()) OrgInline(writer, source, text).run();
}

}  // namespace evenhand
