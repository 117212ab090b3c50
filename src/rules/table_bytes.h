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

// Finds the sections in `bytes`, which the view borrows, and checks magic, version, size, alignment and that every
// section lies inside; not the checksum, nor what the records refer to. REQUIRES: bytes.data() on a multiple of 8.
Result<TableView> open_table(std::string_view bytes);

// Whether the checksum in the header is that of the rest. REQUIRES: open_table() accepts `bytes`.
bool has_right_checksum(std::string_view bytes);

}  // namespace evenhand
