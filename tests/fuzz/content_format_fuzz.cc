#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document/content_format.h"

// Any bytes. What must hold: no crash, no hang; a format is never told without a kind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const Content content = content_of(std::string_view(reinterpret_cast<const char*>(data), size));
  if (content.format && content.kind.empty()) __builtin_trap();
  return 0;
}
