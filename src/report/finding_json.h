#pragma once

#include <nlohmann/json_fwd.hpp>

#include "lint/finding.h"

namespace evenhand {

// A finding, as every JSON that the program prints has it. `has_lines` as in FileReport.
nlohmann::ordered_json json_of(const Finding& finding, bool has_lines);

}  // namespace evenhand
