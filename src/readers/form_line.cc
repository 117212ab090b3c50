#include "readers/form_line.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>

#include "base/ascii.h"
#include "document/document.h"
#include "readers/prose_marks.h"
#include "readers/text_heading.h"

namespace evenhand {
namespace {

using Kind = FormLine::Kind;

// Longer ones are sentences in which something is to be filled in.
constexpr std::size_t kMostWordsBefore = 10;
constexpr std::size_t kMostWordsBehind = 3;
constexpr std::size_t kMostWordsOfLabel = 4;
constexpr std::size_t kLongestEntry = 100;  // Bytes.

// A run of one of these that is at least so long is a place to write on. Four dots are an ellipsis that got away.
struct Filling {
  std::string_view mark;
  std::size_t fewest;
};
constexpr std::array<Filling, 3> kFillings = {{{"_", 3}, {".", 5}, {"…", 2}}};
constexpr std::array<std::string_view, 7> kBoxes = {"[ ]", "[  ]", "( )", "☐", "□", "❏", "◻"};
// A place to write or to tick.
struct Gap {
  Span span;
  bool is_box;
};

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == Document::kNothing || c == Document::kBarrier;
}

std::size_t words_in(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_part = is_ascii_alphanumeric(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80;
    const bool was_part = i > 0 && (!is_blank(text[i - 1]));
    words += is_part && !was_part ? 1 : 0;
  }
  return words;
}

std::optional<Gap> gap_at(std::string_view line, std::size_t at) {
  for (const std::string_view box : kBoxes) {
    if (line.substr(at, box.size()) == box) return Gap{{at, at + box.size()}, true};
  }
  for (const Filling& filling : kFillings) {
    std::size_t end = at;
    while (line.substr(end, filling.mark.size()) == filling.mark) end += filling.mark.size();
    if (end - at >= filling.fewest * filling.mark.size()) return Gap{{at, end}, false};
  }
  return std::nullopt;
}

std::vector<Gap> gaps_in(std::string_view line) {
  std::vector<Gap> gaps;
  std::size_t done = 0;
  for (std::size_t stretch = 0; stretch < line.size(); stretch += kProseStretch) {
    for (std::uint64_t marks = prose_marks(line, {stretch, line.size()}).filling; marks != 0; marks &= marks - 1) {
      const std::size_t mark = stretch + static_cast<std::size_t>(std::countr_zero(marks));
      const auto gap = mark < done ? std::nullopt : gap_at(line, mark);
      if (!gap) continue;
      gaps.push_back(*gap);
      done = gap->span.end;
    }
  }
  return gaps;
}

bool is_to_fill_in(std::string_view line) {
  const std::vector<Gap> gaps = gaps_in(line);
  if (gaps.empty() || is_ascii_small(line.front())) return false;
  if (words_in(line.substr(0, gaps.front().span.begin)) > kMostWordsBefore) return false;
  return gaps.back().is_box || words_in(line.substr(gaps.back().span.end)) <= kMostWordsBehind;
}

// The size of “Label:” at the start of a line, with the colon; nothing where there is none.
std::optional<std::size_t> label_size(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || is_ascii_small(line.front())) return std::nullopt;
  const std::string_view label = line.substr(0, colon);
  const bool is_plain = std::all_of(label.begin(), label.end(), [](char c) {
    return is_ascii_alphanumeric(c) || is_blank(c) || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view("-'/&()").find(c) != std::string_view::npos;
  });
  if (!is_plain) return std::nullopt;
  const std::size_t words = words_in(label);
  return words > 0 && words <= kMostWordsOfLabel ? std::optional(colon + 1) : std::nullopt;
}

bool is_entry(std::string_view line) {
  if (line.size() > kLongestEntry) return false;
  const auto size = label_size(line);
  return size && *size < line.size() && is_blank(line[*size]);
}

}  // namespace

Span without_blanks_around(std::string_view text, Span span) {
  while (!span.empty() && is_blank(text[span.begin])) ++span.begin;
  while (!span.empty() && is_blank(text[span.end - 1])) --span.end;
  return span;
}

FormLine read_form_line(std::string_view text, Span span) {
  const std::string_view line = text.substr(span.begin, span.size());
  if (is_to_fill_in(line)) return {Kind::to_fill_in, span};
  if (introduces(line)) return {Kind::label, span};
  return {is_entry(line) ? Kind::entry : Kind::words, span};
}

std::vector<Span> entries_of(std::string_view text, const FormLine& line) {
  const std::string_view words = text.substr(line.span.begin, line.span.size());
  std::vector<Span> entries;
  std::size_t begin = 0;
  for (const Gap& gap : gaps_in(words)) {
    const Span rest = without_blanks_around(words, {gap.span.end, words.size()});
    if (gap.is_box || rest.empty() || !label_size(words.substr(rest.begin))) continue;
    entries.push_back(without_blanks_around(text, {line.span.begin + begin, line.span.begin + gap.span.end}));
    begin = rest.begin;
  }
  entries.push_back({line.span.begin + begin, line.span.end});
  return entries;
}

}  // namespace evenhand
