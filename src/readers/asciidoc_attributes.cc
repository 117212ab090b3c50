#include "readers/asciidoc_attributes.h"

#include <algorithm>

#include "base/ascii.h"

namespace evenhand {
namespace {

bool is_name_byte(char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '_'; }

// Behind the text of a link, where `,name=value` begins: it may itself hold commas.
std::size_t begin_of_named_attributes(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return text.size();
  const std::size_t comma = text.substr(0, equals).rfind(',');
  const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
  const std::string_view name = text.substr(begin, equals - begin);
  const std::size_t first = std::min(name.find_first_not_of(' '), name.size());
  const bool is_name =
      first < name.size() && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(first), name.end(), is_name_byte);
  if (!is_name) return text.size();
  return comma == std::string_view::npos ? 0 : comma;
}

}  // namespace

Span asciidoc_first_attribute(std::string_view source, Span attributes) {
  const std::string_view text = source.substr(attributes.begin, attributes.size());
  const bool is_quoted = !text.empty() && text[0] == '"';
  Span first = {is_quoted ? 1U : 0U, is_quoted ? text.find('"', 1) : begin_of_named_attributes(text)};
  first.end = std::max(std::min(first.end, text.size()), first.begin);
  const std::string_view name = text.find("alt=\"") != std::string_view::npos ? "alt=\"" : "title=\"";
  const std::size_t found = text.find(name);
  if (first.empty() && found != std::string_view::npos) {
    first.begin = found + name.size();
    first.end = std::min(text.find('"', first.begin), text.size());
  }
  if (!first.empty() && text[first.end - 1] == '^') --first.end;
  return {attributes.begin + first.begin, attributes.begin + first.end};
}

std::size_t asciidoc_columns(std::string_view attributes) {
  const std::size_t key = attributes.find("cols=");
  if (key == std::string_view::npos) return 0;
  std::string_view value = attributes.substr(key + 5);
  const bool is_quoted = !value.empty() && value[0] == '"';
  if (is_quoted) value.remove_prefix(1);
  value = value.substr(0, value.find_first_of(is_quoted ? "\"" : ",]"));
  std::size_t columns = 1;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == ',' || value[at] == ';') ++columns;
    const bool is_repeated = value[at] == '*' && at > 0 && is_ascii_digit(value[at - 1]);
    if (is_repeated) columns += static_cast<std::size_t>(value[at - 1] - '0') - 1;
  }
  const bool is_number = value.size() == 1 && is_ascii_digit(value[0]);
  return is_number ? static_cast<std::size_t>(value[0] - '0') : columns;
}

}  // namespace evenhand
