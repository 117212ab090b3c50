#include "readers/diff_line.h"

#include <algorithm>
#include <charconv>

namespace evenhand {
namespace {

// Reads `12,3` behind `mark`; without a comma, the count is 1.
struct Range {
  std::size_t begin = 0;
  std::size_t count = 1;
};

std::optional<Range> read_range(std::string_view& rest, char mark) {
  if (rest.empty() || rest[0] != mark) return std::nullopt;
  Range range;
  const char* const end = rest.data() + rest.size();
  auto [at, problem] = std::from_chars(rest.data() + 1, end, range.begin);
  if (problem != std::errc()) return std::nullopt;
  if (at != end && *at == ',') {
    const auto count = std::from_chars(at + 1, end, range.count);
    if (count.ec != std::errc()) return std::nullopt;
    at = count.ptr;
  }
  rest.remove_prefix(static_cast<std::size_t>(at - rest.data()));
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  return range;
}

int octal_digit(char c) { return '0' <= c && c <= '7' ? c - '0' : -1; }

// The name between quotation marks, as git writes bytes that are not ASCII: \303\244.
std::string unquote(std::string_view text) {
  std::string name;
  for (std::size_t i = 1; i < text.size() && text[i] != '"'; ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      name += text[i];
    } else if (i + 3 < text.size() && octal_digit(text[i + 1]) >= 0 && octal_digit(text[i + 1]) < 4 &&
               octal_digit(text[i + 2]) >= 0 && octal_digit(text[i + 3]) >= 0) {
      name +=
          static_cast<char>(octal_digit(text[i + 1]) * 64 + octal_digit(text[i + 2]) * 8 + octal_digit(text[i + 3]));
      i += 3;
    } else {
      name += text[++i];
    }
  }
  return name;
}

// A path as git and diff write it: between quotation marks or up to a tab, with or without one of git's prefixes.
std::optional<std::string> path_of(std::string_view text) {
  std::string path = text.starts_with('"') ? unquote(text) : std::string(text.substr(0, text.find('\t')));
  while (!path.empty() && (path.back() == '\r' || path.back() == ' ')) path.pop_back();
  if (path == "/dev/null" || path.empty()) return std::nullopt;
  // a, b; or, with diff.mnemonicPrefix: index, worktree, commit, object.
  const bool has_prefix =
      path.size() > 2 && path[1] == '/' && std::string_view("abiwco").find(path[0]) != std::string_view::npos;
  if (has_prefix) path.erase(0, 2);
  return path;
}

}  // namespace

std::optional<HunkHeader> read_hunk_header(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('@'), line.size());
  constexpr std::size_t kMostParents = 16;
  if (marks < 2 || marks > kMostParents || line.substr(marks, 1) != " ") return std::nullopt;
  std::string_view rest = line.substr(marks + 1);
  HunkHeader header;
  header.parents = marks - 1;
  for (std::size_t i = 0; i < header.parents; ++i) {
    const auto old_range = read_range(rest, '-');
    if (!old_range) return std::nullopt;
    header.old_lines += old_range->count;
  }
  const auto new_range = read_range(rest, '+');
  if (!new_range || !rest.starts_with("@@")) return std::nullopt;
  header.new_begin = new_range->begin;
  header.new_lines = new_range->count;
  return header;
}

std::optional<std::string> read_new_path(std::string_view line) {
  constexpr std::string_view kMark = "+++ ";
  return line.starts_with(kMark) ? path_of(line.substr(kMark.size())) : std::nullopt;
}

std::optional<std::string> read_binary_path(std::string_view line) {
  constexpr std::string_view kMark = "Binary files ";
  constexpr std::string_view kEnd = " differ";
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (!line.starts_with(kMark) || !line.ends_with(kEnd)) return std::nullopt;
  line.remove_suffix(kEnd.size());
  const std::size_t both = line.rfind(" and ");
  return both == std::string_view::npos ? std::nullopt : path_of(line.substr(both + 5));
}

std::optional<std::string> read_unmoved_path(std::string_view line) {
  constexpr std::string_view kMark = "diff --git ";
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (!line.starts_with(kMark)) return std::nullopt;
  line.remove_prefix(kMark.size());
  const std::size_t half = line.size() / 2;
  if (line.substr(half, 1) != " ") return std::nullopt;
  std::optional<std::string> path = path_of(line.substr(half + 1));
  return path == path_of(line.substr(0, half)) ? path : std::nullopt;
}

}  // namespace evenhand
