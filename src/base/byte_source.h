#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "base/descriptor.h"
#include "base/result.h"

namespace evenhand {

// The bytes of a file or a stream, as many at a time as are asked for.
class ByteSource {
 public:
  // Opens a regular file; the Error as that of read_file().
  static Result<ByteSource> open(const std::string& path);

  // Owns no descriptor: standard input stays open.
  static ByteSource standard_input();

  // The size that the file claimed to have when it was opened; nothing: a stream.
  std::optional<std::size_t> size() const { return size_; }

  // Whether nothing more will come: a read has met the end, or a file all that it claimed to hold.
  bool is_at_end() const { return is_at_end_; }

  // The next `most` bytes; fewer only at the end, none behind it. The Error says why nothing more can be read.
  Result<std::string> read(std::size_t most);

 private:
  ByteSource(Descriptor file, int number, std::optional<std::size_t> size)
      : file_(std::move(file)), number_(number), size_(size) {}

  Descriptor file_;  // Open if it is ours to close.
  int number_;
  std::optional<std::size_t> size_;
  std::size_t given_ = 0;
  bool is_at_end_ = false;
};

}  // namespace evenhand
