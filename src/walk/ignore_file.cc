#include "walk/ignore_file.h"

#include <algorithm>
#include <utility>

namespace evenhand {

IgnoreFile::IgnoreFile(std::string name, std::string_view text) : name_(std::move(name)) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (auto pattern = IgnorePattern::parse(line)) lines_.push_back({*std::move(pattern), number});
  }
}

std::optional<IgnoreVerdict> IgnoreFile::verdict_on(std::string_view path, EntryKind kind) const {
  const auto found =
      std::find_if(lines_.rbegin(), lines_.rend(), [&](const Line& line) { return line.pattern.matches(path, kind); });
  if (found == lines_.rend()) return std::nullopt;
  return IgnoreVerdict{!found->pattern.is_negated(), found->number};
}

}  // namespace evenhand
