#include "readers/asciidoc_table.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "base/ascii.h"
#include "readers/asciidoc_attributes.h"
#include "readers/asciidoc_inline.h"
#include "readers/asciidoc_line.h"

namespace evenhand {
namespace {

bool has_bars(char mark) { return mark == '|' || mark == '!'; }

class AsciidocTable {
 public:
  AsciidocTable(ProseWriter& writer, std::string_view source, std::string_view attributes, char mark)
      : writer_(writer), source_(source), columns_(asciidoc_columns(attributes)), mark_(mark) {
    has_header_ = attributes.find("header") != std::string_view::npos;
    for (const char option : {'%', '"', ','}) {
      const std::size_t at = attributes.find("noheader");
      if (at != std::string_view::npos && at > 0 && attributes[at - 1] == option) has_header_ = false;
    }
  }

  void read(std::span<const SourceLine> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].is_blank()) {
        // A blank line behind the first row makes that a header.
        if (i == 1 && row() <= 1) has_header_ = true;
        writer_.end_block();
      } else {
        if (i == 0 && columns_ == 0) columns_ = count_cells(lines[i]);
        if (i == 0 && lines.size() > 1 && lines[1].is_blank()) has_header_ = true;
        read_line(lines[i].content());
      }
    }
    writer_.end_block();
  }

 private:
  std::size_t row() const { return columns_ == 0 ? 0 : (cells_ + columns_ - 1) / columns_; }

  std::size_t count_cells(const SourceLine& line) const {
    const std::string_view text = source_.substr(line.text, line.span.end - line.text);
    const auto marks = static_cast<std::size_t>(std::count(text.begin(), text.end(), mark_));
    return std::max<std::size_t>(has_bars(mark_) ? marks : marks + 1, 1);
  }

  void read_line(Span line) {
    const std::string_view text = source_.substr(line.begin, line.size());
    if (asciidoc_fence(text) == AsciidocFence::verbatim) {
      in_code_ = !in_code_;
      return writer_.end_block();
    }
    if (in_code_) return;
    if (!has_bars(mark_)) open_cell("");
    for (std::size_t begin = line.begin;;) {
      const auto bar = find_bar({begin, line.end});
      const std::size_t end = bar ? begin_of_specifier({begin, *bar}) : line.end;
      add_text({begin, end});
      if (!bar) return;
      open_cell(source_.substr(end, *bar - end));
      begin = *bar + 1;
    }
  }

  std::optional<std::size_t> find_bar(Span span) const {
    const std::string_view text = source_.substr(0, span.end);
    std::size_t at = text.find(mark_, span.begin);
    while (at != std::string_view::npos && at > 0 && text[at - 1] == '\\') at = text.find(mark_, at + 1);
    return at == std::string_view::npos ? std::nullopt : std::optional(at);
  }

  // What stands right before a bar and says how its cell looks: `2+^.>s|`.
  std::size_t begin_of_specifier(Span before) const {
    constexpr std::string_view kSpecifier = "0123456789.+*<>^adehlmsv";
    std::size_t at = before.end;
    while (has_bars(mark_) && at > before.begin && kSpecifier.find(source_[at - 1]) != std::string_view::npos) --at;
    const bool stands_alone = at == before.begin || source_[at - 1] == ' ' || source_[at - 1] == '\t';
    const std::string_view specifier = source_.substr(at, before.end - at);
    const auto letters = std::count_if(specifier.begin(), specifier.end(), is_ascii_letter);
    return stands_alone && (letters == 0 || (letters == 1 && is_ascii_letter(specifier.back()))) ? at : before.end;
  }

  void open_cell(std::string_view specifier) {
    writer_.end_block();
    constexpr std::size_t kMost = std::numeric_limits<std::uint16_t>::max();
    cell_ = {};
    cell_.column = static_cast<std::uint16_t>(std::min(columns_ == 0 ? cells_ : cells_ % columns_, kMost));
    ++cells_;
    cell_.kind = has_header_ && row() <= 1 ? Block::Kind::table_header : Block::Kind::table_cell;
    in_literal_ = !specifier.empty() && (specifier.back() == 'l' || specifier.back() == 'm');
  }

  void add_text(Span text) {
    while (!text.empty() && (source_[text.begin] == ' ' || source_[text.begin] == '\t')) ++text.begin;
    if (text.empty() || in_literal_ || cells_ == 0) return;
    const std::size_t marker = asciidoc_item_size(source_.substr(text.begin, text.size()));
    if (marker > 0) writer_.end_block();
    writer_.set_kind(cell_);
    writer_.part();
    add_asciidoc_text(writer_, source_, {text.begin + marker, text.end});
  }

  ProseWriter& writer_;
  std::string_view source_;
  Block cell_;
  std::size_t columns_;
  std::size_t cells_ = 0;
  char mark_;
  bool has_header_ = false;
  bool in_code_ = false;
  bool in_literal_ = false;  // The cell is said to hold code.
};

}  // namespace

void add_asciidoc_table(ProseWriter& writer, std::string_view source, std::span<const SourceLine> lines,
                        std::string_view attributes, char mark) {
  AsciidocTable(writer, source, attributes, mark).read(lines);
}

}  // namespace evenhand
