#include "readers/string_prose.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "readers/code_quotation.h"
#include "readers/comment_markup.h"
#include "readers/commented_code.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestInsertion = 200;  // Bytes.

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

// What stands at the start of `rest` in place of words: its size, or 0.
std::size_t insertion_size(std::string_view rest) {
  const char opening = rest[0];
  if (opening == '%') {
    const std::size_t end = rest.find_first_not_of("-+#0123456789.*", 1);
    if (rest.substr(1, 1) == "(") return std::min(rest.find_first_of(" )"), rest.size() - 1) + 1;
    return end != std::string_view::npos && is_ascii_letter(rest[end]) ? end + 1 : 0;
  }
  const std::size_t bracket = opening == '{' || opening == '[' ? 0 : 1;
  if (rest.size() <= bracket || (rest[bracket] != '{' && rest[bracket] != '(')) {
    std::size_t end = 1;
    while (opening == '$' && end < rest.size() && is_name_character(rest[end])) ++end;
    return end > 1 ? end : 0;
  }
  const std::size_t close = rest.substr(0, kLongestInsertion).find(rest[bracket] == '{' ? '}' : ')');
  return close == std::string_view::npos ? 0 : close + 1;
}

// \n, \t, \u00e9, \x41; before a character that is not ASCII, the backslash alone.
std::size_t escape_size(std::string_view rest) {
  if (rest.size() < 2) return rest.size();
  if (static_cast<unsigned char>(rest[1]) >= 0x80) return 1;
  std::size_t digits = rest[1] == 'x' ? 2 : (rest[1] == 'u' ? 4 : 0);
  digits = std::min(digits, rest.size() - 2);
  std::size_t size = 2;
  while (size < 2 + digits && is_ascii_alphanumeric(rest[size])) ++size;
  return size;
}

}  // namespace

bool is_prose_string(std::string_view content) {
  const std::string_view words = without_blanks(content);
  if (words.empty() || looks_like_code(words.substr(0, words.find('\n')))) return false;
  if (words.find_first_of(" \n") != std::string_view::npos) return true;
  return is_ascii_capital(words[0]) && std::all_of(words.begin() + 1, words.end(), [](char c) {
           return is_ascii_small(c) || static_cast<unsigned char>(c) >= 0x80 || c == '.' || c == '!' || c == '?';
         });
}

void write_string_prose(ProseWriter& writer, std::string_view source, Span content) {
  writer.end_block();
  writer.set_kind({{}, Block::Kind::paragraph});
  const std::string_view text = source.substr(0, content.end);
  std::size_t from = content.begin;
  const auto write_until = [&](std::size_t end) {
    if (from < end) write_comment_markup(writer, source, {from, end});
  };
  for (std::size_t at = content.begin; at < content.end;) {
    at = std::min(text.find_first_of("\\%{$#", at), text.size());
    if (at == text.size()) break;
    const std::string_view rest = text.substr(at);
    const bool is_escape = rest[0] == '\\' && rest.substr(1, 1) != "(";
    const std::size_t size = is_escape ? escape_size(rest) : insertion_size(rest);
    if (size == 0) {
      ++at;
      continue;
    }
    write_until(at);
    // \' and \" hide only the backslash: don\'t is one word.
    const bool is_quote = is_escape && (rest.substr(1, 1) == "'" || rest.substr(1, 1) == "\"");
    from = is_quote ? at + 1 : at + size;
    at += size;
    if (!is_quote) writer.part();
  }
  write_until(content.end);
  writer.end_block();
}

}  // namespace evenhand
