#include "document/line_index.h"

#include <algorithm>
#include <cassert>

#include "base/line_breaks.h"
#include "base/utf8.h"

namespace evenhand {
namespace {

// How many bytes apart the code points counted so far are noted: so many bytes at most are counted for a position.
constexpr std::size_t kStride = 1024;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t start_of_first_line(std::string_view source) {
  return source.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
}

}  // namespace

LineIndex::LineIndex(std::string_view source) : source_(source) {
  LineBreaks breaks(source);
  starts_.push_back(start_of_first_line(source));
  for (std::size_t at = breaks.find(starts_.back()); at < source.size(); at = breaks.find(starts_.back())) {
    starts_.push_back(breaks.behind(at));
  }
  code_points_.reserve(source.size() / kStride + 1);
  std::size_t count = 0;
  for (std::size_t at = 0; at <= source.size(); at += kStride) {
    code_points_.push_back(count);
    count += count_code_points(source.substr(at, kStride));
  }
}

std::size_t LineIndex::code_points_before(std::size_t offset) const {
  const std::size_t stride = offset / kStride;
  const std::size_t counted = stride * kStride;
  return code_points_[stride] + count_code_points(source_.substr(counted, offset - counted));
}

std::size_t LineIndex::code_points_between(std::size_t begin, std::size_t end) const {
  if (end <= begin) return 0;
  if (end - begin <= kStride) return count_code_points(source_.substr(begin, end - begin));
  return code_points_before(end) - code_points_before(begin);
}

std::size_t LineIndex::line_at(std::size_t offset) const {
  assert(offset <= source_.size());
  return static_cast<std::size_t>(std::upper_bound(starts_.begin() + 1, starts_.end(), offset) - starts_.begin());
}

Position LineIndex::position(std::size_t offset) const {
  const std::size_t line = line_at(offset);
  const std::size_t start = starts_[line - 1];
  const std::size_t column = code_points_between(start, offset);
  return {line, column + 1, offset, std::max(offset, start) - start + 1};
}

Span LineIndex::line_span(std::size_t line) const {
  assert(1 <= line && line <= line_count());
  const std::size_t begin = starts_[line - 1];
  if (line == line_count()) return {begin, source_.size()};
  std::size_t end = starts_[line] - 1;
  if (end > begin && source_[end] == '\n' && source_[end - 1] == '\r') --end;
  return {begin, end};
}

}  // namespace evenhand
