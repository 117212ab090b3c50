#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The pairs of `swap`, which is a map or a list of maps; what is neither is left out.
std::vector<YamlEntry> swap_entries(const YamlNode& swap);

// What one pair says to write instead, best first; empty where the words are to be left out. Vale parts alternatives
// with |, and takes them for regular expressions. The Error says why no text can be made of them.
Result<std::vector<std::string>> alternatives_of_swap(std::string_view value);

}  // namespace evenhand
