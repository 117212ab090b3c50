#include "report/reporter.h"

#include <array>
#include <utility>

namespace evenhand {
namespace {

constexpr std::array<std::pair<std::string_view, Reporter>, 2> kReporters = {
    {{"text", write_text}, {"json", write_json}}};

}  // namespace

std::optional<Reporter> reporter_named(std::string_view name) {
  for (const auto& [known, reporter] : kReporters) {
    if (known == name) return reporter;
  }
  return std::nullopt;
}

}  // namespace evenhand
