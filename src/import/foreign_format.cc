#include "import/foreign_format.h"

#include <algorithm>
#include <array>

#include "import/retext.h"
#include "import/vale.h"
#include "import/woke.h"

namespace evenhand {
namespace {

constexpr std::string_view kYaml[] = {".yml", ".yaml"};

constexpr std::array<ForeignFormat, 4> kFormats = {{
    {"vale", "Vale", "style", kYaml, read_vale_rule},
    {"woke", "woke", "configuration", kYaml, read_woke_configuration},
    {"alex", "alex", "configuration", {}, nullptr},
    {"retext", "retext-equality", "list", kYaml, read_retext_list},
}};

}  // namespace

std::span<const ForeignFormat> foreign_formats() { return kFormats; }

const ForeignFormat* find_foreign_format(std::string_view name) {
  const auto found =
      std::find_if(kFormats.begin(), kFormats.end(), [&](const ForeignFormat& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : &*found;
}

}  // namespace evenhand
