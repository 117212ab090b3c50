#pragma once

#include <cstddef>
#include <string>

#include "report/reporter.h"

namespace evenhand {

// Expects `written` to be what tests/report/golden/`name` holds; with UPDATE_GOLDEN in the environment, writes it
// there.
void expect_golden(const std::string& name, const std::string& written);

// With the version that golden files have.
ReportOptions options_of_width(std::size_t width);

}  // namespace evenhand
