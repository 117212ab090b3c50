#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "base/byte_size.h"
#include "base/descriptor.h"
#include "base/file_draft.h"
#include "base/system_error.h"

namespace evenhand {
namespace {

Error too_large(std::size_t bytes) {
  return {"the file has " + describe_size(bytes) + "; files of more than 1 GiB are not read"};
}

// Why a thing of this kind is not read, or nothing for a regular file.
std::optional<Error> refuse_kind(mode_t mode) {
  if (S_ISREG(mode)) return std::nullopt;
  if (S_ISDIR(mode)) return Error{"a folder, not a file"};
  if (S_ISFIFO(mode)) return Error{"a pipe, not a file; to check what a program writes, pipe it in and name it “-”"};
  if (S_ISSOCK(mode)) return Error{"a socket, not a file"};
  return Error{"a device, not a file"};
}

// Reads to the end. `expected` is the size the file claims; one byte of room more finds its end without growing.
Result<std::string> read_to_end(int descriptor, std::size_t expected) {
  constexpr std::size_t kLeastRoom = 64 * 1024;
  std::string bytes;
  std::size_t length = 0;
  bytes.resize(expected > 0 ? expected + 1 : kLeastRoom);
  while (true) {
    if (length == bytes.size()) bytes.resize(bytes.size() + std::max(bytes.size(), kLeastRoom));
    const ssize_t count = ::read(descriptor, bytes.data() + length, bytes.size() - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(errno);
    if (count == 0) break;
    length += static_cast<std::size_t>(count);
    if (length > kLargestFile) return too_large(length);
  }
  bytes.resize(length);
  return bytes;
}

Result<std::string> read_start(int descriptor, std::size_t most) {
  std::string bytes(most, '\0');
  std::size_t length = 0;
  while (length < most) {
    const ssize_t count = ::read(descriptor, bytes.data() + length, most - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(errno);
    if (count == 0) break;
    length += static_cast<std::size_t>(count);
  }
  bytes.resize(length);
  return bytes;
}

// What `read` makes of the open descriptor and the size of a regular file.
template <typename Read>
Result<std::string> open_and_read(const std::string& path, const Read& read) {
  if (path.find('\0') != std::string::npos) return Error{"no file name holds a NUL byte"};
  // Without O_NONBLOCK, opening a pipe waits until somebody writes to it.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) {
    const int code = errno;
    struct stat link{};
    if (code == ENOENT && ::lstat(path.c_str(), &link) == 0) return Error{"a symbolic link that leads nowhere"};
    if (code == ENXIO) return Error{"a socket, not a file"};
    return system_error(code);
  }
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) return system_error(errno);
  if (const auto refusal = refuse_kind(status.st_mode)) return *refusal;
  return read(file.number(), static_cast<std::size_t>(status.st_size));
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  return open_and_read(path, [](int descriptor, std::size_t size) -> Result<std::string> {
    if (size > kLargestFile) return too_large(size);
    return read_to_end(descriptor, size);
  });
}

Result<std::string> read_start_of_file(const std::string& path, std::size_t most) {
  return open_and_read(path, [&](int descriptor, std::size_t) { return read_start(descriptor, most); });
}

Result<std::string> read_standard_input() { return read_to_end(STDIN_FILENO, 0); }

std::optional<Error> write_file(const std::string& path, std::string_view bytes) {
  Result<FileDraft> draft = FileDraft::open(path);
  if (!draft) return draft.error();
  draft->write(bytes);
  return draft->put_in_place();
}

WriteOutcome write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EPIPE ? WriteOutcome::reader_gone : WriteOutcome::failed;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return WriteOutcome::complete;
}

}  // namespace evenhand
