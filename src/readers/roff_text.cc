#include "readers/roff_text.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/utf8.h"
#include "readers/inline_scanner.h"
#include "readers/roff_characters.h"

namespace evenhand {
namespace {

class RoffText {
 public:
  RoffText(ProseWriter& writer, std::string_view source, Span text) : scan_(writer, source, text), source_(source) {}

  void run() {
    while (!scan_.at_end()) {
      const std::size_t next = std::min(scan_.find("\\", scan_.at()).value_or(scan_.end()), scan_.end());
      move(next);
      if (!scan_.at_end()) read_escape();
    }
    scan_.flush();
  }

 private:
  char byte(std::size_t at) const { return scan_.byte(at); }

  void move(std::size_t to) {
    if (to > scan_.at()) in_code_ ? scan_.hide(to) : scan_.step(to);
  }

  void write(std::size_t to, std::string_view replacement) { in_code_ ? scan_.hide(to) : scan_.write(to, replacement); }

  void read_escape() {
    const std::size_t at = scan_.at();
    switch (byte(at + 1)) {
      case '-':
        return write(at + 2, "-");
      case ' ':
      case '~':
      case '0':
        return write(at + 2, " ");
      case 'e':
      case '\\':
        return write(at + 2, "\\");
      case '(':
        return read_character({at + 2, at + 4}, at + 4);
      case '[':
        return read_bracketed(at + 2);
      case 'f':
        return read_font();
      case '*':
        return read_string();
      case 's':
        return read_size();
      case 'h':
      case 'v':
      case 'w':
      case 'l':
      case 'L':
      case 'D':
        return read_quoted();
      case 'n':
      case 'm':
      case 'F':
      case 'k':
        return scan_.skip(end_of_name(at + 2));
      default:
        return skip_sign();
    }
  }

  // \& \/ \, \| \% and the like print nothing.
  void skip_sign() {
    const bool is_ascii = static_cast<unsigned char>(byte(scan_.at() + 1)) < 0x80;
    scan_.skip(scan_.at() + (is_ascii ? 2 : 1));
  }

  // Behind a name: x, (xx or [xxx].
  std::size_t end_of_name(std::size_t at) const {
    if (byte(at) == '(') {
      std::size_t end = std::min(at + 3, scan_.end());
      while (end < scan_.end() && is_utf8_continuation(byte(end))) ++end;
      return end;
    }
    if (byte(at) == '[') return end_of_brackets(at).value_or(at) + 1;
    return std::min(static_cast<unsigned char>(byte(at)) < 0x80 ? at + 1 : at, scan_.end());
  }

  // The bracket that closes a name, which is short and stays in its line.
  std::optional<std::size_t> end_of_brackets(std::size_t begin) const {
    constexpr std::size_t kLongestName = 100;
    const std::size_t most = std::min(begin + kLongestName, scan_.end());
    const std::size_t end = source_.substr(0, most).find_first_of("]\n", begin);
    return end == std::string_view::npos || source_[end] == '\n' ? std::nullopt : std::optional(end);
  }

  void read_bracketed(std::size_t begin) {
    const auto end = end_of_brackets(begin);
    if (!end) return scan_.skip(begin);
    read_character({begin, *end}, *end + 1);
  }

  void read_character(Span name, std::size_t end) {
    const bool is_inside = end <= scan_.end();
    const auto character = is_inside ? roff_character(source_.substr(name.begin, name.size())) : std::nullopt;
    if (character && character->size() <= end - scan_.at()) return write(end, *character);
    const bool is_name = is_inside && std::all_of(source_.begin() + static_cast<std::ptrdiff_t>(name.begin),
                                                  source_.begin() + static_cast<std::ptrdiff_t>(name.end),
                                                  [](char c) { return '!' <= c && c <= '~'; });
    scan_.hide(is_name ? end : name.begin);
  }

  void read_font() {
    const std::size_t begin = scan_.at() + 2;
    const std::size_t end = end_of_name(begin);
    std::string_view name = source_.substr(begin, end - begin);
    while (!name.empty() && (name[0] == '(' || name[0] == '[')) name.remove_prefix(1);
    in_code_ = !name.empty() && name[0] == 'C';
    scan_.skip(end);
  }

  // Strings that pod2man defines: quotation marks, and names of languages that nothing is lost with.
  void read_string() {
    const std::size_t end = end_of_name(scan_.at() + 2);
    const std::string_view name = source_.substr(scan_.at() + 2, end - scan_.at() - 2);
    const bool is_quote = name == "(L\"" || name == "(R\"" || name == "(lq" || name == "(rq";
    is_quote ? write(end, "\"") : scan_.hide(end);
  }

  void read_size() {
    std::size_t end = scan_.at() + 2;
    if (byte(end) == '\'') return read_quoted();
    if (byte(end) == '(' || byte(end) == '[') return scan_.skip(end_of_name(end));
    if (byte(end) == '+' || byte(end) == '-') ++end;
    scan_.skip(end + (byte(end) >= '0' && byte(end) <= '9' ? 1 : 0));
  }

  // \h'3n': an argument between two equal signs.
  void read_quoted() {
    const std::size_t begin = scan_.at() + 2;
    const bool has_mark = '!' <= byte(begin) && byte(begin) <= '~';
    const auto end = has_mark ? scan_.find(source_.substr(begin, 1), begin + 1) : std::nullopt;
    scan_.hide(end ? *end + 1 : begin);
  }

  InlineScanner scan_;
  std::string_view source_;
  bool in_code_ = false;  // In a typewriter font.
};

}  // namespace

void add_roff_text(ProseWriter& writer, std::string_view source, Span text) {
  if (!text.empty()) RoffText(writer, source, text).run();
}

std::vector<Span> roff_arguments(std::string_view source, Span line) {
  std::vector<Span> arguments;
  for (std::size_t at = line.begin; at < line.end;) {
    if (source[at] == ' ' || source[at] == '\t') {
      ++at;
      continue;
    }
    const bool is_quoted = source[at] == '"';
    Span argument = {at + (is_quoted ? 1 : 0), 0};
    for (at = argument.begin; at < line.end; ++at) {
      if (source[at] == '\\') {
        ++at;
      } else if (is_quoted ? source[at] == '"' : source[at] == ' ' || source[at] == '\t') {
        break;
      }
    }
    argument.end = std::min(at, line.end);
    arguments.push_back(argument);
    if (is_quoted) ++at;
  }
  return arguments;
}

std::size_t roff_comment(std::string_view source, Span line) {
  for (std::size_t at = line.begin; at + 1 < line.end; ++at) {
    if (source[at] != '\\') continue;
    if (source[at + 1] == '"' || source[at + 1] == '#') return at;
    ++at;
  }
  return line.end;
}

}  // namespace evenhand
