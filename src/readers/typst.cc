#include "readers/typst.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "readers/inline_scanner.h"
#include "readers/prose_writer.h"
#include "readers/typst_lookahead.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestLabel = 100;  // Bytes.

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_line_break(char c) { return c == '\n' || c == '\r'; }
bool is_word(char c) { return is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80; }
bool is_name_byte(char c) { return is_ascii_alphanumeric(c) || c == '_' || c == '-'; }

class TypstReader {
 public:
  explicit TypstReader(Document& document)
      : document_(document),
        source_(document.source()),
        writer_(document, 0),
        scan_(writer_, source_, {0, source_.size()}) {}

  void run() {
    begin_line();
    while (!scan_.at_end()) {
      if (in_code()) {
        read_code();
      } else if (!read_markup()) {
        scan_.step(scan_.at() + 1);
      }
    }
    scan_.flush();
    writer_.finish();
  }

 private:
  // What is open around the cursor.
  enum class Open : std::uint8_t {
    content,    // [ ] of a call: the sentence goes on through it.
    block,      // [ ] among arguments: a block of its own.
    code,       // ( ) or { }
    statement,  // #let, #set: to the end of the line.
  };

  char byte(std::size_t at) const { return scan_.byte(at); }
  bool in_code() const { return !open_.empty() && (open_.back() == Open::code || open_.back() == Open::statement); }

  std::size_t skip_blanks(std::size_t at) const {
    return std::min(source_.find_first_not_of(" \t", at), source_.size());
  }

  void end_block() {
    scan_.flush();
    writer_.end_block();
    writer_.set_kind({});
  }

  bool read_markup() {
    const std::size_t at = scan_.at();
    switch (byte(at)) {
      case '\n':
      case '\r':
        read_line_break();
        return true;
      case '/':
        return read_comment();
      case '`':
        return read_raw();
      case '$':
        return read_maths();
      case '\\':
        return read_escape();
      case '*':
      case '_':
        if (is_word(scan_.before()) && is_word(byte(at + 1))) return false;
        scan_.skip(at + 1);
        return true;
      case '~':
        scan_.write(at + 1, " ");
        return true;
      case '-':
        if (!scan_.is_at("-?")) return false;
        scan_.skip(at + 2);
        return true;
      case '@':
      case '<':
        return read_label();
      case '#':
        return read_hash();
      case ']':
        return close_content();
      default:
        return false;
    }
  }

  void read_line_break() {
    const std::size_t at = scan_.at();
    const std::size_t line = at + (source_.substr(at, 2) == "\r\n" ? 2 : 1);
    const bool ends_paragraph = is_line_break(byte(skip_blanks(line)));
    if (ends_paragraph || in_heading_) end_block();
    in_heading_ = false;
    scan_.step(line);
    begin_line();
  }

  // = Heading, - item, + item, 1. item, / Term: meaning.
  void begin_line() {
    const std::size_t at = skip_blanks(scan_.at());
    const std::size_t equals = std::min(source_.find_first_not_of('=', at), source_.size()) - at;
    if (equals > 0 && is_blank(byte(at + equals))) {
      end_block();
      constexpr std::size_t kDeepest = std::numeric_limits<std::uint8_t>::max();
      writer_.set_kind({{}, Block::Kind::heading, static_cast<std::uint8_t>(std::min(equals, kDeepest))});
      in_heading_ = true;
      return scan_.hide(at + equals);
    }
    std::size_t mark = at;
    while (is_ascii_digit(byte(mark))) ++mark;
    const bool is_ordinal = mark > at && byte(mark) == '.';
    const bool is_bullet = mark == at && std::string_view("-+/").find(byte(at)) != std::string_view::npos;
    if ((!is_ordinal && !is_bullet) || !is_blank(byte(mark + 1))) return;
    end_block();
    writer_.set_kind({{}, Block::Kind::list_item});
    scan_.hide(mark + 1);
  }

  bool read_comment() {
    const std::size_t at = scan_.at();
    if (scan_.before() == ':' && scan_.is_at("//")) return false;  // https://
    const auto end = typst_comment_end(source_, at);
    if (!end) return false;
    document_.add_comment({at, *end});
    scan_.hide(*end);
    return true;
  }

  bool read_raw() {
    const std::size_t run = scan_.run_of('`');
    const std::size_t behind = scan_.at() + run;
    const auto close = run == 2 ? std::optional(behind) : scan_.find(std::string(run, '`'), behind);
    // What is never closed goes on to the end, as Typst has it.
    scan_.hide(close ? *close + (run == 2 ? 0 : run) : source_.size());
    return true;
  }

