#pragma once

#include <memory>
#include <string_view>

#include "app/outlet.h"
#include "app/report_target.h"
#include "report/report_writer.h"

namespace evenhand {

// One report and the place it is written to.
class ReportPlace {
 public:
  // All are borrowed, as by Delivery.
  ReportPlace(const ReportTarget& target, const ReportOptions& options, Progress& progress)
      : target_(target),
        outlet_(target.path, progress),
        writer_(make_report_writer(target.format, options, [this](std::string_view text) { outlet_.take(text); })) {}

  const ReportTarget& target() const { return target_; }
  ReportWriter& writer() { return *writer_; }

  // As Outlet::close(), behind the writer's end.
  [[nodiscard]] bool close() { return outlet_.close(); }

 private:
  const ReportTarget& target_;
  Outlet outlet_;
  std::unique_ptr<ReportWriter> writer_;
};

}  // namespace evenhand
