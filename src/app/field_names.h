#pragma once

#include <string>
#include <vector>

namespace evenhand {

// Names of fields in words for the user: “team”, “rating” and more. At most twelve, and none that reads like a sentence
// rather than a title or a question: the first row of a table without names is a document, and no word of it is shown.
std::string quoted_names(const std::vector<std::string>& names);

}  // namespace evenhand
