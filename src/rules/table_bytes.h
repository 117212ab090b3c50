#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/table_format.h"

namespace evenhand {

template <typename Record>
using View = std::span<const Record>;

using TableView = Sections<View>;

std::string write_table(const Sections<std::vector>& sections);

// Finds the sections in `bytes`, which the view borrows, and checks magic, version, size, checksum, alignment and that
// every section lies inside; not what the records refer to. REQUIRES: bytes.data() on a multiple of 8.
Result<TableView> open_table(std::string_view bytes);

}  // namespace evenhand
