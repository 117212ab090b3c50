#include "readers/text.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "document/line_index.h"
#include "readers/prose_writer.h"
#include "readers/template_source.h"
#include "readers/text_heading.h"
#include "readers/text_line.h"

namespace evenhand {
namespace {

using Kind = TextLine::Kind;
using Lines = std::vector<TextLine>;

// Text with a line longer than this, in bytes, is not wrapped: there every line is a paragraph.
constexpr std::size_t kLongestWrappedLine = 160;

constexpr std::uint8_t kHeadingLevel = 2;

// Writes the lines between two blank lines as blocks.
class RunReader {
 public:
  RunReader(ProseWriter& writer, std::string_view source) : writer_(writer), source_(source) {}

  // `goes_on`: text follows the run.
  void read(const Lines& run, bool goes_on) {
    bool in_table = false;
    for (std::size_t i = 0; i < run.size(); ++i) {
      const bool header = !in_table && i + 1 < run.size() && run[i + 1].kind == Kind::row_rule;
      read_line(run[i], header ? Block::Kind::table_header : Block::Kind::table_cell);
      in_table = run[i].kind == Kind::row || (in_table && run[i].kind == Kind::row_rule);
    }
    end_paragraph(goes_on ? Follows::text : Follows::nothing);
  }

 private:
  enum class Follows { nothing, text, underline };

  void read_line(const TextLine& line, Block::Kind cell) {
    switch (line.kind) {
      case Kind::words:
        if (!paragraph_.empty() && paragraph_.back().quotes != line.quotes) end_paragraph(Follows::text);
        paragraph_.push_back(line);
        break;
      case Kind::ordinal:
        if (!paragraph_.empty() && paragraph_.front().kind == Kind::words) {
          paragraph_.push_back(whole(line));
          break;
        }
        [[fallthrough]];
      case Kind::bullet:
      case Kind::first_ordinal:
        end_paragraph(Follows::text);
        paragraph_.push_back(line);
        break;
      case Kind::underline:
        end_paragraph(paragraph_.size() == 1 ? Follows::underline : Follows::text);
        break;
      case Kind::row:
        end_paragraph(Follows::text);
        add_cells(line, cell);
        break;
      case Kind::field:
        add_field(line);
        break;
      case Kind::blank:
      case Kind::row_rule:
        end_paragraph(Follows::text);
        break;
      case Kind::rule:
        end_paragraph(Follows::nothing);
        break;
    }
  }

  // Fields stand at the top; inside a paragraph a colon is a colon.
  void add_field(const TextLine& line) {
    if (!paragraph_.empty()) return paragraph_.push_back(whole(line));
    add({&line, &line + 1}, block_like(line, Block::Kind::field));
  }

  // A line that only looked as if it began something: its marker belongs to the words.
  TextLine whole(TextLine line) const {
    const std::size_t line_begin = source_.find_last_of("\r\n", line.content.begin) + 1;
    line.content.begin = line_begin + source_.substr(line_begin).find_first_not_of("> \t\f\v");
    line.kind = Kind::words;
    return line;
  }

  std::string_view text(const TextLine& line) const { return source_.substr(line.content.begin, line.content.size()); }

  Block block_like(const TextLine& line, Block::Kind kind) const {
    Block block;
    block.kind = kind;
    block.quoted = line.quotes > 0;
    if (kind == Block::Kind::heading) block.level = introduces(text(line)) ? kLevelByLook : kHeadingLevel;
    return block;
  }

  struct Range {
    const TextLine* begin;
    const TextLine* end;
  };

  void add(Range lines, Block like) {
    writer_.set_kind(like);
    for (const TextLine* line = lines.begin; line != lines.end; ++line) {
      writer_.part();
      writer_.prose(line->content);
    }
    writer_.end_block();
  }

  void add_cells(const TextLine& row, Block::Kind kind) {
    Block block = block_like(row, kind);
    Span rest = row.content;
    if (source_[rest.begin] == '|') ++rest.begin;
    while (!rest.empty()) {
      const std::size_t end = std::min(source_.find('|', rest.begin), rest.end);
      const std::string_view cell = source_.substr(rest.begin, end - rest.begin);
      if (const std::size_t first = cell.find_first_not_of(" \t"); first != std::string_view::npos) {
        writer_.set_kind(block);
        writer_.prose({rest.begin + first, rest.begin + cell.find_last_not_of(" \t") + 1});
        writer_.end_block();
      }
      if (block.column < std::numeric_limits<std::uint16_t>::max()) ++block.column;
      rest.begin = std::min(end + 1, rest.end);
    }
  }

