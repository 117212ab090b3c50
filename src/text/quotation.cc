#include "text/quotation.h"

#include <array>
#include <optional>

#include "text/unicode.h"

namespace evenhand {
namespace {

// What surrounds a mark decides whether a straight one opens or closes.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int32_t value = 0;
  bool word_before = false;
  bool word_after = false;
};

// The bytes with which the marks begin: " and ' themselves, those of “ ” „ ‘ ’, those of « ».
constexpr std::string_view kFirstBytes = "\"'\xE2\xC2";

constexpr std::array<bool, 256> kBeginsMark = [] {
  std::array<bool, 256> begins{};
  for (const char byte : kFirstBytes) begins[static_cast<unsigned char>(byte)] = true;
  return begins;
}();

// Where the next mark may begin; the text's end where there is none. Most bytes of a text are passed over here.
std::size_t next_mark(std::string_view text, std::size_t at) {
  while (at < text.size() && !kBeginsMark[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

std::int32_t closing_mark(std::int32_t opening) {
  switch (opening) {
    case '"':
      return '"';
    case '\'':
      return '\'';
    case 0x201C:
      return 0x201D;  // “ ”
    case 0x201E:
      return 0x201C;  // „ “
    case 0x2018:
      return 0x2019;  // ‘ ’
    case 0xAB:
      return 0xBB;  // « »
    default:
      return 0;
  }
}

Mark read_mark(std::string_view text, std::size_t at, CodePoint found) {
  Mark mark{at, at + found.size, found.value, false, false};
  mark.word_before = at > 0 && is_word_character(code_point_before(text, at).value);
  mark.word_after = mark.end < text.size() && is_word_character(code_point_at(text, mark.end).value);
  return mark;
}

bool is_inner_apostrophe(const Mark& mark) { return mark.word_before && mark.word_after; }

bool can_open(const Mark& mark) {
  if (closing_mark(mark.value) == 0) return false;
  return mark.value != '\'' || (!mark.word_before && mark.word_after);
}

// The close of the quotation opened by `opening`, searched from `from` on.
std::optional<std::size_t> find_close(std::string_view text, const Mark& opening) {
  const std::int32_t wanted = closing_mark(opening.value);
  const bool single = wanted == '\'' || wanted == 0x2019;
  for (std::size_t at = next_mark(text, opening.end); at < text.size();) {
    const CodePoint found = code_point_at(text, at);
    if (found.value == wanted) {
      const Mark mark = read_mark(text, at, found);
      // In single marks, an apostrophe inside a word or before one does not close.
      if (!single || (!is_inner_apostrophe(mark) && !mark.word_after)) return mark.end;
    }
    at = next_mark(text, at + found.size);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Span> find_quotations(std::string_view text) {
  std::vector<Span> quotations;
  // A mark that found no partner once is not searched for again: the time stays linear.
  bool hopeless[4] = {false, false, false, false};
  const auto slot = [](std::int32_t value) -> std::size_t {
    return value == '"' ? 0 : value == '\'' ? 1 : value == 0x2018 ? 2 : 3;
  };
  for (std::size_t at = next_mark(text, 0); at < text.size();) {
    const CodePoint found = code_point_at(text, at);
    if (closing_mark(found.value) != 0 && !hopeless[slot(found.value)]) {
      const Mark mark = read_mark(text, at, found);
      if (can_open(mark)) {
        if (const std::optional<std::size_t> end = find_close(text, mark)) {
          quotations.push_back({mark.begin, *end});
          at = next_mark(text, *end);
          continue;
        }
        hopeless[slot(found.value)] = true;
      }
    }
    at = next_mark(text, at + found.size);
  }
  return quotations;
}

}  // namespace evenhand
