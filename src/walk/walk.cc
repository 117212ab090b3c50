#include "walk/walk.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "walk/walker.h"

namespace evenhand {
namespace {

struct ReasonTraits {
  Omission::Reason reason;
  std::string_view name;
  bool is_announced;
  bool is_of_other_kind;
};

// In the order of the enumeration.
constexpr std::array<ReasonTraits, 11> kReasons = {{{Omission::Reason::ignored, "ignored", false, false},
                                                    {Omission::Reason::hidden, "hidden", false, false},
                                                    {Omission::Reason::vendored, "vendored", false, false},
                                                    {Omission::Reason::excluded, "excluded", false, false},
                                                    {Omission::Reason::binary, "binary", false, true},
                                                    {Omission::Reason::unknown, "unknown", false, true},
                                                    {Omission::Reason::repeated, "repeated", false, false},
                                                    {Omission::Reason::too_large, "too-large", true, false},
                                                    {Omission::Reason::link, "link", true, false},
                                                    {Omission::Reason::special, "special", true, false},
                                                    {Omission::Reason::unmerged, "unmerged", true, false}}};

const ReasonTraits& traits_of(Omission::Reason reason) { return kReasons[static_cast<std::size_t>(reason)]; }

}  // namespace

std::string_view name_of(Omission::Reason reason) { return traits_of(reason).name; }

bool is_announced(Omission::Reason reason) { return traits_of(reason).is_announced; }

bool is_of_other_kind(Omission::Reason reason) { return traits_of(reason).is_of_other_kind; }

Walk walk(const std::vector<std::string>& paths, const WalkOptions& options) {
  Walker walker(options);
  for (const std::string& path : paths) {
    if (path == "-") {
      walker.add_standard_input();
    } else {
      walker.add_named(path);
    }
  }
  return walker.take();
}

}  // namespace evenhand
