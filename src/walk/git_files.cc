#include "walk/git_files.h"

#include <algorithm>
#include <utility>

#include "base/process.h"

namespace evenhand {
namespace {

// Of a hook, or of a user who works on another repository than the one that is walked.
const std::vector<std::string_view> kVariablesOfOneRepository = {
    "GIT_DIR",       "GIT_WORK_TREE",           "GIT_INDEX_FILE",
    "GIT_PREFIX",    "GIT_COMMON_DIR",          "GIT_OBJECT_DIRECTORY",
    "GIT_NAMESPACE", "GIT_CEILING_DIRECTORIES", "GIT_LITERAL_PATHSPECS",
    "GIT_TRACE"};

}  // namespace

std::optional<GitFiles> GitFiles::ask(const std::string& folder) {
  ProcessRequest request;
  // A repository may name a program as its file system monitor; it is not ours to start.
  request.arguments = {"git",      "-c",  "core.fsmonitor=false", "-C", folder,
                       "ls-files", "-co", "--exclude-standard",   "-z"};
  request.variables_left_out = kVariablesOfOneRepository;
  request.variables_added = {"GIT_OPTIONAL_LOCKS=0"};
  const Result<ProcessOutcome> outcome = run_process(request);
  if (!outcome || !outcome->succeeded()) return std::nullopt;
  return GitFiles(folder, outcome->output);
}

GitFiles::GitFiles(std::string folder, std::string_view listing) : folder_(std::move(folder)) {
  if (!folder_.ends_with('/')) folder_ += '/';
  while (!listing.empty()) {
    std::string_view path = listing.substr(0, listing.find('\0'));
    listing.remove_prefix(std::min(path.size() + 1, listing.size()));
    if (path.ends_with('/')) path.remove_suffix(1);
    files_.emplace(path);
    for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos; slash = path.rfind('/', slash - 1)) {
      if (!folders_.emplace(path.substr(0, slash)).second || slash == 0) break;
    }
  }
}

bool GitFiles::holds(std::string_view path, EntryKind kind) const {
  if (!path.starts_with(folder_)) return false;
  const std::string inside(path.substr(folder_.size()));
  return files_.contains(inside) || (kind == EntryKind::folder && folders_.contains(inside));
}

}  // namespace evenhand