  bool read_maths() {
    for (std::size_t at = scan_.at() + 1; at < source_.size(); ++at) {
      if (source_[at] == '\\') ++at;
      if (byte(at) != '$') continue;
      scan_.hide(at + 1);
      return true;
    }
    scan_.hide(source_.size());
    return true;
  }

  bool read_escape() {
    const std::size_t at = scan_.at();
    if (is_blank(byte(at + 1)) || is_line_break(byte(at + 1))) {
      scan_.hide(at + 1);
      return true;
    }
    const auto character = typst_code_point(source_, at);
    if (character) {
      scan_.write(source_.find('}', at) + 1, *character);
    } else {
      scan_.skip(at + 1);
      scan_.step(at + 2);
    }
    return true;
  }

  // @reference and <label>.
  bool read_label() {
    const std::size_t at = scan_.at();
    std::size_t end = at + 1;
    while (end < at + kLongestLabel && (is_name_byte(byte(end)) || byte(end) == ':' || byte(end) == '.')) ++end;
    const bool is_label = end > at + 1 && (byte(at) == '@' ? !is_word(scan_.before()) : byte(end) == '>');
    if (!is_label) return false;
    if (byte(at) == '<') ++end;
    while (byte(at) == '@' && (byte(end - 1) == '.' || byte(end - 1) == ':')) --end;
    scan_.hide(end);
    return true;
  }

  bool read_hash() {
    constexpr auto kStatements = std::to_array<std::string_view>(
        {"context", "for", "if", "import", "include", "let", "return", "set", "show", "while"});
    const std::size_t at = scan_.at() + 1;
    if (byte(at) == '{' || byte(at) == '(' || byte(at) == '[' || byte(at) == '"') {
      scan_.hide(at);
      read_string();
      read_call();
      return true;
    }
    if (!is_ascii_letter(byte(at)) && byte(at) != '_') return false;
    std::size_t end = at;
    while (is_name_byte(byte(end)) || (byte(end) == '.' && is_ascii_letter(byte(end + 1)))) ++end;
    const std::string_view name = source_.substr(at, end - at);
    if (std::find(kStatements.begin(), kStatements.end(), name) != kStatements.end()) {
      open_.push_back(Open::statement);
      scan_.hide(end);
      return true;
    }
    if (name == "footnote") scan_.bar();
    byte(end) == '[' ? scan_.skip(end) : scan_.hide(end);
    read_call();
    return true;
  }

  // What is given to a function begins here, if anything is.
  void read_call() {
    const char next = byte(scan_.at());
    if (next == '(' || next == '{') {
      open_.push_back(Open::code);
      scan_.hide(scan_.at() + 1);
    } else if (next == '[') {
      open_.push_back(Open::content);
      scan_.skip(scan_.at() + 1);
    }
  }

  bool close_content() {
    if (open_.empty()) return false;
    if (open_.back() == Open::block) end_block();
    open_.pop_back();
    scan_.skip(scan_.at() + 1);
    if (!in_code()) read_call();
    return true;
  }

  void read_string() {
    if (byte(scan_.at()) != '"') return;
    const std::size_t at = scan_.at();
    std::size_t end = at + 1;
    while (end < source_.size() && source_[end] != '"') end += source_[end] == '\\' ? 2 : 1;
    if (at >= 5 && source_.substr(at - 5, 5) == "alt: " && end <= source_.size()) {
      end_block();
      scan_.hide(at + 1);
      scan_.step(end);
      end_block();
    }
    scan_.hide(end + 1);
  }

  void read_code() {
    const std::size_t at = scan_.at();
    const char c = byte(at);
    if (c == '/' && read_comment()) return;
    if (c == '"') return read_string();
    if (c == '`') return void(read_raw());
    if (c == '$') return void(read_maths());
    if (c == '(' || c == '{') {
      open_.push_back(Open::code);
    } else if (c == '[') {
      end_block();
      open_.push_back(Open::block);
    } else if ((c == ')' || c == '}') && open_.back() == Open::code) {
      open_.pop_back();
      scan_.hide(at + 1);
      return in_code() ? void() : read_call();
    } else if (is_line_break(c) && open_.back() == Open::statement) {
      open_.pop_back();
      end_block();
      return;
    }
    scan_.hide(at + 1);
  }

  Document& document_;
  std::string_view source_;
  ProseWriter writer_;
  InlineScanner scan_;
  std::vector<Open> open_;
  bool in_heading_ = false;
};

}  // namespace

Document read_typst(Document document) {
  TypstReader(document).run();
  return document;
}

}  // namespace evenhand
