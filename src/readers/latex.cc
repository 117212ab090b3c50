#include "readers/latex.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "readers/inline_scanner.h"
#include "readers/latex_commands.h"
#include "readers/latex_environments.h"
#include "readers/latex_letters.h"
#include "readers/latex_lookahead.h"
#include "readers/latex_nesting.h"
#include "readers/prose_writer.h"

namespace evenhand {
namespace {

using Closer = LatexGroup::Closer;
using Edge = LatexGroup::Edge;
using Effect = LatexCommand::Effect;

constexpr std::string_view kBeginDocument = "\\begin{document}";
// Arguments of commands that are not known: one in brackets, some in braces that have to show what they are.
constexpr char kUnknown = 'u';
constexpr std::string_view kUnknownArguments = "ouuuuu";
constexpr std::size_t kLongestName = 60;  // Bytes, of an environment.
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

class LatexReader {
 public:
  explicit LatexReader(Document& document)
      : document_(document),
        source_(document.source()),
        writer_(document, 0),
        scan_(writer_, source_, {0, source_.size()}),
        nesting_(source_.find(kBeginDocument) != std::string_view::npos) {}

  void run() {
    while (!scan_.at_end()) read_next();
    scan_.flush();
    writer_.finish();
  }

 private:
  bool is_hidden() const { return nesting_.top().is_hidden; }
  char byte(std::size_t at) const { return scan_.byte(at); }
  void read_next() {
    const std::size_t at = scan_.at();
    switch (source_[at]) {
      case '\\':
        return read_command();
      case '%':
        return read_comment();
      case '{':
        nesting_.open(Closer::brace);
        return scan_.skip(at + 1);
      case '}':
        while (nesting_.ends_with(Closer::bracket)) close_group(at);
        return nesting_.ends_with(Closer::brace) ? close_group(at + 1) : scan_.skip(at + 1);
      case ']':
        return nesting_.ends_with(Closer::bracket) ? close_group(at + 1) : pass(at + 1);
      case '$':
        return read_maths(byte(at + 1) == '$' ? "$$" : "$");
      case '&':
        return is_hidden() ? scan_.hide(at + 1) : next_cell(at + 1);
      case '~':
        return is_hidden() ? scan_.hide(at + 1) : write(at + 1, " ");
      case '`':
      case '\'':
        return read_quotation_mark();
      case '\n':
      case '\r':
        return read_line_break();
      default:
        return pass(std::min(source_.find_first_of("\\%{}]$&~`'\n\r", at), source_.size()));
    }
  }

  // Prose, or not.
  void pass(std::size_t to) {
    if (is_hidden()) return scan_.hide(to);
    writer_.set_kind(nesting_.top().block);
    scan_.step(to);
  }

  void write(std::size_t to, std::string_view replacement) {
    writer_.set_kind(nesting_.top().block);
    scan_.write(to, replacement);
  }

  void end_block() {
    scan_.flush();
    writer_.end_block();
  }

  void read_comment() {
    const std::size_t end = std::min(source_.find_first_of("\r\n", scan_.at()), source_.size());
    document_.add_comment({scan_.at(), end});
    scan_.hide(end);
  }

  void read_quotation_mark() {
    const char mark = source_[scan_.at()];
    const bool is_double = byte(scan_.at() + 1) == mark;
    if (is_hidden() || (mark == '\'' && !is_double)) return pass(scan_.at() + 1);
    write(scan_.at() + (is_double ? 2 : 1), is_double ? "\"" : "'");
  }

  void read_line_break() {
    const auto next = latex_paragraph_end(source_, scan_.at());
    if (!next) return pass(scan_.at() + 1);
    end_block();
    while (nesting_.top().ends_at_blank_line) nesting_.close();
    scan_.hide(*next);
  }

  void read_maths(std::string_view mark) {
    const std::size_t inside = scan_.at() + mark.size();
    const auto end = is_hidden() ? std::nullopt : latex_maths_end(source_, inside, mark);
    return end ? scan_.hide(*end) : pass(inside);
  }

  // \( … \) and \[ … \]. `last` is behind the last of its closing marks.
  void read_display(std::string_view close, std::size_t last) {
    const std::size_t inside = scan_.at() + 2;
    scan_.hide(inside < last ? source_.find(close, inside) + 2 : inside);
  }

  void next_cell(std::size_t to) {
    if (nesting_.top().is_table) end_block();
    scan_.hide(to);
    nesting_.next_cell();
  }

  void next_row(std::size_t to) {
    if (nesting_.top().is_table) end_block();
    scan_.hide(to);
    nesting_.next_row();
    open_arguments("o");
  }

  void read_command() {
    const std::size_t at = scan_.at();
    std::size_t end = at + 1;
    while (end < source_.size() && is_ascii_letter(source_[end])) ++end;
    if (end == at + 1) return read_sign();
    const std::string_view name = source_.substr(at + 1, end - at - 1);
    if (byte(end) == '*') ++end;
    if (name == "begin" || name == "end") return read_environment(name, end);
    const auto command = latex_command_named(name);
    const bool is_title = nesting_.is_outermost() && (name == "title" || name == "subtitle");
    if (is_hidden() && !is_title) return scan_.hide(end);
    if (name == "verb" || name == "lstinline" || name == "mintinline") return read_verbatim(name, end);
    if (read_letter()) return;
    return command ? run_command(*command, end) : run_unknown(name, end);
  }

