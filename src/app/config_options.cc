#include "app/config_options.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <string_view>

#include "app/value_reader.h"

namespace evenhand {
namespace {

// The number of the option's value among `names`, as the enumeration that they are the names of.
template <typename Choice>
std::optional<Said<Choice>> choice(const CommandLine& line, std::string_view option,
                                   std::span<const std::string_view> names) {
  if (!line.has(option)) return std::nullopt;
  const std::string name = ValueReader(line).text(option);
  const auto found = std::find(names.begin(), names.end(), name);
  assert(found != names.end());
  return Said<Choice>{static_cast<Choice>(found - names.begin()), std::string(option)};
}

std::vector<Said<std::string>> said_by(std::string_view option, std::vector<std::string> values) {
  std::vector<Said<std::string>> result;
  for (std::string& value : values) result.push_back({std::move(value), std::string(option)});
  return result;
}

}  // namespace

ConfigOptions read_config_options(const CommandLine& line) {
  const ValueReader values(line);
  ConfigOptions options;
  options.isolated = line.has("--isolated");
  options.file = values.text("--config");
  Config& given = options.given;
  if (line.has("--profile")) given.profile = Said<std::string>{values.text("--profile"), "--profile"};
  given.enable = said_by("--enable", values.list("--enable"));
  given.rule_folders = said_by("--rules", values.all("--rules"));
  if (line.has("--baseline")) given.baseline = Said<std::string>{values.text("--baseline"), "--baseline"};
  if (line.has("--suppression-file")) {
    given.suppression_file = Said<std::string>{values.text("--suppression-file"), "--suppression-file"};
  }
  for (const std::string& name : values.list("--suppressions-of")) {
    const auto found = std::find(kForeignLinterNames.begin(), kForeignLinterNames.end(), name);
    assert(found != kForeignLinterNames.end());
    const auto linter = static_cast<ForeignLinter>(found - kForeignLinterNames.begin());
    given.suppressions_of.push_back({linter, "--suppressions-of"});
  }
  given.report_unused = choice<Severity>(line, "--report-unused", kSeverityNames);
  given.min_confidence = choice<Confidence>(line, "--min-confidence", kConfidenceNames);
  given.show = choice<Severity>(line, "--show", kSeverityNames);
  given.fail_on = choice<FailOn>(line, "--fail-on", kFailOnNames);
  return options;
}

}  // namespace evenhand
