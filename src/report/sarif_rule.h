#pragma once

#include "lint/finding.h"
#include "report/json_value.h"

namespace evenhand {

// What a SARIF log says of the rule of a finding (a reportingDescriptor): title, why, when the words are fine,
// evidence.
Json sarif_rule(const Finding& finding);

}  // namespace evenhand
