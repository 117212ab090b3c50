#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/byte_source.h"
#include "base/result.h"

namespace evenhand {

// Larger files are refused: 32-bit offsets, and no text a person wrote is as long.
inline constexpr std::size_t kLargestFile = std::size_t{1} << 30;  // Bytes.

// The bytes of a regular file. The Error says why it cannot be read, without its path: no such file, no permission, a
// folder, a pipe, larger than kLargestFile. Never waits for a pipe's other end.
Result<std::string> read_file(const std::string& path);

// `head`, which has been read from `source`, and what is left of that, under the same conditions.
Result<std::string> read_rest(ByteSource& source, Result<std::string> head);

// The first `most` bytes of it, or all there are, under the same conditions.
Result<std::string> read_start_of_file(const std::string& path, std::size_t most);

// Everything up to the end of standard input, under the same limit.
Result<std::string> read_standard_input();

// Replaces the file by `bytes` in one step: whoever reads it, or finds it after a crash, sees the old content or the
// new. A symbolic link stays one, and mode and owner stay as far as the process may set them. A device or pipe is
// written to as it stands. Nothing on success; the Error says what failed, without the path.
[[nodiscard]] std::optional<Error> write_file(const std::string& path, std::string_view bytes);

enum class WriteOutcome { complete, reader_gone, failed };

// Writes all bytes to an open descriptor. `reader_gone` where a pipe's reader has left; the process must ignore
// SIGPIPE.
WriteOutcome write_all(int descriptor, std::string_view bytes);

}  // namespace evenhand
