#pragma once

#include "base/result.h"

namespace evenhand {

// What a number of errno means, in words for the user.
Error system_error(int code);

}  // namespace evenhand
