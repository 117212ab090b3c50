#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "walk/ignore_file.h"

// The first line is a path, the rest an ignore file. What must hold: no crash, no hang, and a line that there is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string_view path = text.substr(0, text.find('\n'));
  const std::string_view lines = text.substr(std::min(path.size() + 1, text.size()));
  const IgnoreFile file("x", lines);
  const auto line_count = static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) + 1;
  for (const EntryKind kind : {EntryKind::file, EntryKind::folder}) {
    const auto verdict = file.verdict_on(path, kind);
    if (verdict && (verdict->line == 0 || verdict->line > line_count)) __builtin_trap();
  }
  return 0;
}
