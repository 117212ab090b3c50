#include "readers/markdown_nesting.h"

#include <algorithm>

namespace evenhand {
namespace {

std::size_t count_containers(std::string_view line) {
  const std::size_t end = std::min(line.find_first_not_of(" \t>-*+.)0123456789"), line.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < end; ++i) {
    const bool marker = std::string_view("-*+.)").find(line[i]) != std::string_view::npos;
    const bool blank_follows = i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t';
    if (line[i] == '>' || (marker && blank_follows)) ++count;
  }
  return count;
}

}  // namespace

bool nests_too_deeply(std::string_view markdown) {
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    if (end - at > kDeepestNesting && count_containers(markdown.substr(at, end - at)) > kDeepestNesting) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace evenhand
