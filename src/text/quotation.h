#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// The stretches of `text`, which should be one block, that stand in quotation marks: “…”, "…", ‘…’, '…', «…», „…“;
// marks included. Spans are bytes of `text`, ascending, outermost only. An apostrophe opens nothing, and a mark without
// its partner is not a quotation.
std::vector<Span> find_quotations(std::string_view text);

}  // namespace evenhand
