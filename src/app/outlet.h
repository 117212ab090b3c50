#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/progress.h"
#include "base/file_draft.h"

namespace evenhand {

// Where a report goes while it comes about: standard output at once, a file when it is whole.
class Outlet {
 public:
  // `path`: empty for standard output. `progress` is borrowed, and steps aside for what is written to it.
  Outlet(std::string path, Progress& progress) : path_(std::move(path)), progress_(progress) {}

  // The next stretch of the report. What cannot be written is told by close().
  void take(std::string_view text);

  // To be called behind the end of the report. False where it is not whole at its place; the user has been told.
  [[nodiscard]] bool close();

 private:
  const std::string path_;
  Progress& progress_;
  std::optional<Result<FileDraft>> draft_;  // From the first text on that goes to a file.
  bool is_broken_ = false;                  // Standard output cannot be written.
  bool is_deserted_ = false;                // Who reads standard output has left and got what was wanted.
};

}  // namespace evenhand
