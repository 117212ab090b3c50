#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace evenhand {

struct ZipEntry {
  enum class Lock : std::uint8_t { open, encrypted };

  std::string name;
  std::string content;
  Lock lock = Lock::open;
};

// The bytes of a ZIP archive that holds these files, packed.
std::string zip_of(const std::vector<ZipEntry>& entries);

}  // namespace evenhand
