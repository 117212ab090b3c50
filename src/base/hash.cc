#include "base/hash.h"

// Compiled in, which is faster on words than a call into the library.
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace evenhand {

std::uint64_t checksum_of(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string hash_in_hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  std::string result;
  for (const unsigned char byte : canonical.digest) {
    result += kDigits[byte >> 4];
    result += kDigits[byte & 15];
  }
  return result;
}

}  // namespace evenhand
