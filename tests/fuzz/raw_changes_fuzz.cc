// Any bytes as what git says has changed, and as two texts whose lines are compared.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "git/changed_lines.h"
#include "git/changes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto files = parse_raw_changes(bytes)) {
    for (const ChangedFile& file : *files) {
      if (file.path.empty()) std::abort();
    }
  }
  const std::size_t middle = bytes.find('\0');
  if (middle == std::string_view::npos) return 0;
  const std::string_view before = bytes.substr(0, middle);
  const std::string_view after = bytes.substr(middle + 1);
  if (!ChangedLines::between(after, after).is_empty()) std::abort();
  const ChangedLines changed = ChangedLines::between(before, after);
  if (changed.is_empty() && changed.touch(1, size + 1)) std::abort();
  return 0;
}
