#include "readers/link_title.h"

#include <algorithm>

namespace evenhand {
namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n";
// What can stand between the last text of a link and the bracket that closes it, besides white space.
constexpr std::string_view kMarkup = "*_~`![]\\\"')>#-+ \t\r\n";

std::size_t skip(std::string_view source, std::size_t at, std::string_view set) {
  return std::min(source.find_first_not_of(set, at), source.size());
}

// Behind the destination of a link that begins at `at`.
std::size_t end_of_destination(std::string_view source, std::size_t at) {
  if (source.substr(at, 1) == "<") return std::min(source.find_first_of(">\n", at), source.size() - 1) + 1;
  int open = 0;
  for (; at < source.size() && kWhiteSpace.find(source[at]) == std::string_view::npos; ++at) {
    if (source[at] == '(') ++open;
    if (source[at] == ')' && --open < 0) break;
    if (source[at] == '\\') ++at;
  }
  return std::min(at, source.size());
}

// The end of the title whose text begins at `at`.
std::optional<std::size_t> end_of_title(std::string_view source, std::size_t at, char close) {
  for (; at < source.size(); ++at) {
    if (source[at] == close) return at;
    if (source[at] == '\\') ++at;
    if (source.substr(at, 2) == "\n\n") return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> link_title_after(std::string_view source, std::size_t from) {
  const std::size_t bracket = skip(source, from, kMarkup);
  if (bracket == 0 || source.substr(bracket - 1, 2) != "](") return std::nullopt;
  std::size_t at = skip(source, bracket + 1, kWhiteSpace);
  at = skip(source, end_of_destination(source, at), kWhiteSpace);
  if (at == source.size() || std::string_view("\"'(").find(source[at]) == std::string_view::npos) return std::nullopt;
  const auto end = end_of_title(source, at + 1, source[at] == '(' ? ')' : source[at]);
  if (!end || source.substr(skip(source, *end + 1, kWhiteSpace), 1) != ")") return std::nullopt;
  return Span{at + 1, *end};
}

}  // namespace evenhand
