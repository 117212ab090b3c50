#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// `text` as one YAML scalar on one line: plain where every reader takes it for text, else in quotes. White space is
// folded, control characters become blanks. REQUIRES: `text` is UTF-8.
std::string yaml_scalar(std::string_view text);

// "[one, two]"
std::string yaml_list(const std::vector<std::string>& texts);

}  // namespace evenhand
