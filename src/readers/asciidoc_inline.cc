#include "readers/asciidoc_inline.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "readers/asciidoc_attributes.h"
#include "readers/asciidoc_names.h"
#include "readers/inline_inset.h"
#include "readers/inline_scanner.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestName = 60;  // Bytes, of an attribute, an entity, a role.
constexpr std::string_view kWhiteSpace = " \t\r\n\f\v";

bool is_white(char c) { return kWhiteSpace.find(c) != std::string_view::npos; }
bool is_word(char c) { return is_ascii_alphanumeric(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool is_name_byte(char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '_'; }

bool is_role_byte(char c) { return is_name_byte(c) || c == '.' || c == '#' || c == '%'; }

class AsciidocInline {
 public:
  AsciidocInline(ProseWriter& writer, std::string_view source, Span text)
      : scan_(writer, source, text), source_(source) {}

  void run() {
    while (!scan_.at_end()) {
      inset_.leave_at_end(scan_);
      if (scan_.at_end()) break;
      if (!read_mark()) scan_.step(scan_.at() + 1);
    }
    inset_.leave_at_end(scan_);
    scan_.flush();
  }

 private:
  struct Mark {
    std::string_view close;
    bool is_exhausted = false;  // None is left in the text.
  };

  bool read_mark() {
    const char c = scan_.byte(scan_.at());
    if (is_word(c) && c != '_') return read_word();
    switch (c) {
      case '\\':
        return read_escape();
      case '`':
        return read_monospace();
      case '+':
        return read_pass();
      case '*':
      case '_':
        return read_emphasis(c);
      case '#':
        return read_highlight();
      case '^':
      case '~':
        return read_raised(c);
      case '{':
        return read_attribute();
      case '&':
        return scan_.write_entity();
      case '<':
        return read_cross_reference();
      case '[':
        return read_bracket();
      case '(':
        return read_index_term();
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

  bool read_escape() {
    if (std::string_view("*_`#^~+{[<:&(").find(scan_.byte(scan_.at() + 1)) == std::string_view::npos) return false;
    scan_.skip(scan_.at() + 1);
    scan_.step(scan_.at() + scan_.run_of(scan_.byte(scan_.at())));
    return true;
  }

  bool hide_to(std::optional<std::size_t> close, std::size_t size) {
    if (close) scan_.hide(*close + size);
    return close.has_value();
  }

  bool read_monospace() {
    const std::size_t at = scan_.at();
    const char behind = scan_.byte(at + 1);
    if (in_quotation_ && (behind == '"' || behind == '\'')) {
      in_quotation_ = false;
      scan_.skip(at + 1);
      return true;
    }
    if (behind == '`') return hide_to(find_close(double_backtick_, at + 2), 2);
    if (is_word(scan_.before()) || is_white(behind)) return false;
    const auto close = find_monospace_end(at + 1);
    if (!close) return false;
    // Half of a typographic quotation mark: "`words`".
    in_quotation_ = (scan_.before() == '"' || scan_.before() == '\'') && scan_.byte(*close + 1) == scan_.before();
    if (!in_quotation_) return hide_to(close, 1);
    scan_.skip(at + 1);
    return true;
  }

  std::optional<std::size_t> find_monospace_end(std::size_t from) {
    auto close = find_close(backtick_, from);
    while (close && is_word(scan_.byte(*close + 1))) close = find_close(backtick_, *close + 1);
    return close;
  }

  bool read_pass() {
    const std::size_t at = scan_.at();
    if (scan_.is_at("+++")) return hide_to(find_close(triple_plus_, at + 3), 3);
    if (is_word(scan_.before())) {  // C++
      scan_.step(at + scan_.run_of('+'));
      return true;
    }
    if (scan_.is_at("++")) return hide_to(find_close(double_plus_, at + 2), 2);
    const char next = scan_.byte(at + 1);
    const bool breaks_line = scan_.before() == ' ' && (next == '\n' || next == '\r' || at + 1 == scan_.end());
    if (breaks_line) scan_.hide(at + 1);
    if (breaks_line || is_white(next)) return breaks_line;
    const auto close = find_close(plus_, at + 1);
    if (!close || is_word(scan_.byte(*close + 1)) || is_white(scan_.byte(*close - 1))) return false;
    return hide_to(close, 1);
  }

  bool read_emphasis(char mark) {
    const std::size_t run = scan_.run_of(mark);
    const std::size_t behind = scan_.at() + run;
    const bool begins = !is_word(scan_.before()) && !is_white(scan_.byte(behind));
    const bool ends = !is_white(scan_.before()) && !is_word(scan_.byte(behind));
    if (run == 2 || (run == 1 && (begins || ends))) {
      scan_.skip(behind);
    } else {
      scan_.step(behind);
    }
    return true;
  }

  bool read_highlight() {
    const std::size_t run = scan_.run_of('#');
    const std::size_t behind = scan_.at() + run;
    const bool ends = in_highlight_ && run == 1;
    if (ends) {
      in_highlight_ = false;
    } else if (run == 1 && !is_word(scan_.before()) && is_word(scan_.byte(behind))) {
      const auto close = find_close(hash_, behind);
      in_highlight_ = close && !is_word(scan_.byte(*close + 1));
    }
    if (ends || in_highlight_ || run == 2) {
      scan_.skip(behind);
    } else {
      scan_.step(behind);
    }
    return true;
  }

  // ^2^ and ~2~, which hold no blank.
  bool read_raised(char mark) {
    if (in_raised_) {
      in_raised_ = false;
      scan_.skip(scan_.at() + 1);
      return true;
    }
    for (std::size_t at = scan_.at() + 1; at < scan_.at() + kLongestName && !is_white(scan_.byte(at)); ++at) {
      if (scan_.byte(at) != mark) continue;
      in_raised_ = at > scan_.at() + 1;
      break;
    }
    if (!in_raised_) return false;
    scan_.skip(scan_.at() + 1);
    return true;
  }

  bool read_attribute() {
    std::size_t end = scan_.at() + 1;
    while (end < scan_.at() + kLongestName && (is_name_byte(scan_.byte(end)) || scan_.byte(end) == ':')) ++end;
    if (scan_.byte(end) != '}' || end == scan_.at() + 1) return false;
    const auto character = asciidoc_character(source_.substr(scan_.at() + 1, end - scan_.at() - 1));
    if (character) {
      scan_.write(end + 1, *character);
    } else {
      scan_.hide(end + 1);
    }
    return true;
  }

  bool read_cross_reference() {
    if (!scan_.is_at("<<") || inset_.is_open()) return false;
    const auto close = find_close(angles_, scan_.at() + 2);
    if (!close) return false;
    const std::size_t comma = source_.substr(0, *close).find(',', scan_.at());
    if (comma == std::string_view::npos) return hide_to(close, 2);
    inset_.enter(scan_, {std::min(source_.find_first_not_of(kWhiteSpace, comma + 1), *close), *close}, *close + 2);
    return true;
  }

  // [[anchor]], and the role of the text behind it: [.lead]#text#.
  bool read_bracket() {
    const std::size_t at = scan_.at();
    if (scan_.is_at("[[")) {
      const std::size_t close = source_.substr(0, std::min(at + 2 * kLongestName, scan_.end())).find("]]", at + 2);
      return close != std::string_view::npos && hide_to(close, 2);
    }
    std::size_t end = at + 1;
    while (end < at + kLongestName && is_role_byte(scan_.byte(end))) ++end;
    const bool is_role = scan_.byte(end) == ']' && end > at + 1 &&
                         std::string_view("#*_`").find(scan_.byte(end + 1)) != std::string_view::npos;
    if (is_role) scan_.skip(end + 1);
    return is_role;
  }

  // ((shown)) and (((hidden, terms))).
  bool read_index_term() {
    if (scan_.is_at("(((")) return hide_to(find_close(triple_parenthesis_, scan_.at() + 3), 3);
    if (!scan_.is_at("((") || inset_.is_open()) return false;
    const auto close = find_close(double_parenthesis_, scan_.at() + 2);
    if (!close) return false;
    inset_.enter(scan_, {scan_.at() + 2, *close}, *close + 2);
    return true;
  }

  // A word, or `name:target[text]` if one stands here.
  bool read_word() {
    std::size_t end = scan_.at() + 1;
    while (end < scan_.end() && is_word(scan_.byte(end)) && scan_.byte(end) != '_') ++end;
    std::size_t colon = end;
    while (colon < end + kLongestName && is_name_byte(scan_.byte(colon))) ++colon;
    const bool is_macro =
        !inset_.is_open() && !is_word(scan_.before()) && scan_.byte(colon) == ':' && read_macro(colon);
    if (!is_macro) scan_.step(end);
    return true;
  }

  bool read_macro(std::size_t colon) {
    if (bracket_.is_exhausted || colon < no_bracket_before_) return false;
    std::size_t open = colon + 1;
    while (open < scan_.end() && !is_white(source_[open]) && source_[open] != '[') ++open;
    if (scan_.byte(open) != '[') {
      no_bracket_before_ = open;
      return false;
    }
    auto close = find_close(bracket_, open);
    while (close && source_[*close - 1] == '\\') close = find_close(bracket_, *close + 1);
    if (!close) return false;
    const auto role = asciidoc_macro_text(source_.substr(scan_.at(), colon - scan_.at()));
    if (!role) return hide_to(close, 1);
    const bool is_footnote = scan_.is_at("footnote");
    const Span inside = {open + 1, *close};
    inset_.enter(scan_, is_footnote ? inside : asciidoc_first_attribute(source_, inside), *close + 1, *role);
    return true;
  }

  InlineScanner scan_;
  std::string_view source_;
  Mark backtick_ = {"`"};
  Mark double_backtick_ = {"``"};
  Mark plus_ = {"+"};
  Mark double_plus_ = {"++"};
  Mark triple_plus_ = {"+++"};
  Mark hash_ = {"#"};
  Mark angles_ = {">>"};
  Mark bracket_ = {"]"};
  Mark double_parenthesis_ = {"))"};
  Mark triple_parenthesis_ = {")))"};
  std::size_t no_bracket_before_ = 0;  // No target that begins before this offset is followed by a bracket.
  InlineInset inset_;
  bool in_quotation_ = false;
  bool in_highlight_ = false;
  bool in_raised_ = false;
};

}  // namespace

void add_asciidoc_text(ProseWriter& writer, std::string_view source, Span text) {
  AsciidocInline(writer, source, text).run();
}

}  // namespace evenhand
