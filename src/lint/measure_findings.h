#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/measurement.h"

namespace evenhand {

// What stands for the words in braces of a rule's message: "count" and "12", …; without {match}.
std::vector<std::pair<std::string_view, std::string>> blanks_of(const Reading& reading, const MeasureRecord& measure,
                                                                const Measurement& taken);

// A value of a measure as people write it: “62 %”, “3.4”, “12”.
std::string written_value(const MeasureRecord& measure, double value);

}  // namespace evenhand
