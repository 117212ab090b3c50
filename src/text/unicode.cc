#include "text/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>

#include "base/ascii.h"

namespace evenhand {
namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

}  // namespace

CodePoint wide_code_point_at(std::string_view text, std::size_t at) {
  assert(at < text.size());
  utf8proc_int32_t value = 0;
  const utf8proc_ssize_t size =
      utf8proc_iterate(bytes_of(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &value);
  if (size <= 0) return {};
  return {value, static_cast<std::uint32_t>(size)};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  assert(at > 0 && at <= text.size());
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const CodePoint found = code_point_at(text, begin);
  if (begin + found.size != at) return {};
  return found;
}

bool is_letter(std::int32_t code_point) {
  if (code_point < 0x80) return is_ascii_letter(static_cast<char>(code_point));
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return true;
    default:
      return false;
  }
}

bool is_upper_case(std::int32_t code_point) {
  if (code_point < 0x80) return is_ascii_capital(static_cast<char>(code_point));
  const utf8proc_category_t category = utf8proc_category(code_point);
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_word_character(std::int32_t code_point) {
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
      return true;
    default:
      return is_letter(code_point);
  }
}

bool is_ignorable(std::int32_t code_point) {
  return code_point == 0xAD || (code_point >= 0x200B && code_point <= 0x200D) || code_point == 0x2060 ||
         code_point == 0xFEFF;
}

std::string fold(std::string_view word) {
  if (std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return ascii_lower_case(c); });
    return lower;
  }
  utf8proc_uint8_t* folded = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                      UTF8PROC_IGNORE | UTF8PROC_STABLE);
  const utf8proc_ssize_t size =
      utf8proc_map(bytes_of(word), static_cast<utf8proc_ssize_t>(word.size()), &folded, options);
  if (size < 0) return std::string(word);
  std::string result(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(size));
  std::free(folded);
  for (std::size_t at = 0; (at = result.find("\xE2\x80\x99", at)) != std::string::npos;) result.replace(at, 3, "'");
  return result;
}

}  // namespace evenhand
