#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lint/linter.h"
#include "support/shipped_rules.h"

namespace evenhand {

// A category and one rule, "test/rule", whose keys below `title` and `message` are `body`. A suggestion and examples are
// added where it has none.
std::vector<TestFile> one_rule(const std::string& body);

// The findings of these rules in a text, read as Markdown, with brackets around them: "She [is nice] here."
std::string marked(const RulesUnderTest& rules, const std::string& markdown,
                   std::optional<Genre> genre = Genre::review);

// The report that marked() shows.
FileReport lint_text(const RulesUnderTest& rules, const std::string& markdown,
                     std::optional<Genre> genre = Genre::review);

}  // namespace evenhand
