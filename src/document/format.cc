#include "document/format.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/ascii.h"

namespace evenhand {
namespace {

using NamedFormat = std::pair<std::string_view, Format>;

constexpr std::array<NamedFormat, 6> kExtensions = {{
    {"markdown", Format::markdown},
    {"md", Format::markdown},
    {"mdown", Format::markdown},
    {"mkd", Format::markdown},
    {"text", Format::text},
    {"txt", Format::text},
}};

// Files without an extension that hold prose by custom, git's own message files among them.
constexpr std::array<std::string_view, 24> kTextNames = {
    "acknowledgements", "authors",      "changelog", "changes",     "code_of_conduct", "commit_editmsg",
    "contributing",     "contributors", "copying",   "credits",     "governance",      "history",
    "install",          "licence",      "license",   "maintainers", "merge_msg",       "news",
    "notice",           "pull_request", "readme",    "security",    "support",         "thanks",
};

}  // namespace

std::string_view name_of(Format format) {
  switch (format) {
    case Format::text:
      return "text";
    case Format::markdown:
      return "markdown";
  }
  return "";
}

std::optional<Format> format_of_path(std::string_view path) {
  const std::string name = ascii_lower_case(path.substr(path.find_last_of("/\\") + 1));
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos) {
    const bool is_text = std::find(kTextNames.begin(), kTextNames.end(), name) != kTextNames.end();
    return is_text ? std::optional(Format::text) : std::nullopt;
  }
  const std::string_view extension = std::string_view(name).substr(dot + 1);
  const auto* found = std::find_if(kExtensions.begin(), kExtensions.end(),
                                   [&](const NamedFormat& row) { return row.first == extension; });
  return found == kExtensions.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace evenhand
