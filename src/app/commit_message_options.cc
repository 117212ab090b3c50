#include "app/commit_message_options.h"

#include <string>
#include <string_view>

#include "base/file.h"
#include "git/git_process.h"

namespace evenhand {
namespace {

// With core.commentChar=auto, git chose one of these that began no line, and its comments stand at the end.
std::string mark_at_end_of(const std::string& file) {
  constexpr std::string_view kMarks = "#;@!$%^&|:";
  const Result<std::string> text = read_file(file);
  if (!text) return "#";
  const std::size_t last = text->find_last_not_of("\r\n");
  if (last == std::string::npos) return "#";
  const std::size_t begin = text->rfind('\n', last) + 1;  // 0 where there is none.
  const char first = (*text)[begin];
  return kMarks.find(first) == std::string_view::npos ? "#" : std::string(1, first);
}

std::string comment_mark_for(const std::string& file) {
  // “key LF value NUL”, and the last one holds; where none is set, git exits with 1.
  const auto settings = ask_git(
      {.arguments = {"config", "-z", "--get-regexp", "^core\\.comment(char|string)$"}, .folder = {}, .input = {}});
  const std::size_t line_break = settings ? settings->rfind('\n') : std::string::npos;
  if (line_break == std::string::npos) return "#";
  std::string value = settings->substr(line_break + 1);
  if (value.ends_with('\0')) value.pop_back();
  if (value == "auto") return mark_at_end_of(file);
  return value.empty() ? "#" : value;
}

}  // namespace

Options options_for_message(const Options& options) {
  Options result = options;
  result.input.walk.format = Format::commit_message;
  result.input.reading.comment_mark = comment_mark_for(*options.commit_message);
  return result;
}

}  // namespace evenhand
