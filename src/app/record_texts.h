#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/compare_options.h"
#include "base/result.h"
#include "readers/record.h"

namespace evenhand {

// So many records of a file show which of its fields hold prose.
inline constexpr std::size_t kSampledRecords = 100;

// The fields of the first records of a file that are their text: those that `fields` names or, where it names none,
// those of which at least half of the values are prose; never the one that declares the group or the rating. The Error:
// none is, or one that is named is nowhere; it says which there are.
Result<std::vector<std::string>> choose_texts(const std::vector<Record>& sample, const DeclaredFields& fields);

}  // namespace evenhand
