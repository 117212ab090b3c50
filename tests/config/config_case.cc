#include "config/config_case.h"

#include <fstream>
#include <string_view>

namespace evenhand {

std::vector<ConfigCase> read_config_cases(const std::string& table) {
  constexpr std::string_view kHeading = "=== ";
  std::vector<ConfigCase> cases;
  std::string ConfigCase::* part = &ConfigCase::text;
  std::ifstream file(std::string(EVENHAND_SOURCE_DIR "/tests/config/") + table);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(kHeading)) {
      cases.push_back({line.substr(kHeading.size()), "", ""});
      part = &ConfigCase::text;
    } else if (line == ">>>") {
      part = &ConfigCase::messages;
    } else if (!cases.empty() && !line.empty()) {
      cases.back().*part += line + "\n";
    }
  }
  return cases;
}

}  // namespace evenhand
