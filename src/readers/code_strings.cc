#include "readers/code_strings.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/utf8.h"
#include "readers/code_quotation.h"

namespace evenhand {
namespace {

constexpr std::size_t kDeepestInsertion = 8;
constexpr std::size_t kMostFailures = 32;
// Of literals that nothing closes in their line. A line of a minified program may be all there is.
constexpr std::size_t kMostUnclosed = 32;
constexpr std::size_t kLongestEscape = 12;  // '\u{10FFFF}'

bool has_at(std::string_view source, std::size_t at, std::string_view wanted) {
  if (wanted.empty() || at >= source.size() || source[at] != wanted[0]) return false;
  return source.substr(at, wanted.size()) == wanted;
}

char escape_byte(StringForm::Escape escape) {
  if (escape == StringForm::Escape::backslash) return '\\';
  return escape == StringForm::Escape::backtick ? '`' : '\0';
}

}  // namespace

std::optional<std::size_t> StringEnds::find(const StringForm& form, std::size_t begin) {
  const bool is_in_line = form.reach == StringForm::Reach::line;
  if (is_in_line && begin < unclosed_end_ && unclosed_ >= kMostUnclosed) return std::nullopt;
  const auto [close, end] = search(form, begin);
  if (close || !is_in_line) return close;
  unclosed_ = begin < unclosed_end_ ? unclosed_ + 1 : 1;
  unclosed_end_ = std::max(unclosed_end_, end);
  return std::nullopt;
}

StringEnds::Search StringEnds::search(const StringForm& form, std::size_t begin) {
  const char escape = escape_byte(form.escape);
  for (std::size_t i = begin; i < source_.size(); ++i) {
    const char c = source_[i];
    // First of all: the insertion may begin with the escape, as Swift's \( does.
    if (has_at(source_, i, form.insertion)) {
      if (const auto end = end_of_insertion(form.insertion, i + form.insertion.size(), 0)) i = *end;
    } else if (escape != '\0' && c == escape) {
      ++i;
    } else if (has_at(source_, i, form.close)) {
      const std::size_t behind = i + form.close.size();
      if (form.escape != StringForm::Escape::doubled || !has_at(source_, behind, form.close)) return {i, behind};
      i = behind + form.close.size() - 1;
    } else if (c == '\n' && form.reach == StringForm::Reach::line) {
      return {std::nullopt, i};
    }
  }
  return {std::nullopt, source_.size()};
}

// The offset of the bracket that closes an insertion. Strings in it may hold such brackets, and insertions again.
std::optional<std::size_t> StringEnds::end_of_insertion(std::string_view open, std::size_t begin, std::size_t depth) {
  if (failures_ >= kMostFailures || depth == kDeepestInsertion) return std::nullopt;
  const bool is_brace = open.find('{') != std::string_view::npos;
  const char opening = is_brace ? '{' : '(';
  const char closing = is_brace ? '}' : ')';
  std::size_t brackets = 1;
  for (std::size_t i = begin; i < source_.size(); ++i) {
    const char c = source_[i];
    if (c == '\\') {
      ++i;
    } else if (c == opening) {
      ++brackets;
    } else if (c == closing) {
      if (--brackets == 0) return i;
    } else if (c == '"' || c == '\'' || c == '`') {
      const auto end = end_of_inner_string(open, i, depth);
      if (!end) break;
      i = *end;
    }
  }
  ++failures_;
  return std::nullopt;
}

std::optional<std::size_t> StringEnds::end_of_inner_string(std::string_view insertion, std::size_t quote,
                                                           std::size_t depth) {
  for (std::size_t i = quote + 1; i < source_.size(); ++i) {
    if (has_at(source_, i, insertion)) {
      const auto end = end_of_insertion(insertion, i + insertion.size(), depth + 1);
      if (!end) return std::nullopt;
      i = *end;
    } else if (source_[i] == '\\') {
      ++i;
    } else if (source_[i] == source_[quote]) {
      return i;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> character_literal_size(std::string_view source, std::size_t at) {
  if (at > 0 && is_name_character(source[at - 1])) {
    // L'x', u8'x', b'x'; not 1'000, 8'hFF or X'First.
    const bool is_prefix = std::string_view("LuUb8").find(source[at - 1]) != std::string_view::npos;
    const bool stands_alone = at < 2 || !is_name_character(source[at - 2]) || source.substr(at - 2, 2) == "u8";
    if (!is_prefix || !stands_alone) return std::nullopt;
  }
  const std::string_view rest = source.substr(at, kLongestEscape + 2);
  if (rest.size() < 3 || rest[1] == '\n') return std::nullopt;
  if (rest[1] == '\\') {
    const std::size_t close = rest.find('\'', 3);
    const bool fits = close != std::string_view::npos && rest.substr(0, close).find('\n') == std::string_view::npos;
    return fits ? std::optional(close + 1) : std::nullopt;
  }
  std::size_t close = 2;
  while (close < rest.size() && is_utf8_continuation(rest[close])) ++close;
  return close < rest.size() && rest[close] == '\'' ? std::optional(close + 1) : std::nullopt;
}

}  // namespace evenhand
