#pragma once

#include <cstddef>
#include <string>

#include "lint/finding.h"

namespace evenhand {

// One document of the HTML report: its text with the matches marked, and a card for each finding. Cards are numbered
// from `first_number` on (id="f1", …), so that the marks can point to them. Everything that comes from outside is
// escaped.
std::string html_document(const FileReport& file, std::size_t first_number);

}  // namespace evenhand
