#include "base/file_map.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "base/descriptor.h"

namespace evenhand {
namespace {

bool is_own(const struct stat& status) {
  return S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & S_IWOTH) == 0;
}

}  // namespace

std::optional<FileMap> FileMap::open(const std::string& path) {
  // Without O_NONBLOCK, opening a pipe waits until somebody writes to it.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status{};
  if (!file.is_open() || ::fstat(file.number(), &status) != 0 || !is_own(status)) return std::nullopt;
  const auto size = static_cast<std::size_t>(status.st_size);
  // An empty file cannot be mapped: this fails for it, too.
  void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
  if (begin == MAP_FAILED) return std::nullopt;
  return FileMap({static_cast<const char*>(begin), size});
}

FileMap::FileMap(FileMap&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

FileMap::~FileMap() {
  if (bytes_.empty()) return;
  ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace evenhand
