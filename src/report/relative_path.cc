#include "report/relative_path.h"

#include "base/ascii.h"

namespace evenhand {
namespace {

bool stands_for_itself(char c) {
  return is_ascii_alphanumeric(c) || std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string repository_path(std::string_view path) {
  while (path.starts_with("./")) {
    path.remove_prefix(2);
    while (path.starts_with('/')) path.remove_prefix(1);
  }
  return std::string(path);
}

std::string uri_of(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : repository_path(path)) {
    if (stands_for_itself(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
  }
  return uri;
}

}  // namespace evenhand
