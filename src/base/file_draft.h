#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/descriptor.h"
#include "base/result.h"

namespace evenhand {

// A file on its way: written bit by bit beside the one that it replaces in one step. Whoever reads that, or finds it
// after a crash, sees the old content or the new. A symbolic link stays one, and mode and owner stay as far as the
// process may set them. A device or pipe is written to as it stands. What is not put in place is gone.
class FileDraft {
 public:
  // The Error says what failed, without the path, like the one of put_in_place().
  static Result<FileDraft> open(const std::string& path);
  ~FileDraft();
  FileDraft(FileDraft&& other) noexcept;
  FileDraft& operator=(FileDraft&&) = delete;

  // Where this fails, put_in_place() says so.
  void write(std::string_view bytes);

  // Nothing on success. Nothing may be written behind it.
  [[nodiscard]] std::optional<Error> put_in_place();

 private:
  FileDraft(Descriptor file, std::string path, std::string draft)
      : file_(std::move(file)), path_(std::move(path)), draft_(std::move(draft)) {}

  Descriptor file_;
  std::string path_;
  std::string draft_;  // The name until it is in place; empty: written to as it stands.
  int problem_ = 0;    // What write() failed of first.
};

}  // namespace evenhand
