#include "readers/mime.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "base/utf8.h"
#include "readers/encoding.h"

namespace evenhand {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// The line at the start of `text`, with its line break.
std::string_view first_line(std::string_view text) {
  return text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
}

std::string_view without_break(std::string_view line) {
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

// Whether a line is `Name: value`, or the first one of a mailbox.
bool is_header(std::string_view line) {
  const std::size_t colon = line.find(':');
  const bool is_named = colon != std::string_view::npos && colon > 0 &&
                        std::none_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                                     [](char c) { return c <= ' ' || c == 0x7F; });
  return is_named || line.substr(0, 5) == "From ";
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && text.front() <= ' ' && text.front() >= 0) text.remove_prefix(1);
  while (!text.empty() && text.back() <= ' ' && text.back() >= 0) text.remove_suffix(1);
  return std::string(text);
}

}  // namespace

MimeEntity::MimeEntity(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::string_view line = first_line(bytes.substr(at));
    const bool goes_on = at > 0 && is_blank(line[0]);
    if (without_break(line).empty() || (!goes_on && !is_header(line))) break;
    at += line.size();
  }
  head_ = bytes.substr(0, at);
  body_ = bytes.substr(at);
  const std::string_view blank = body_.empty() ? body_ : first_line(body_);
  if (without_break(blank).empty()) body_.remove_prefix(blank.size());
}

std::string MimeEntity::header(std::string_view name) const {
  std::string value;
  bool found = false;
  for (std::string_view rest = head_; !rest.empty();) {
    const std::string_view line = first_line(rest);
    rest.remove_prefix(line.size());
    if (is_blank(line[0])) {
      if (found) value += without_break(line);
      continue;
    }
    if (found) break;
    const std::size_t colon = line.find(':');
    found = colon != std::string_view::npos && ascii_lower_case(line.substr(0, colon)) == name;
    if (found) value = without_break(line.substr(colon + 1));
  }
  return trimmed(value);
}

std::string MimeEntity::parameter(std::string_view header_name, std::string_view name) const {
  const std::string value = header(header_name);
  const std::string lower = ascii_lower_case(value);
  const std::string wanted = std::string(name) + "=";
  for (std::size_t at = lower.find(';'); at != std::string::npos; at = lower.find(';', at + 1)) {
    const std::size_t begin = lower.find_first_not_of(" \t", at + 1);
    if (begin == std::string::npos || lower.compare(begin, wanted.size(), wanted) != 0) continue;
    const std::size_t first = begin + wanted.size();
    if (first < value.size() && value[first] == '"') {
      return value.substr(first + 1, std::min(value.find('"', first + 1), value.size()) - first - 1);
    }
    return trimmed(std::string_view(value).substr(first, std::min(value.find(';', first), value.size()) - first));
  }
  return {};
}

std::string MimeEntity::content_type() const {
  const std::string value = header("content-type");
  const std::string type = ascii_lower_case(trimmed(std::string_view(value).substr(0, value.find(';'))));
  return type.empty() ? "text/plain" : type;
}

std::string MimeEntity::content() const {
  const std::string encoding = ascii_lower_case(header("content-transfer-encoding"));
  if (encoding == "base64") return decode_base64(body_);
  if (encoding == "quoted-printable") return decode_quoted_printable(body_);
  return std::string(body_);
}

std::vector<std::string_view> MimeEntity::parts() const {
  std::vector<std::string_view> parts;
  const std::string boundary = "--" + parameter("content-type", "boundary");
  if (boundary.size() == 2) return parts;
  std::optional<std::size_t> begin;
  for (std::size_t at = 0; at < body_.size();) {
    const std::string_view line = first_line(body_.substr(at));
    if (line.substr(0, boundary.size()) == boundary) {
      if (begin) parts.push_back(body_.substr(*begin, at - *begin));
      begin = at + line.size();
      if (line.substr(boundary.size(), 2) == "--") return parts;
    }
    at += line.size();
  }
  if (begin) parts.push_back(body_.substr(*begin));
  return parts;
}

}  // namespace evenhand
