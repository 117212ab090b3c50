#include "app/report_target.h"

#include <optional>
#include <string_view>

#include "app/value_reader.h"
#include "report/reporter.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

constexpr std::string_view kDefaultFormat = "text";

std::optional<Error> find_wrong_target(std::string_view value) {
  const std::size_t colon = value.find(':');
  const std::string format(value.substr(0, colon));
  if (!reporter_named(format)) {
    const auto names = reporter_names();
    return Error{"--format: '" + format + "' is not one of " + list_of(names) +
                 did_you_mean(format, {names.begin(), names.end()})};
  }
  if (colon + 1 == value.size()) return Error{"--format: name a file behind '" + std::string(value) + "'"};
  return std::nullopt;
}

}  // namespace

Result<std::vector<ReportTarget>> read_report_targets(const CommandLine& line) {
  const ValueReader values(line);
  ReportTarget main{"", values.text("--output")};
  std::vector<ReportTarget> targets;
  for (const std::string& value : values.all("--format")) {
    if (auto error = find_wrong_target(value)) return *std::move(error);
    const std::size_t colon = value.find(':');
    if (colon == std::string::npos) {
      main.format = value;
    } else {
      targets.push_back({value.substr(0, colon), value.substr(colon + 1)});
    }
  }
  if (main.format.empty() && targets.empty()) main.format = kDefaultFormat;
  if (main.format.empty() && !main.path.empty()) return Error{"--output: name its format too, as in --format text"};
  if (!main.format.empty()) targets.insert(targets.begin(), std::move(main));
  return targets;
}

}  // namespace evenhand
