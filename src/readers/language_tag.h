#pragma once

#include <string_view>

namespace evenhand {

// Whether a language tag (BCP 47: `de-DE`, `en`) names another language than English. One that names none (empty,
// `zxx`, `x-none`, `und`) does not.
bool names_another_language(std::string_view tag);

}  // namespace evenhand
