#include "base/hash.h"

#include <xxhash.h>

namespace evenhand {

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
