#include "lint/plain_document.h"

#include <utility>

namespace evenhand {

Document plain_document(std::string text) {
  const std::size_t size = text.size();
  Document document("example", std::move(text));
  if (size > 0) document.add_block({{0, size}});
  return document;
}

}  // namespace evenhand
