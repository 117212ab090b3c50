#include "rules/yaml_text.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "rules/yaml_tree.h"

namespace evenhand {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string hexadecimal(char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'0', 'x', kDigits[byte / 16], kDigits[byte % 16]};
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

struct LineMistake {
  std::size_t offset;  // In bytes from the start of the line.
  std::string message;
};

// `line` without its line break.
std::optional<LineMistake> first_mistake(std::string_view line) {
  const std::size_t text_begins = std::min(line.find_first_not_of(" \t"), line.size());
  const std::size_t tab = line.substr(0, text_begins).find('\t');
  if (tab != std::string_view::npos && text_begins < line.size()) {
    return LineMistake{tab, "a tab in the indentation; use blanks"};
  }
  const auto control = std::find_if(line.begin(), line.end(), is_control);
  const auto control_at = static_cast<std::size_t>(control - line.begin());
  const std::size_t invalid_at = first_invalid_utf8(line).value_or(line.size());
  if (invalid_at < control_at) {
    return LineMistake{invalid_at, "this is not UTF-8 (byte " + hexadecimal(line[invalid_at]) + ")"};
  }
  if (control != line.end()) return LineMistake{control_at, "a control character (" + hexadecimal(*control) + ")"};
  return std::nullopt;
}

// Bytes of an escape sequence of double quotes, the backslash included, and of the text it stands for.
struct Escape {
  std::size_t written;
  std::size_t meant;
};

std::size_t utf8_length(std::uint32_t code_point) {
  if (code_point < 0x80) return 1;
  if (code_point < 0x800) return 2;
  return code_point < 0x10000 ? 3 : 4;
}

Escape escape_at(std::string_view inside, std::size_t at) {
  const char kind = at + 1 < inside.size() ? inside[at + 1] : '\0';
  const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
  if (digits == 0) {
    const std::size_t meant = kind == 'N' || kind == '_' ? 2 : kind == 'L' || kind == 'P' ? 3 : 1;
    return {2, meant};
  }
  std::uint32_t code_point = 0;
  for (const char digit : inside.substr(at + 2, digits)) {
    const int value = digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
    code_point = code_point * 16 + static_cast<std::uint32_t>(value);
  }
  return {2 + digits, utf8_length(code_point)};
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

bool check_yaml_text(std::string_view text, FileNotes& notes) {
  if (text.size() > kYamlSizeLimit) {
    notes.add_mistake({}, "the file is larger than 4 MiB");
    return false;
  }
  bool sound = true;
  for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r') && end < text.size()) line.remove_suffix(1);
    if (std::optional<LineMistake> mistake = first_mistake(line)) {
      notes.add_mistake({number, mistake->offset + 1}, std::move(mistake->message));
      sound = false;
    }
    begin = end + 1;
  }
  return sound;
}

QuotedScalar quoted_scalar_at(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  std::size_t at = begin + 1;
  while (at < text.size()) {
    const bool doubled = quote == '\'' && text[at] == '\'' && at + 1 < text.size() && text[at + 1] == '\'';
    const bool escaped = quote == '"' && text[at] == '\\';
    if (text[at] == quote && !doubled) break;
    at += doubled || escaped ? 2 : 1;
  }
  if (at >= text.size()) return {text.substr(begin + 1), false, true};
  const std::size_t next = std::min(text.find_first_not_of(" \t", at + 1), text.size());
  const bool comment = next < text.size() && text[next] == '#' && next > at + 1;
  const bool alone =
      next == text.size() || comment || std::string_view("\r\n,]}:").find(text[next]) != std::string_view::npos;
  return {text.substr(begin + 1, at - begin - 1), true, alone};
}

std::size_t written_length(std::string_view inside, char quote, std::size_t count) {
  std::size_t written = 0;
  for (std::size_t meant = 0; meant < count && written < inside.size();) {
    Escape step{1, 1};
    if (quote == '\'' && inside[written] == '\'') step = {2, 1};
    if (quote == '"' && inside[written] == '\\') step = escape_at(inside, written);
    written += step.written;
    meant += step.meant;
  }
  return std::min(written, inside.size());
}

}  // namespace evenhand
