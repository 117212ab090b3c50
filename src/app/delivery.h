#pragma once

#include <memory>
#include <vector>

#include "app/options.h"
#include "app/progress.h"
#include "lint/finding.h"
#include "report/report_writer.h"
#include "report/summary.h"

namespace evenhand {

class ReportPlace;

// The reports that were asked for, on their way to their places while the files come.
class Delivery {
 public:
  // Both are borrowed. `progress` steps aside for what is written to standard output.
  Delivery(const Options& options, Progress& progress);
  ~Delivery();

  // By path; one call at a time.
  void add(FileReport file);

  // False where a report did not reach its place; the user has been told. Nothing may be added behind it.
  [[nodiscard]] bool end(const ReportEnd& end);

  // Of what has been added.
  const Summary& summary() const { return summary_; }

 private:
  bool is_nothing_to_say(const ReportTarget& target, const ReportEnd& end) const;

  const Options& options_;
  std::vector<std::unique_ptr<ReportPlace>> places_;
  Summary summary_;
};

}  // namespace evenhand