  void end_paragraph(Follows follows) {
    if (paragraph_.empty()) return;
    const TextLine* begin = paragraph_.data();
    const TextLine* end = begin + paragraph_.size();
    if (begin->kind != Kind::words) {
      add({begin, end}, block_like(*begin, Block::Kind::list_item));
    } else if (paragraph_.size() == 1) {
      add_single(*begin, follows);
    } else if (std::any_of(begin, end, [](const TextLine& l) { return l.content.size() > kLongestWrappedLine; })) {
      add_unwrapped({begin, end}, follows);
    } else {
      if (opens_with_heading()) {
        add({begin, begin + 1}, block_like(*begin, Block::Kind::heading));
        ++begin;
      }
      add({begin, end}, block_like(*begin, Block::Kind::paragraph));
    }
    paragraph_.clear();
  }

  void add_single(const TextLine& line, Follows follows) {
    const std::string_view words = text(line);
    const bool heading = follows == Follows::underline || is_all_capitals(words) || introduces(words) ||
                         (follows == Follows::text && looks_like_title(words));
    add({&line, &line + 1}, block_like(line, heading ? Block::Kind::heading : Block::Kind::paragraph));
  }

  void add_unwrapped(Range lines, Follows follows) {
    const TextLine* begin = lines.begin;
    for (const TextLine* next = begin + 1; begin != lines.end; ++next) {
      if (next != lines.end && is_ascii_small(source_[next->content.begin])) continue;
      if (next - begin == 1) {
        add_single(*begin, next == lines.end ? follows : Follows::text);
      } else {
        add({begin, next}, block_like(*begin, Block::Kind::paragraph));
      }
      begin = next;
    }
  }

  bool opens_with_heading() const {
    const std::string_view first = text(paragraph_[0]);
    return introduces(first) || (is_all_capitals(first) && !is_all_capitals(text(paragraph_[1])));
  }

  ProseWriter& writer_;
  std::string_view source_;
  Lines paragraph_;
};

// Comments keep their marks out of the text only where every line has one; otherwise # is a number or a hashtag.
void strip_comment_marks(std::string_view source, Lines& run) {
  Lines bare;
  for (const TextLine& line : run) {
    auto stripped = without_comment_mark(source, line);
    if (!stripped) return;
    bare.push_back(*stripped);
  }
  run = std::move(bare);
}

// Plain text has no comments; a line that begins with the linter's name, or has only punctuation before it, is one.
bool speaks_to_linter(std::string_view line) {
  const std::size_t name = line.find("evenhand:");
  const std::string_view before = line.substr(0, std::min(name, line.size()));
  return name != std::string_view::npos && std::all_of(before.begin(), before.end(), [](char c) {
           return c == ' ' || c == '\t' || std::string_view("#/;%*-.[(").find(c) != std::string_view::npos;
         });
}

}  // namespace

Document read_text(Document document) {
  const TemplateSource unmarked(document);
  const std::string_view source = unmarked.text();
  const LineIndex index(source);
  ProseWriter writer(document, index.line_span(1).begin);
  writer.cut_by_look();
  unmarked.note_comments(writer);
  RunReader reader(writer, source);
  Lines run;
  for (std::size_t i = 1; i <= index.line_count(); ++i) {
    TextLine line = read_text_line(source, index.line_span(i));
    if (const Span span = index.line_span(i); speaks_to_linter(source.substr(span.begin, span.size()))) {
      document.add_comment(span);
      line.kind = Kind::blank;
    }
    if (line.kind != Kind::blank) run.push_back(line);
    if (run.empty() || (line.kind != Kind::blank && i < index.line_count())) continue;
    const std::size_t end = index.line_span(i).end;
    const bool goes_on = source.find_first_not_of(" \t\r\n\f\v>", end) != std::string_view::npos;
    strip_comment_marks(source, run);
    reader.read(run, goes_on);
    run.clear();
  }
  writer.finish();
  return document;
}

}  // namespace evenhand
