#include "readers/rst_inline.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "readers/inline_scanner.h"
#include "readers/rst_roles.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestMark = 100;  // Bytes, of a footnote's label or a role's name.

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

bool is_other_script(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool is_name_byte(char c) {
  return is_ascii_alphanumeric(c) || std::string_view("-_.:+").find(c) != std::string_view::npos;
}

bool is_label_byte(char c) { return is_name_byte(c) || c == '#' || c == '*'; }

// The rules by which docutils recognises inline markup: it stands between white space or punctuation.
class RstInline {
 public:
  RstInline(ProseWriter& writer, std::string_view source, Span text) : scan_(writer, source, text), source_(source) {}

  void run() {
    while (!scan_.at_end()) {
      if (!read_mark()) scan_.step(scan_.at() + 1);
    }
    scan_.flush();
  }

 private:
  struct Mark {
    std::string_view close;
    bool is_exhausted = false;  // None is left that closes anything.
  };

  bool read_mark() {
    switch (scan_.byte(scan_.at())) {
      case '\\':
        read_escape();
        return true;
      case '`':
        return scan_.is_at("``") ? read_literal() : read_interpreted({});
      case ':':
        return read_role();
      case '*':
        return read_emphasis();
      case '|':
        return read_substitution();
      case '_':
        return read_reference_mark();
      case '[':
        return read_footnote_mark();
      default:
        return false;
    }
  }

  bool can_begin() const {
    const char c = scan_.before();
    return is_white(c) || is_other_script(c) || std::string_view("'\"([{<-/:").find(c) != std::string_view::npos;
  }

  bool can_end(std::size_t behind) const {
    const char c = scan_.byte(behind);
    return is_white(c) || is_other_script(c) || std::string_view("'\")]}>-/:.,;!?\\").find(c) != std::string_view::npos;
  }

  void read_escape() {
    const char next = scan_.byte(scan_.at() + 1);
    if (is_white(next)) return scan_.skip(scan_.at() + 2);
    scan_.skip(scan_.at() + 1);
    scan_.step(scan_.at() + 1);
  }

  // Where `mark` closes something opened before `from`. Found nowhere, it is not looked for again: that keeps many
  // unclosed marks linear.
  std::optional<std::size_t> find_close(Mark& mark, std::size_t from) {
    if (mark.is_exhausted) return std::nullopt;
    for (auto at = scan_.find(mark.close, from); at; at = scan_.find(mark.close, *at + 1)) {
      const std::size_t behind = *at + mark.close.size();
      const char next = scan_.byte(behind);
      const bool closes = can_end(behind) || (mark.close.size() == 1 && (next == '_' || next == ':'));
      if (*at > from && !is_white(scan_.byte(*at - 1)) && next != mark.close[0] && closes) return at;
    }
    mark.is_exhausted = true;
    return std::nullopt;
  }

  bool read_literal() {
    if (!can_begin() || is_white(scan_.byte(scan_.at() + 2))) return false;
    const auto close = find_close(literal_, scan_.at() + 2);
    if (!close) return false;
    scan_.hide(*close + 2);
    return true;
  }

  bool read_role() {
    if (!can_begin()) return false;
    std::size_t end = scan_.at() + 1;
    while (end < scan_.at() + kLongestMark && is_name_byte(scan_.byte(end))) ++end;
    if (scan_.byte(end) != '`' || scan_.byte(end - 1) != ':' || end < scan_.at() + 3) return false;
    const std::string_view name = source_.substr(scan_.at() + 1, end - scan_.at() - 2);
    scan_.skip(end);
    if (!read_interpreted(name)) scan_.step(end + 1);
    return true;
  }

  // `text`, `text`_, `text`:role: or, behind its name, the text of a role.
  bool read_interpreted(std::string_view role) {
    const std::size_t open = scan_.at();
    if ((role.empty() && !can_begin()) || is_white(scan_.byte(open + 1))) return false;
    const auto close = find_close(interpreted_, open + 1);
    if (!close) return false;
    std::size_t end = *close + 1;
    const bool is_reference = role.empty() && scan_.byte(end) == '_';
    while (scan_.byte(end) == '_') ++end;
    if (role.empty() && scan_.byte(end) == ':') {
      const std::string_view behind = source_.substr(end, std::min(kLongestMark, scan_.end() - end));
      const std::size_t size = behind.find(':', 1);
      const bool is_role =
          size != std::string_view::npos && size > 1 &&
          std::all_of(behind.begin() + 1, behind.begin() + static_cast<std::ptrdiff_t>(size), is_name_byte);
      if (is_role) role = behind.substr(1, size - 1);
      if (is_role) end += size + 1;
    }
    read_content({open + 1, *close}, role, is_reference);
    if (is_hidden_) {
      scan_.hide(end);
    } else {
      scan_.skip(end);
    }
    return true;
  }

  void read_content(Span content, std::string_view role, bool is_reference) {
    const std::string_view text = source_.substr(content.begin, content.size());
    const std::size_t target = text.back() == '>' ? text.rfind('<') : std::string_view::npos;
    const bool has_title = target != std::string_view::npos && target > 0 && is_white(text[target - 1]);
    if (has_title) content.end = content.begin + target - 1;
    const bool is_title = role.empty() && text.find_first_of(" \n\t") != std::string_view::npos;
    is_hidden_ = !has_title && !is_reference && !is_title && (role.empty() || rst_role_named(role) != RstRole::prose);
    if (is_hidden_) return;
    scan_.skip(content.begin);
    while (scan_.at() < content.end) {
      if (scan_.is_at("\\")) {
        read_escape();
      } else {
        scan_.step(scan_.at() + 1);
      }
    }
  }

  bool read_emphasis() {
    const std::size_t run = scan_.run_of('*');
    const std::size_t behind = scan_.at() + run;
    const bool begins = can_begin() && !is_white(scan_.byte(behind));
    const bool ends = !is_white(scan_.before()) && can_end(behind);
    if (run > 3 || (!begins && !ends)) {
      scan_.step(behind);
    } else {
      scan_.skip(behind);
    }
    return true;
  }

  bool read_substitution() {
    if (!can_begin() || is_white(scan_.byte(scan_.at() + 1)) || scan_.byte(scan_.at() + 1) == '|') return false;
    const auto close = find_close(substitution_, scan_.at() + 1);
    if (!close) return false;
    std::size_t end = *close + 1;
    while (scan_.byte(end) == '_') ++end;
    scan_.hide(end);
    return true;
  }

  // word_, word__ and _`target`.
  bool read_reference_mark() {
    const std::size_t behind = scan_.at() + scan_.run_of('_');
    if (scan_.byte(behind) == '`' && behind == scan_.at() + 1 && can_begin()) {
      const auto close = find_close(interpreted_, behind + 1);
      if (!close) return false;
      scan_.skip(behind + 1);
      scan_.step(*close);
      scan_.skip(*close + 1);
      return true;
    }
    const bool is_reference = behind <= scan_.at() + 2 && !is_white(scan_.before()) && can_end(behind);
    if (is_reference) {
      scan_.skip(behind);
    } else {
      scan_.step(behind);
    }
    return true;
  }

  bool read_footnote_mark() {
    if (!can_begin()) return false;
    std::size_t end = scan_.at() + 1;
    while (end < scan_.at() + kLongestMark && is_label_byte(scan_.byte(end))) ++end;
    if (scan_.byte(end) != ']' || scan_.byte(end + 1) != '_' || !can_end(end + 2)) return false;
    scan_.hide(end + 2);
    return true;
  }

  InlineScanner scan_;
  std::string_view source_;
  Mark literal_ = {"``"};
  Mark interpreted_ = {"`"};
  Mark substitution_ = {"|"};
  bool is_hidden_ = false;  // The interpreted text just read was no prose.
};

}  // namespace

void add_rst_text(ProseWriter& writer, std::string_view source, Span text) { RstInline(writer, source, text).run(); }

}  // namespace evenhand
