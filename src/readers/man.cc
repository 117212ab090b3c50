#include "readers/man.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "readers/man_macros.h"
#include "readers/prose_writer.h"
#include "readers/roff_text.h"
#include "readers/source_lines.h"

namespace evenhand {
namespace {

class ManReader {
 public:
  explicit ManReader(Document& document)
      : document_(document), source_(document.source()), lines_(source_lines(source_)), writer_(document, 0) {}

  void run() {
    while (at_ < lines_.size()) {
      const Span line = without_comment(lines_[at_++].span);
      if (line.empty()) {
        end_label();
        writer_.end_block();
      } else if (source_[line.begin] == '.' || source_[line.begin] == '\'') {
        read_request(line);
      } else if (!in_code_) {
        add_line(line);
      }
    }
    writer_.finish();
  }

 private:
  enum class Below : std::uint8_t { text, label, heading };

  std::string_view text_of(Span span) const { return source_.substr(span.begin, span.size()); }

  Span without_comment(Span line) {
    const std::size_t comment = roff_comment(source_, line);
    if (comment == line.end) return line;
    const bool is_whole = comment == line.begin + 1;
    document_.add_comment({is_whole ? line.begin : comment, line.end});
    return {line.begin, is_whole ? line.begin + 1 : comment};
  }

  void add_line(Span line) {
    writer_.set_kind(like_);
    writer_.part();
    add_roff_text(writer_, source_, line);
    end_label();
  }

  // Behind the line that a macro announced as a label or heading.
  void end_label() {
    if (below_ == Below::text) return;
    writer_.end_block();
    if (below_ == Below::heading) like_ = {};
    below_ = Below::text;
  }

  void read_request(Span line) {
    std::size_t begin = line.begin + 1;
    while (begin < line.end && (source_[begin] == ' ' || source_[begin] == '\t')) ++begin;
    std::size_t end = begin;
    while (end < line.end && is_ascii_alphanumeric(source_[end])) ++end;
    const std::string_view name = source_.substr(begin, end - begin);
    if (name == "if" || name == "ie" || name == "el") return skip_condition(line);
    run_macro(man_macro_named(name), name, {end, line.end});
  }

  void run_macro(ManMacro macro, std::string_view name, Span rest) {
    switch (macro) {
      case ManMacro::heading:
      case ManMacro::subheading:
        return begin_heading(rest, macro == ManMacro::heading ? 1 : 2);
      case ManMacro::paragraph:
        return begin_block(name == "El" || name == "RE" || name == "RS" || name == "sp" ? like_.kind
                                                                                        : Block::Kind::paragraph);
      case ManMacro::item:
        return begin_item(name, rest);
      case ManMacro::item_below:
        begin_block(Block::Kind::list_item);
        below_ = Below::label;
        return;
      case ManMacro::text:
      case ManMacro::parts:
        return add_arguments(macro, rest);
      case ManMacro::shown:
      case ManMacro::hidden:
        return add_mdoc(macro, rest);
      case ManMacro::gap:
        return writer_.part();
      case ManMacro::code_begin:
        writer_.end_block();
        in_code_ = name != "Bd" || text_of(rest).find("-literal") != std::string_view::npos ||
                   text_of(rest).find("-unfilled") != std::string_view::npos;
        return;
      case ManMacro::code_end:
        in_code_ = false;
        return writer_.end_block();
      case ManMacro::ignore:
        return skip_to("..", "");
      case ManMacro::drawing:
        return skip_to(".EN", ".PE");
      case ManMacro::table:
        return read_table();
      case ManMacro::other:
        return;
    }
  }

  void begin_block(Block::Kind kind) {
    end_label();
    writer_.end_block();
    like_ = {{}, kind};
  }

  void begin_heading(Span rest, std::uint8_t level) {
    begin_block(Block::Kind::heading);
    in_code_ = false;
    like_.level = level;
    below_ = Below::heading;
    if (!roff_arguments(source_, rest).empty()) add_arguments(ManMacro::text, rest);
  }

