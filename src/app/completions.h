#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// The completions for a shell, ready for its folder of completions. REQUIRES: "bash", "zsh" or "fish".
std::string completions_for(std::string_view shell);

}  // namespace evenhand
