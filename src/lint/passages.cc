#include "lint/passages.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/span.h"
#include "base/utf8.h"

namespace evenhand {
namespace {

constexpr std::size_t kShownWhole = 64 * 1024;  // Bytes of a document.
constexpr std::size_t kReach = 600;             // Bytes on each side of a finding in a longer one.

// About kReach bytes on both sides, from the start of a line where there is one near.
Span surroundings(std::string_view source, const Finding& finding) {
  std::size_t begin = finding.begin.offset - std::min(finding.begin.offset, kReach);
  const std::size_t line = begin == 0 ? 0 : source.find('\n', begin) + 1;
  if (line > begin && line <= finding.begin.offset) begin = line;
  std::size_t end = std::min(finding.end.offset + kReach, source.size());
  if (end < source.size()) {
    const std::size_t last_break = source.rfind('\n', end);
    if (last_break != std::string_view::npos && last_break >= finding.end.offset) end = last_break;
  }
  while (begin < finding.begin.offset && is_utf8_continuation(source[begin])) ++begin;
  while (end > finding.end.offset && end < source.size() && is_utf8_continuation(source[end])) --end;
  return {begin, end};
}

std::size_t count_lines(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

std::vector<Passage> passages_of(std::string_view source, const std::vector<Finding>& findings) {
  if (findings.empty()) return {};
  if (source.size() <= kShownWhole) return {{0, 1, std::string(source)}};
  std::vector<Span> spans;
  for (const Finding& finding : findings) {
    const Span around = surroundings(source, finding);
    if (!spans.empty() && around.begin <= spans.back().end) {
      spans.back().end = std::max(spans.back().end, around.end);
    } else {
      spans.push_back(around);
    }
  }
  std::vector<Passage> passages;
  std::size_t line = 1;
  std::size_t counted = 0;
  for (const Span span : spans) {
    line += count_lines(source.substr(counted, span.begin - counted));
    counted = span.begin;
    passages.push_back({span.begin, line, std::string(source.substr(span.begin, span.size()))});
  }
  return passages;
}

}  // namespace evenhand