  void read_sign() {
    const std::size_t at = scan_.at();
    const char sign = byte(at + 1);
    if (sign == '\\') return is_hidden() ? scan_.hide(at + 2) : next_row(at + 2);
    if (is_hidden() || !is_ascii(sign)) return scan_.hide(at + (is_ascii(sign) ? 2 : 1));
    if (sign == '(') return read_display("\\)", last_parenthesis_);
    if (sign == '[') return read_display("\\]", last_bracket_);
    if (read_letter()) return;
    const auto printed = latex_sign(sign);
    if (!printed) return scan_.hide(at + 2);
    return printed->empty() ? scan_.skip(at + 2) : write(at + 2, *printed);
  }

  bool read_letter() {
    const auto letter = latex_letter_at(source_, scan_.at());
    if (letter) write(letter->end, letter->text);
    return letter.has_value();
  }

  void read_verbatim(std::string_view name, std::size_t at) {
    scan_.hide(at);
    if (name == "mintinline") return open_arguments("ohh");
    const auto end = latex_verbatim_end(source_, at);
    return end ? scan_.hide(*end) : open_arguments("oh");
  }

  void run_command(const LatexCommand& command, std::size_t end) {
    using enum Effect;
    const Effect effect = command.effect;
    if (effect == heading || effect == block || effect == item || effect == paragraph) end_block();
    const bool is_inside_word = effect == none && !command.arguments.empty() && command.arguments.back() == 'p';
    is_inside_word ? scan_.skip(end) : scan_.hide(end);
    command_ = command;
    open_arguments(command.arguments);
  }

  // See latex_command_named().
  void run_unknown(std::string_view name, std::size_t end) {
    scan_.hide(name.size() == 2 || byte(end) == '{' || byte(end) == '[' ? end : skip_latex_blanks(source_, end));
    command_ = {name, "", Effect::none};
    open_arguments(kUnknownArguments);
  }

  // Opens the first of the arguments that stands here. When it closes, the next is looked for.
  void open_arguments(std::string_view arguments) {
    for (; !arguments.empty(); arguments.remove_prefix(1)) {
      const char wanted = arguments[0];
      const bool in_brackets = wanted == 'o' || wanted == 'O';
      const std::size_t at = in_brackets ? scan_.at() : skip_latex_blanks(source_, scan_.at());
      if (byte(at) != (in_brackets ? '[' : '{')) {
        if (in_brackets) continue;
        return;
      }
      return open_argument(wanted, arguments.substr(1), at);
    }
  }

  void open_argument(char wanted, std::string_view next, std::size_t at) {
    const bool is_unknown = wanted == kUnknown;
    const bool is_prose = is_unknown ? looks_like_latex_words(source_, at + 1) : latex_argument_is_prose(wanted);
    LatexGroup& group = nesting_.open_argument(command_, byte(at) == '[' ? Closer::bracket : Closer::brace, is_prose);
    group.next_arguments = next;
    if (is_prose && group.edge == Edge::none && wanted != 'p') group.edge = Edge::sentence;
    if (group.edge == Edge::sentence) scan_.bar();
    scan_.skip(at + 1);
  }

  void close_group(std::size_t to) {
    const LatexGroup closed = nesting_.close();
    if (closed.edge == Edge::sentence) scan_.bar();
    if (closed.edge == Edge::block) end_block();
    closed.is_hidden ? scan_.hide(to) : scan_.skip(to);
    if (closed.edge == Edge::sentence) scan_.bar();
    open_arguments(closed.next_arguments);
  }

  void read_environment(std::string_view command, std::size_t end) {
    const std::size_t close = source_.substr(0, end + kLongestName).find('}', end);
    if (byte(end) != '{' || close == std::string_view::npos) return scan_.hide(end);
    const std::string_view name = source_.substr(end + 1, close - end - 1);
    if (name == "document") {
      end_block();
      nesting_ = LatexNesting(false);
      return scan_.hide(command == "begin" ? close + 1 : source_.size());
    }
    if (is_hidden()) return scan_.hide(close + 1);
    end_block();
    if (command == "end") return end_environment(close + 1);
    begin_environment(name, close + 1);
  }

  void end_environment(std::size_t to) {
    while (!nesting_.is_outermost() && nesting_.close().closer != Closer::environment) continue;
    scan_.hide(to);
  }

  void begin_environment(std::string_view name, std::size_t end) {
    using Kind = LatexEnvironment::Kind;
    const LatexEnvironment environment = latex_environment_named(name.substr(0, name.find('*')));
    if (environment.kind == Kind::code || environment.kind == Kind::comment) {
      return skip_environment(name, end, environment.kind);
    }
    LatexGroup& group = nesting_.open(environment);
    if (group.is_table && has_latex_table_header(source_, end)) group.block.kind = Block::Kind::table_header;
    scan_.hide(end);
    command_ = {environment.name, environment.arguments,
                environment.kind == Kind::slide ? Effect::heading : Effect::none, 2};
    open_arguments(environment.arguments);
  }

  void skip_environment(std::string_view name, std::size_t end, LatexEnvironment::Kind kind) {
    const std::size_t begin = scan_.at();
    const std::string mark = "\\end{" + std::string(name) + "}";
    const std::size_t found = source_.find(mark, end);
    scan_.hide(found == std::string_view::npos ? source_.size() : found + mark.size());
    if (kind == LatexEnvironment::Kind::comment) document_.add_comment({begin, scan_.at()});
  }

  Document& document_;
  std::string_view source_;
  ProseWriter writer_;
  InlineScanner scan_;
  LatexNesting nesting_;
  std::size_t last_parenthesis_ = source_.rfind("\\)") + 1;  // 0 where there is none.
  std::size_t last_bracket_ = source_.rfind("\\]") + 1;
  LatexCommand command_;  // The one whose arguments are being opened.
};

}  // namespace

Document read_latex(Document document) {
  LatexReader(document).run();
  return document;
}

}  // namespace evenhand
