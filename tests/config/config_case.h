#pragma once

#include <string>
#include <vector>

namespace evenhand {

// A configuration of a table in tests/config, which says how its files are written.
struct ConfigCase {
  std::string name;
  std::string text;
  std::string messages;  // Empty in a table of right ones.
};

// The cases of a table; its name counts from tests/config. A table that cannot be read has none.
std::vector<ConfigCase> read_config_cases(const std::string& table);

}  // namespace evenhand
