#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "app/progress.h"
#include "app/report_target.h"
#include "base/file_draft.h"
#include "report/report_writer.h"

namespace evenhand {

// One report and the place it is written to: standard output as it comes about, a file when it is whole.
class ReportPlace {
 public:
  // All are borrowed, as by Delivery.
  ReportPlace(const ReportTarget& target, const ReportOptions& options, Progress& progress);

  const ReportTarget& target() const { return target_; }
  ReportWriter& writer() { return *writer_; }

  // To be called behind the writer's end. False where it is not whole at its place; the user has been told.
  [[nodiscard]] bool close();

 private:
  void take(std::string_view text);

  const ReportTarget& target_;
  Progress& progress_;
  std::optional<Result<FileDraft>> draft_;  // From the first text on that goes to a file.
  bool is_broken_ = false;                  // Standard output cannot be written.
  bool is_deserted_ = false;                // Who reads standard output has left and got what was wanted.
  std::unique_ptr<ReportWriter> writer_;
};

}  // namespace evenhand
