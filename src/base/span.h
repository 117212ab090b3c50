#pragma once

#include <cassert>
#include <compare>
#include <cstddef>

namespace evenhand {

// A half-open range of bytes, [begin, end), 0-based. Invariant: begin <= end.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool covers(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  friend bool operator==(const Span&, const Span&) = default;
  friend auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace evenhand
