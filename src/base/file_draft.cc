#include "base/file_draft.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include "base/file.h"
#include "base/system_error.h"

namespace evenhand {
namespace {

// Brings the new name of a file to the disk. Some file systems cannot, and have no need to.
void sync_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.is_open()) static_cast<void>(::fsync(opened.number()));
}

// The owner and mode of the file that is replaced. Only root may give a file to somebody else; then it stays ours.
bool take_over(int descriptor, const struct stat& old) {
  if (::fchown(descriptor, old.st_uid, old.st_gid) != 0 && errno != EPERM) return false;
  return ::fchmod(descriptor, old.st_mode & 07777) == 0;
}

// The file that a symbolic link leads to, so that replacing the file keeps the link.
std::string resolve_links(const std::string& path) {
  char* const resolved = ::realpath(path.c_str(), nullptr);
  if (resolved == nullptr) return path;
  std::string result = resolved;
  std::free(resolved);
  return result;
}

}  // namespace

Result<FileDraft> FileDraft::open(const std::string& path) {
  struct stat status{};
  const bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return Error{"a folder, not a file"};
  if (exists && !S_ISREG(status.st_mode)) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.is_open()) return system_error(errno);
    return FileDraft(std::move(file), path, "");
  }
  const std::string place = exists ? resolve_links(path) : path;
  const std::string name = place + "." + std::to_string(::getpid()) + ".new";
  Descriptor file(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file.is_open()) return system_error(errno);
  FileDraft draft(std::move(file), place, name);
  if (exists && !take_over(draft.file_.number(), status)) return system_error(errno);
  return draft;
}

FileDraft::FileDraft(FileDraft&& other) noexcept
    : file_(std::move(other.file_)),
      path_(std::move(other.path_)),
      draft_(std::exchange(other.draft_, {})),
      problem_(other.problem_) {}

FileDraft::~FileDraft() {
  if (!draft_.empty()) ::unlink(draft_.c_str());
}

void FileDraft::write(std::string_view bytes) {
  if (problem_ != 0) return;
  const WriteOutcome outcome = write_all(file_.number(), bytes);
  // Who reads a pipe may leave early; who reads a file does not.
  if (outcome == WriteOutcome::failed || (outcome == WriteOutcome::reader_gone && !draft_.empty())) problem_ = errno;
}

std::optional<Error> FileDraft::put_in_place() {
  if (problem_ != 0) return system_error(problem_);
  if (draft_.empty()) return std::nullopt;
  const bool is_in_place =
      ::fsync(file_.number()) == 0 && file_.close() && ::rename(draft_.c_str(), path_.c_str()) == 0;
  if (!is_in_place) return system_error(errno);
  draft_.clear();
  sync_folder_of(path_);
  return std::nullopt;
}

}  // namespace evenhand
