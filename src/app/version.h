#pragma once

#include <string_view>

namespace evenhand {

// CMakeLists.txt states it.
inline constexpr std::string_view kVersion = EVENHAND_VERSION;

}  // namespace evenhand
