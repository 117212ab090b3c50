#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/measurement.h"

namespace evenhand {

// What stands for the words in braces of a rule's message about the place of that number: "count" and "12", …; without
// {match}. REQUIRES: place < taken.places.size().
std::vector<std::pair<std::string_view, std::string>> blanks_of(const Reading& reading, const MeasureRecord& measure,
                                                                const Measurement& taken, std::size_t place);

// What to write for the most frequent hits, as the rule says: “competitive” → “motivated”. Empty where it says nothing
// of them.
std::string words_instead(const Reading& reading, const MeasureRecord& measure, const Measurement& taken);

// Whether values and limits of the measure are shares, between 0 and 1.
bool is_share(const MeasureRecord& measure);

// A value of a measure as people write it: “62 %”, “3.4”, “12”.
std::string written_value(const MeasureRecord& measure, double value);

}  // namespace evenhand
