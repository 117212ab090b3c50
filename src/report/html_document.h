#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lint/finding.h"
#include "report/shown_finding.h"

namespace evenhand {

// One document of the HTML report: its text with the matches marked, and a card for each finding in `shown`, which are
// the file's. Cards are numbered from `first_number` on (id="f1", …), so that the marks can point to them. Everything
// that comes from outside is escaped.
std::string html_document(const FileReport& file, const std::vector<ShownFinding>& shown, std::size_t first_number);

}  // namespace evenhand
