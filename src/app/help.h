#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// The help of a command, by its name; of the whole program where the name is empty.
std::string help_for(std::string_view command);

}  // namespace evenhand
