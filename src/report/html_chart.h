#pragma once

#include <string>

#include "lint/finding.h"

namespace evenhand {

// Bars of the categories with the most findings, by severity, as an SVG inside HTML. Empty where there is no finding.
std::string html_chart(const Report& report);

}  // namespace evenhand
