#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "rules/rule_source.h"

namespace evenhand {

// The *.yaml files in a folder and its folders, sorted by path; hidden ones are left out. `root` of each is `folder`.
// The Error names the folder or file that cannot be read, and why.
Result<std::vector<RuleSource>> read_rule_sources(const std::string& folder);

// `under`, with each file of `over` added, or in the place of the one with the same path. Sorted by path.
std::vector<RuleSource> overlay(std::vector<RuleSource> under, std::vector<RuleSource> over);

}  // namespace evenhand
