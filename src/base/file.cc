#include "base/file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/byte_size.h"
#include "base/byte_source.h"
#include "base/file_draft.h"

namespace evenhand {
namespace {

Error too_large(std::size_t bytes) {
  return {"the file has " + describe_size(bytes) + "; files of more than 1 GiB are not read"};
}

}  // namespace

Result<std::string> read_rest(ByteSource& source, Result<std::string> head) {
  constexpr std::size_t kLeastRoom = 64 * 1024;
  if (source.size() && *source.size() > kLargestFile) return too_large(*source.size());
  while (head && !source.is_at_end()) {
    // One byte of room more finds the end. Who does not say how much there is gets twice as much each time.
    const std::size_t expected = source.size() ? *source.size() + 1 : 2 * head->size();
    const std::size_t missing = expected - std::min(expected, head->size());
    const Result<std::string> more = source.read(std::max(missing, kLeastRoom));
    if (!more) return more.error();
    *head += *more;
    if (head->size() > kLargestFile) return too_large(head->size());
  }
  return head;
}

Result<std::string> read_file(const std::string& path) {
  Result<ByteSource> source = ByteSource::open(path);
  if (!source) return source.error();
  if (*source->size() > kLargestFile) return too_large(*source->size());
  return read_rest(*source, source->read(*source->size() + 1));
}

Result<std::string> read_start_of_file(const std::string& path, std::size_t most) {
  Result<ByteSource> source = ByteSource::open(path);
  if (!source) return source.error();
  return source->read(most);
}

Result<std::string> read_standard_input() {
  ByteSource source = ByteSource::standard_input();
  return read_rest(source, std::string());
}

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
