#pragma once

#include <vector>

#include "lint/finding.h"
#include "report/reporter.h"

namespace evenhand {

// Asks on the terminal about one fix after the other. Remembers “all” and “quit” from file to file.
class FixPrompt {
 public:
  explicit FixPrompt(const ReportOptions& options) : options_(options) {}

  // Whether standard input and output are a terminal, so that somebody can answer.
  static bool is_possible();

  // The findings of `file` whose fixes the user wants. REQUIRES: each has a fix.
  std::vector<Finding> choose(const FileReport& file);

  bool has_quit() const { return mode_ == Mode::none; }

 private:
  enum class Mode { ask, all, none };

  bool wants(const FileReport& file, const Finding& finding);

  ReportOptions options_;
  Mode mode_ = Mode::ask;
};

}  // namespace evenhand
