#include "readers/code_names.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "readers/code_quotation.h"

namespace evenhand {
namespace {

constexpr std::size_t kShortestName = 3;  // Bytes. No rule finds anything in i, fd or ok.

// Words of one name, which end with blanks where it has underscores or hyphens.
void write_name(ProseWriter& writer, std::string_view source, Span name) {
  writer.set_kind({{}, Block::Kind::identifier});
  const std::string_view text = source.substr(0, name.end);
  for (std::size_t at = name.begin; at < name.end;) {
    const std::size_t end = std::min(text.find_first_of("_-", at), text.size());
    writer.prose({at, end});
    writer.part();
    at = end + 1;
  }
  writer.end_block();
}

}  // namespace

void write_code_names(ProseWriter& writer, std::string_view source, Span code) {
  const auto is_inside = [&](std::size_t at) {
    if (is_name_character(source[at])) return true;
    // list-style, call-with-values; not a - b.
    return source[at] == '-' && at > code.begin && is_ascii_small(source[at - 1]) && at + 1 < code.end &&
           is_ascii_small(source[at + 1]);
  };
  for (std::size_t at = code.begin; at < code.end;) {
    std::size_t end = at;
    while (end < code.end && is_inside(end)) ++end;
    const bool has_letter = std::any_of(source.begin() + static_cast<std::ptrdiff_t>(at),
                                        source.begin() + static_cast<std::ptrdiff_t>(end), is_ascii_letter);
    if (end - at >= kShortestName && has_letter && !is_ascii_digit(source[at])) write_name(writer, source, {at, end});
    at = std::max(end, at + 1);
  }
}

}  // namespace evenhand
