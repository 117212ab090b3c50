#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// `text` as one word for sh, in quotation marks where it needs them.
std::string shell_word(std::string_view text);

}  // namespace evenhand
