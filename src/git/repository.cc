#include "git/repository.h"

#include <algorithm>
#include <string_view>

#include "git/git_process.h"

namespace evenhand {
namespace {

// A hash in hexadecimal digits: SHA-1 or SHA-256.
bool is_id(std::string_view line) {
  return (line.size() == 40 || line.size() == 64) &&
         line.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// Takes the last line, which has its line break, off `text`.
std::string take_last_line(std::string& text) {
  text.pop_back();
  const std::size_t begin = text.rfind('\n') + 1;  // 0 where there is none.
  std::string line = text.substr(begin);
  text.resize(begin);
  return line;
}

}  // namespace

Result<Repository> find_repository() {
  // One question for all three: a hook waits for each. The way comes first and may hold line breaks itself; it ends
  // with a slash or is empty, so no part of it is taken for an id.
  Result<std::string> answer = ask_git(
      {.arguments = {"rev-parse", "--show-prefix", "--revs-only", "HEAD", "MERGE_HEAD"}, .folder = {}, .input = {}});
  if (!answer) return answer.error();
  Repository repository;
  std::string& left = *answer;
  while (!left.empty()) {
    std::string line = take_last_line(left);
    if (!is_id(line)) {
      repository.way_from_top = left + line;
      break;
    }
    repository.heads.insert(repository.heads.begin(), std::move(line));
  }
  return repository;
}

std::string path_from_here(const Repository& repository, const std::string& path) {
  std::string_view way = repository.way_from_top;
  std::size_t shared = 0;
  for (std::size_t slash = way.find('/'); slash != std::string_view::npos; slash = way.find('/', slash + 1)) {
    if (path.compare(0, slash + 1, way.substr(0, slash + 1)) != 0) break;
    shared = slash + 1;
  }
  std::string shown;
  for (auto up = std::count(way.begin() + static_cast<std::ptrdiff_t>(shared), way.end(), '/'); up > 0; --up) {
    shown += "../";
  }
  return shown + path.substr(shared);
}

}  // namespace evenhand
