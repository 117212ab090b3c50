#include "readers/comment_line.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/byte_set.h"

namespace evenhand {
namespace {

using Kind = CommentStart::Kind;

constexpr ByteSet kBlanks(" \t\r\f\v");

// What tools are told in comments: nothing in such a line is prose. In small letters.
constexpr auto kWrittenDirectives = std::to_array<std::string_view>({
    "!/",
    "-*-",
    "#region",
    "#endregion",
    "@formatter",
    "@generated",
    "@ts-",
    "analysis:",
    "astro-ignore",
    "biome-ignore",
    "black:",
    "c8 ignore",
    "checkstyle",
    "clang-format",
    "clang-tidy",
    "codespell",
    "coding:",
    "coverage:",
    "cpplint",
    "cspell",
    "eslint",
    "evenhand",
    "ex:",
    "export ",
    "fmt:",
    "flake8",
    "globals ",
    "go:",
    "hadolint",
    "istanbul",
    "isort:",
    "jscs:",
    "jshint",
    "jslint",
    "ktlint",
    "lint:",
    "mypy:",
    "nolint",
    "noinspection",
    "noqa",
    "noset",
    "nosec",
    "nosonar",
    "phpcs:",
    "pragma:",
    "prettier-",
    "psalm-",
    "pylint",
    "pyright:",
    "pytype:",
    "region ",
    "rubocop",
    "ruff:",
    "shellcheck",
    "sourcemappingurl",
    "spdx-",
    "stylelint",
    "swiftlint",
    "syntax=",
    "tslint",
    "type: ignore",
    "v8 ignore",
    "vi:",
    "vim:",
    "webpack",
    "yamllint",
    "+build",
    "$id",
    "$revision",
    "escape=",
    "iwyu pragma",
    "gcov",
    "lcov_",
    "local variables:",
    "nolintnextline",
    "frozen_string_literal",
});

// The same by their first bytes, which most lines do not share with any.
constexpr auto kDirectives = [] {
  auto directives = kWrittenDirectives;
  std::sort(directives.begin(), directives.end());
  return directives;
}();

struct ByFirstByte {
  constexpr bool operator()(std::string_view directive, char byte) const { return directive[0] < byte; }
  constexpr bool operator()(char byte, std::string_view directive) const { return byte < directive[0]; }
};

// Tags of documentation comments whose text is data, not prose.
constexpr auto kDataTags = std::to_array<std::string_view>({
    "author",   "authors",  "since",     "version",  "file",    "see",      "sa",         "type",
    "typedef",  "template", "code",      "endcode",  "ingroup", "defgroup", "addtogroup", "link",
    "url",      "module",   "namespace", "class",    "struct",  "enum",     "extends",    "implements",
    "augments", "memberof", "access",    "package",  "license", "var",      "import",     "export",
    "rtype",    "vartype",  "method",    "function", "name",    "override", "inheritdoc", "group",
});

// Tags with an argument that is no prose.
constexpr auto kNamingTags = std::to_array<std::string_view>({
    "param",  "parameter", "arg",      "argument", "tparam", "throws",  "throw", "exception",
    "raises", "raise",     "property", "prop",     "key",    "keyword", "kwarg", "cvar",
    "ivar",   "retval",    "field",    "member",   "field",  "slot",    "p",     "c",
});

template <typename List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_blank(char c) { return kBlanks.holds(c); }

std::size_t skip_blanks(std::string_view line, std::size_t at) { return kBlanks.find_other_in(line, at); }

std::size_t skip_word(std::string_view line, std::size_t at) { return kBlanks.find_in(line, at); }

bool is_directive(std::string_view line) {
  const auto [first, last] =
      std::equal_range(kDirectives.begin(), kDirectives.end(), ascii_lower_case(line[0]), ByFirstByte());
  return std::any_of(first, last, [&](std::string_view directive) {
    return line.size() >= directive.size() &&
           std::equal(directive.begin(), directive.end(), line.begin(),
                      [](char small, char c) { return small == ascii_lower_case(c); });
  });
}

// The end of the argument behind a tag: {type}, [name=default], one word, and a dash.
std::size_t argument_end(std::string_view line, std::size_t at) {
  at = skip_blanks(line, at);
  if (at < line.size() && line[at] == '{') {
    const std::size_t close = line.find('}', at);
    if (close == std::string_view::npos) return line.size();
    at = skip_blanks(line, close + 1);
  }
  at = line.substr(at, 1) == "[" ? std::min(line.find(']', at), line.size() - 1) + 1 : skip_word(line, at);
  const std::size_t dash = skip_blanks(line, at);
  return line.substr(dash, 2) == "- " ? dash + 2 : at;
}

// @param, \brief
CommentStart read_at_tag(std::string_view line) {
  std::size_t end = 1;
  while (end < line.size() && is_ascii_letter(line[end])) ++end;
  if (end == 1) return {};
  const std::string name = ascii_lower_case(line.substr(1, end - 1));
  if (holds(kDataTags, name)) return {Kind::directive, line.size()};
  if (end < line.size() && !is_blank(line[end]) && line[end] != '[' && line[end] != '{' && line[end] != ':') return {};
  if (line.substr(end, 1) == "[") end = std::min(line.find(']', end), line.size() - 1) + 1;
  if (line.substr(end, 1) == ":") ++end;
  if (holds(kNamingTags, name)) return {Kind::tag, argument_end(line, end)};
  const std::size_t type = skip_blanks(line, end);
  if (line.substr(type, 1) == "{") end = std::min(line.find('}', type), line.size() - 1) + 1;
  return {Kind::tag, end};
}

// :param name: text
CommentStart read_field_tag(std::string_view line) {
  std::size_t name_end = 1;
  while (name_end < line.size() && is_ascii_letter(line[name_end])) ++name_end;
  const std::size_t close = line.find(':', name_end);
  if (name_end == 1 || close == std::string_view::npos) return {};
  if (close + 1 < line.size() && !is_blank(line[close + 1])) return {};
  const std::string name = ascii_lower_case(line.substr(1, name_end - 1));
  return holds(kDataTags, name) ? CommentStart{Kind::directive, line.size()} : CommentStart{Kind::tag, close + 1};
}

}  // namespace

CommentStart read_comment_start(std::string_view line) {
  if (line.empty()) return {};
  if (is_directive(line)) return {Kind::directive, line.size()};
  if (line[0] == '@' || line[0] == '\\') return read_at_tag(line);
  if (line[0] == ':') return read_field_tag(line);
  if (line.starts_with(".. ")) return {Kind::directive, line.size()};
  return {};
}

Span without_decoration(std::string_view source, Span line) {
  const auto trim = [&] {
    while (!line.empty() && is_blank(source[line.begin])) ++line.begin;
    while (!line.empty() && is_blank(source[line.end - 1])) --line.end;
  };
  constexpr ByteSet kMarks("*/#;%!'|<-=~\"^");
  constexpr ByteSet kClosingMarks("*/#;%=-~");
  trim();
  std::size_t end = line.begin;
  while (end < line.end && kMarks.holds(source[end])) ++end;
  // A bullet stays, and so does a mark that a word hangs on.
  const std::string_view mark = source.substr(line.begin, end - line.begin);
  const bool is_bullet = mark == "-";
  const bool is_mark = end == line.end || is_blank(source[end]);
  if (is_mark && !is_bullet) line.begin = end;
  trim();
  std::size_t begin = line.end;
  while (begin > line.begin && kClosingMarks.holds(source[begin - 1])) --begin;
  if (begin < line.end && begin > line.begin && is_blank(source[begin - 1])) line.end = begin;
  trim();
  return line;
}

std::size_t tool_note_begin(std::string_view line) {
  constexpr std::array<std::string_view, 8> kNotes = {"# noqa",    "# type:", "# pragma:", "# nosec",
                                                      "# pylint:", "NOLINT",  "NOSONAR",   "-*-"};
  constexpr ByteSet kFirstBytes("#N-");
  for (std::size_t at = kFirstBytes.find_in(line); at < line.size(); at = kFirstBytes.find_in(line, at + 1)) {
    const std::string_view rest = line.substr(at);
    if (std::any_of(kNotes.begin(), kNotes.end(), [&](std::string_view note) { return rest.starts_with(note); })) {
      return at;
    }
  }
  return line.size();
}

}  // namespace evenhand
