#pragma once

#include "lint/finding.h"

namespace evenhand {

// A report that holds every case that is hard to lay out: wide and combining letters, emoji, tabs, a long line, a match
// over two lines, control characters, a fix, skipped and unreadable files. The golden files show it.
Report hard_report();

// A report with findings that a comment, a side file and a baseline suppress.
Report report_with_suppressions();

}  // namespace evenhand
