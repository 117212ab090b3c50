#include "rules/rule_archive.h"

#include <cassert>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace evenhand {
namespace {

// Then, for each file, its path and its text; each of these as its length (four bytes, the lowest first) and its bytes.
constexpr std::string_view kMagic = "evenhand rules 1\n";

void append_string(std::string& bytes, std::string_view text) {
  assert(text.size() <= std::numeric_limits<std::uint32_t>::max());
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>((text.size() >> shift) & 0xFF);
  bytes += text;
}

// Takes one string off the front of `bytes`; nothing where they are cut off.
std::optional<std::string> take_string(std::string_view& bytes) {
  if (bytes.size() < 4) return std::nullopt;
  std::size_t size = 0;
  for (std::size_t i = 0; i < 4; ++i) size |= std::size_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  bytes.remove_prefix(4);
  if (size > bytes.size()) return std::nullopt;
  std::string text(bytes.substr(0, size));
  bytes.remove_prefix(size);
  return text;
}

}  // namespace

std::string pack_sources(const std::vector<RuleSource>& sources) {
  std::string bytes(kMagic);
  for (const RuleSource& source : sources) {
    append_string(bytes, source.path);
    append_string(bytes, source.text);
  }
  return bytes;
}

Result<std::vector<RuleSource>> unpack_sources(std::string_view bytes, const std::string& root) {
  if (!bytes.starts_with(kMagic)) return Error{"this is no archive of rules"};
  bytes.remove_prefix(kMagic.size());
  std::vector<RuleSource> sources;
  while (!bytes.empty()) {
    std::optional<std::string> path = take_string(bytes);
    std::optional<std::string> text = path ? take_string(bytes) : std::nullopt;
    if (!text) return Error{"the archive of rules is cut off"};
    sources.push_back({std::move(*path), std::move(*text), root});
  }
  return sources;
}

}  // namespace evenhand
