#include "readers/code_fence.h"

#include <algorithm>

namespace evenhand {

bool CodeFence::holds(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>");
  const char first = begin == std::string_view::npos ? '\0' : line[begin];
  if (first != '`' && first != '~') return mark_ != '\0';
  const std::size_t end = std::min(line.find_first_not_of(first, begin), line.size());
  const std::size_t size = end - begin;
  if (size < 3) return mark_ != '\0';
  const std::string_view info = line.substr(end);
  if (mark_ == '\0') {
    if (first == '`' && info.find('`') != std::string_view::npos) return false;  // ```code``` in a line.
    mark_ = first;
    size_ = size;
  } else if (first == mark_ && size >= size_ && info.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    mark_ = '\0';
  }
  return true;
}

}  // namespace evenhand
