#include "readers/value_prose.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"

namespace evenhand {

bool looks_written(std::string_view value) {
  constexpr std::string_view kBlanks = " \t\n\r\f\v";
  int words = 0;
  for (std::size_t end = 0; words < 2;) {
    const std::size_t begin = value.find_first_not_of(kBlanks, end);
    if (begin == std::string_view::npos) return false;
    end = std::min(value.find_first_of(kBlanks, begin), value.size());
    const std::string_view token = value.substr(begin, end - begin);
    const bool has_letter = std::any_of(
        token.begin(), token.end(), [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
    if (has_letter) ++words;
  }
  return true;
}

bool ValueProse::is_wanted(const ValuePath& path, std::string_view value) {
  if (fields_.empty()) return looks_written(value);
  const bool is_named =
      std::any_of(fields_.begin(), fields_.end(), [&](const FieldPattern& field) { return field.matches(path); });
  found_field_ = found_field_ || is_named;
  return is_named;
}

void ValueProse::add(const ValuePath& path, const EmbeddedText& value) {
  end_comments();
  if (value.pieces().empty() || !is_wanted(path, value.text())) return;
  document_.add_place(value.pieces().front().source.begin, path.name());
  add_plain_text(writer_, value, Block());
}

void ValueProse::add_comment(Span comment, Span inside) {
  document_.add_comment(comment);
  if (!fields_.empty()) return;
  if (comment_lines_.empty()) document_.add_place(comment.begin, {});
  const std::string_view source = document_.source().substr(0, inside.end);
  while (inside.begin < inside.end) {
    const std::size_t end = std::min(source.find_first_of("\r\n", inside.begin), inside.end);
    comment_lines_.push_back({inside.begin, end});
    inside.begin = end + (source.substr(end, 2) == "\r\n" ? 2 : end < inside.end ? 1 : 0);
  }
}

void ValueProse::end_comments() {
  if (!comment_lines_.empty()) comments_.write(comment_lines_);
  comment_lines_.clear();
}

std::optional<Error> ValueProse::missing_fields() const {
  if (fields_.empty() || found_field_) return std::nullopt;
  std::string names;
  for (const FieldPattern& field : fields_) names += (names.empty() ? "" : ", ") + field.text();
  return Error{"no text at --field " + names};
}

}  // namespace evenhand
