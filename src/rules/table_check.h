#pragma once

#include <optional>

#include "base/result.h"
#include "rules/table_bytes.h"

namespace evenhand {

// Whether every reference of every record leads to a record that exists, every program ends in accept and jumps inside
// itself, every enumeration has a value it knows, condition entries do not hold one another in a circle, and the tables
// that are searched by halves are sorted. An Error where one does not.
std::optional<Error> check_table(const TableView& table);

}  // namespace evenhand