  void begin_item(std::string_view name, Span rest) {
    begin_block(Block::Kind::list_item);
    if (name == "It") {
      add_mdoc(ManMacro::shown, rest);
    } else if (const auto arguments = roff_arguments(source_, rest); !arguments.empty()) {
      writer_.set_kind(like_);
      add_roff_text(writer_, source_, arguments[0]);
    }
    writer_.end_block();
  }

  void add_arguments(ManMacro macro, Span rest) {
    if (in_code_) return;
    writer_.set_kind(like_);
    writer_.part();
    for (const Span argument : roff_arguments(source_, rest)) {
      add_roff_text(writer_, source_, argument);
      if (macro == ManMacro::text) writer_.part();
    }
    if (macro == ManMacro::parts) writer_.part();
    end_label();
  }

  // Arguments of mdoc: each may be a macro that says what those behind it are.
  void add_mdoc(ManMacro macro, Span rest) {
    if (in_code_) return;
    writer_.set_kind(like_);
    writer_.part();
    for (const Span argument : roff_arguments(source_, rest)) {
      const ManMacro inner = mdoc_macro_named(text_of(argument));
      const bool is_punctuation = argument.size() == 1 && !is_ascii_alphanumeric(source_[argument.begin]);
      if (inner != ManMacro::other) {
        macro = inner;
      } else if (macro == ManMacro::shown || is_punctuation) {
        add_roff_text(writer_, source_, argument);
      }
      writer_.part();
    }
    end_label();
  }

  void skip_to(std::string_view end, std::string_view other_end) {
    for (; at_ < lines_.size(); ++at_) {
      const std::string_view text = text_of(lines_[at_].span);
      if (text != end && (other_end.empty() || text != other_end)) continue;
      ++at_;
      return;
    }
  }

  // .if and its like, with all that stands between \{ and \}.
  void skip_condition(Span line) {
    int open = balance(text_of(line));
    for (; open > 0 && at_ < lines_.size(); ++at_) open += balance(text_of(lines_[at_].span));
  }

  static int balance(std::string_view text) {
    int open = 0;
    for (std::size_t at = text.find('\\'); at < text.size() && at + 1 < text.size(); at = text.find('\\', at + 2)) {
      if (text[at + 1] == '{') ++open;
      if (text[at + 1] == '}') --open;
    }
    return open;
  }

  // tbl: options up to `;`, formats up to a line that ends with `.`, then rows of cells.
  void read_table() {
    writer_.end_block();
    char tab = '\t';
    bool in_rows = false;
    for (; at_ < lines_.size(); ++at_) {
      const Span line = lines_[at_].span;
      const std::string_view text = text_of(line);
      if (text.substr(0, 3) == ".TE") break;
      const std::size_t option = text.find("tab(");
      if (!in_rows && option != std::string_view::npos && option + 4 < text.size()) tab = text[option + 4];
      if (in_rows && !text.empty() && text[0] != '.') add_row(line, tab);
      if (!in_rows) in_rows = !text.empty() && text.back() == '.';
    }
    if (at_ < lines_.size()) ++at_;
  }

  void add_row(Span line, char tab) {
    Block cell = {{}, Block::Kind::table_cell};
    for (std::size_t begin = line.begin; begin < line.end;) {
      std::size_t end = std::min(source_.find(tab, begin), line.end);
      Span text = {begin, end};
      const std::string_view mark = text_of(text).substr(0, 2);
      if (mark == "T{" || mark == "T}") text.begin += 2;
      writer_.set_kind(cell);
      add_roff_text(writer_, source_, text);
      writer_.end_block();
      if (cell.column < std::numeric_limits<std::uint16_t>::max()) ++cell.column;
      begin = end + 1;
    }
  }

  Document& document_;
  std::string_view source_;
  std::vector<SourceLine> lines_;
  ProseWriter writer_;
  Block like_;
  std::size_t at_ = 0;
  Below below_ = Below::text;  // What the next line of text is.
  bool in_code_ = false;
};

}  // namespace

Document read_man(Document document) {
  ManReader(document).run();
  return document;
}

}  // namespace evenhand
