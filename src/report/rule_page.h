#pragma once

#include <string>

#include "rules/rule.h"

namespace evenhand {

// A category and its rules as one page of Markdown.
std::string rule_page(const Category& category, const RuleSet& rules);

// The list of all categories and rules, with links to their pages beside it.
std::string rule_index(const RuleSet& rules);

}  // namespace evenhand
