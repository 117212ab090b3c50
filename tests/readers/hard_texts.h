#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/format.h"

namespace evenhand {

// `piece` again and again, until there are `size` bytes or a few more.
std::string repeated(std::string_view piece, std::size_t size);

// Texts on which a careless reader of a format takes quadratic time, each of `size` bytes or some times as many.
std::vector<std::string> hard_texts(Format own, std::size_t size);

}  // namespace evenhand
