#include "document/manual_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr auto kSuffixes = std::to_array<std::string_view>(
    {"am", "caml", "gcc", "ncurses", "o", "p", "perl", "pm", "posix", "readline", "ssl", "tcl", "tiff", "tk"});

constexpr auto kFolders = std::to_array<std::string_view>({"doc", "docs", "man", "manpages", "manual", "mdoc"});

bool is_manual_folder(std::string_view name) {
  if (std::find(kFolders.begin(), kFolders.end(), name) != kFolders.end()) return true;
  return name.size() > 3 && name.substr(0, 3) == "man" && '1' <= name[3] && name[3] <= '9';
}

}  // namespace

bool is_manual_page_name(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  const std::string name = ascii_lower_case(path.substr(slash + 1));
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0 || dot + 1 == name.size()) return false;
  if (name[dot + 1] < '1' || name[dot + 1] > '9') return false;
  const std::string_view suffix = std::string_view(name).substr(dot + 2);
  if (std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end()) return true;
  if (slash == std::string_view::npos || !std::all_of(suffix.begin(), suffix.end(), is_ascii_small)) return false;
  const std::string_view folders = path.substr(0, slash);
  return is_manual_folder(folders.substr(folders.find_last_of("/\\") + 1)) && !name.ends_with(".log.1");
}

}  // namespace evenhand
