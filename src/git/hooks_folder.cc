#include "git/hooks_folder.h"

#include <string_view>

#include "git/git_process.h"

namespace evenhand {

Result<HooksFolder> find_hooks_folder() {
  Result<std::string> path = ask_git({.arguments = {"rev-parse", "--git-path", "hooks"}, .folder = {}, .input = {}});
  if (!path) return path.error();
  if (path->ends_with('\n')) path->pop_back();
  // “global NUL value NUL”; where it is not set, git exits with 1.
  const auto setting =
      ask_git({.arguments = {"config", "-z", "--show-scope", "--get", "core.hooksPath"}, .folder = {}, .input = {}});
  const std::string_view scope = setting ? std::string_view(*setting).substr(0, setting->find('\0')) : "";
  return HooksFolder{*std::move(path), scope == "global" || scope == "system"};
}

}  // namespace evenhand
