#include "readers/piece_end.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "readers/code_fence.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::size_t start_of_line(std::string_view text, std::size_t at) {
  const std::size_t line_break = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return line_break == std::string_view::npos ? 0 : line_break + 1;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(kBlanks) == std::string_view::npos; }

bool follows_blank_line(std::string_view text, std::size_t line) {
  if (line == 0) return false;
  const std::size_t before = start_of_line(text, line - 1);
  return is_blank(text.substr(before, line - 1 - before));
}

// Paragraphs and headings at the margin, with nothing before their words but marks of headings and emphasis: they
// belong to no list, quote or table.
bool stands_by_itself(std::string_view text, const Block& block) {
  if (block.quoted || (block.kind != Block::Kind::paragraph && block.kind != Block::Kind::heading)) return false;
  const std::size_t line = start_of_line(text, block.span.begin);
  const std::string_view before = text.substr(line, block.span.begin - line);
  return before.find_first_not_of("#*_ ") == std::string_view::npos && !before.starts_with(' ') &&
         follows_blank_line(text, line);
}

bool is_item_at_margin(std::string_view text, const Block& block) {
  if (block.quoted || block.kind != Block::Kind::list_item) return false;
  const char first = text[start_of_line(text, block.span.begin)];
  return first == '-' || first == '*' || first == '+' || is_ascii_digit(first);
}

// The line of the last block for which `is_fit` holds.
template <typename IsFit>
std::optional<std::size_t> last_start(const Document& stretch, std::size_t carried, const IsFit& is_fit) {
  const auto& blocks = stretch.blocks();
  for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
    const std::size_t line = start_of_line(stretch.source(), block->span.begin);
    if (line <= carried) break;
    if (is_fit(stretch.source(), *block)) return line;
  }
  return std::nullopt;
}

struct Fences {
  std::optional<std::size_t> opened;         // The line that opens the fence in which the stretch ends.
  std::optional<std::size_t> behind_closed;  // The line behind the last one that is closed.
};

// What looks like a fence and is none has prose behind it.
Fences find_fences(const Document& stretch) {
  const std::string_view text = stretch.source();
  const std::size_t last_line = start_of_line(text, text.size());
  CodeFence fence;
  Fences fences;
  for (std::size_t line = 0; line < last_line;) {
    const std::size_t end = text.find('\n', line);
    const bool was_open = fence.is_open();
    fence.holds(text.substr(line, end - line));
    if (!was_open && fence.is_open()) fences.opened = line;
    if (was_open && !fence.is_open()) fences.behind_closed = end + 1;
    line = end + 1;
  }
  const auto& blocks = stretch.blocks();
  const bool is_none = fences.opened && !blocks.empty() && blocks.back().span.begin > *fences.opened;
  if (!fence.is_open() || is_none) fences.opened.reset();
  return fences;
}

bool is_sentence_end(std::string_view text, std::size_t at) {
  return (text[at] == '.' || text[at] == '!' || text[at] == '?') && (text[at + 1] == ' ' || text[at + 1] == '\n') &&
         (is_ascii_capital(text[at + 2]) || text[at + 1] == '\n');
}

bool is_word_start(std::string_view text, std::size_t at) {
  return (text[at - 1] == ' ' || text[at - 1] == '\n') && is_ascii_alphanumeric(text[at]);
}

// Between sentences, words or characters, in the last quarter; some text is left behind it, which the last words may
// need to be understood.
std::size_t cut_inside(std::string_view text, std::size_t carried) {
  constexpr std::size_t kLeft = 4096;
  const std::size_t size = text.size() - carried;
  const std::size_t latest = text.size() - std::min(kLeft, size / 4 + 1);
  const std::size_t earliest = std::max(carried + 1, latest - std::min(latest, size / 4));
  for (std::size_t at = latest - 2; at > earliest; --at) {
    if (is_sentence_end(text, at)) return at + 2;
  }
  for (std::size_t at = latest; at > earliest; --at) {
    if (is_word_start(text, at)) return at;
  }
  std::size_t at = latest;
  while (at > earliest && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

// The lines of the headings above `end`, from the highest on.
std::string headings_above(const Document& stretch, std::size_t end) {
  constexpr std::size_t kLongestHeading = 400;  // Bytes of a paragraph that holds it.
  const std::string_view text = stretch.source();
  std::vector<std::string_view> lines;
  int level = 256;
  const auto& blocks = stretch.blocks();
  for (auto block = blocks.rbegin(); block != blocks.rend() && level > 1; ++block) {
    if (block->span.begin >= end || block->kind != Block::Kind::heading || block->level >= level) continue;
    level = block->level;
    if (block->quoted) continue;
    const std::size_t begin = start_of_line(text, block->span.begin);
    const std::size_t line_end = std::min(text.find('\n', block->span.end), text.size());
    std::string_view line = text.substr(begin, line_end - begin);
    // A line of Markdown or text may be underlined.
    const std::string_view below = text.substr(std::min(line_end + 1, text.size()), kLongestHeading);
    const std::string_view next = below.substr(0, below.find('\n'));
    if (next.size() >= 3 && next.find_first_not_of("=-\r") == std::string_view::npos) {
      line = text.substr(begin, line_end + 1 + next.size() - begin);
    }
    if (line.size() <= kLongestHeading) lines.push_back(line);
  }
  std::string headings;
  std::for_each(lines.rbegin(), lines.rend(), [&](std::string_view line) { headings += std::string(line) + "\n\n"; });
  return headings;
}

}  // namespace

bool can_be_read_in_pieces(Format format) { return format == Format::text || format == Format::markdown; }

PieceEnd find_piece_end(const Document& stretch, std::size_t carried) {
  const auto ending = [&](std::size_t end, const std::string& opening) {
    return PieceEnd{end, "\n" + headings_above(stretch, end) + opening};
  };
  if (const auto line = last_start(stretch, carried, stands_by_itself)) return ending(*line, "");
  const std::string_view text = stretch.source();
  const Fences fences = find_fences(stretch);
  if (fences.opened) {
    const std::size_t end = start_of_line(text, text.size());
    const std::string_view fence = text.substr(*fences.opened, text.find('\n', *fences.opened) - *fences.opened);
    if (end > std::max(carried, *fences.opened + fence.size() + 1)) return ending(end, std::string(fence) + "\n");
  }
  if (fences.behind_closed && *fences.behind_closed > carried) return ending(*fences.behind_closed, "");
  if (const auto line = last_start(stretch, carried, is_item_at_margin)) return ending(*line, "");
  return ending(cut_inside(text, carried), "");
}

}  // namespace evenhand
