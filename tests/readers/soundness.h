#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace evenhand {

// What a document that was read breaks of the promises that every one keeps, in words; empty where it keeps all. They
// are: text of the source's length, in UTF-8, with its line breaks; blocks that are not empty, ascend and lie inside;
// no prose outside of them; comments that ascend and lie inside.
std::string_view broken_promise(const Document& document);

}  // namespace evenhand
