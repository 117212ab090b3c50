#include "base/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/system_error.h"

namespace evenhand {
namespace {

// Why a thing of this kind is not read, or nothing for a regular file.
std::optional<Error> refuse_kind(mode_t mode) {
  if (S_ISREG(mode)) return std::nullopt;
  if (S_ISDIR(mode)) return Error{"a folder, not a file"};
  if (S_ISFIFO(mode)) return Error{"a pipe, not a file; to check what a program writes, pipe it in and name it “-”"};
  if (S_ISSOCK(mode)) return Error{"a socket, not a file"};
  return Error{"a device, not a file"};
}

Error why_not_opened(const std::string& path, int code) {
  struct stat link{};
  if (code == ENOENT && ::lstat(path.c_str(), &link) == 0) return {"a symbolic link that leads nowhere"};
  if (code == ENXIO) return {"a socket, not a file"};
  return system_error(code);
}

}  // namespace

Result<ByteSource> ByteSource::open(const std::string& path) {
  if (path.find('\0') != std::string::npos) return Error{"no file name holds a NUL byte"};
  // Without O_NONBLOCK, opening a pipe waits until somebody writes to it.
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) return why_not_opened(path, errno);
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) return system_error(errno);
  if (const auto refusal = refuse_kind(status.st_mode)) return *refusal;
  const int number = file.number();
  return ByteSource(std::move(file), number, static_cast<std::size_t>(status.st_size));
}

ByteSource ByteSource::standard_input() { return {Descriptor(-1), STDIN_FILENO, std::nullopt}; }

Result<std::string> ByteSource::read(std::size_t most) {
  std::string bytes(most, '\0');
  std::size_t length = 0;
  while (length < most) {
    const ssize_t count = ::read(number_, bytes.data() + length, most - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(errno);
    length += static_cast<std::size_t>(count);
    // A file that gives less than was asked for, and all that it claimed to hold, need not be asked again.
    is_at_end_ = count == 0 || (length < most && given_ + length == size_);
    if (is_at_end_) break;
  }
  given_ += length;
  bytes.resize(length);
  return bytes;
}

}  // namespace evenhand
