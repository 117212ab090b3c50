#pragma once

#include <string>

#include "document/document.h"

namespace evenhand {

// `text` as a document that is one paragraph, without markup; for the sentences that rule files carry.
Document plain_document(std::string text);

}  // namespace evenhand
