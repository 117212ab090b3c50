#pragma once

#include <optional>
#include <string_view>

#include "lint/baseline.h"

namespace evenhand {

// The entries of a baseline that is as Baseline::to_text() writes it, of any size: large ones are read many times as
// fast as YAML. Blank lines and comments may stand anywhere. Nothing where a line is otherwise; then it is to be read
// as the YAML that it should be, which can say what is wrong.
std::optional<Baseline::Entries> read_baseline_lines(std::string_view text);

}  // namespace evenhand
