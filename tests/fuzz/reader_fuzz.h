#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document/format.h"

namespace evenhand {

// Reads `bytes` twice and aborts where a promise of read_document or Document is broken.
void check_reader(Format format, std::string_view bytes);

}  // namespace evenhand
