#include "config/rule_wishes.h"

#include <utility>

namespace evenhand {
namespace {

// A file's name without folders and ending; of a name, the name.
std::string profile_name(const std::string& profile) {
  const std::size_t slash = profile.rfind('/');
  const std::string name = slash == std::string::npos ? profile : profile.substr(slash + 1);
  constexpr std::string_view kEnding = ".yaml";
  return name.ends_with(kEnding) ? name.substr(0, name.size() - kEnding.size()) : name;
}

}  // namespace

SelectionRequest selection_request(const Config& config, SelectionRequest flags) {
  SelectionRequest request = std::move(flags);
  if (config.profile) request.profile = profile_name(config.profile->value);
  for (const auto& [name, setting] : config.rules) {
    if (setting.value.on || setting.value.severity)
      request.rules.push_back({name, setting.value.on, setting.value.severity});
  }
  for (const auto& [option, value] : config.stance) request.stance.emplace_back(option, value.value);
  for (const auto& name : config.enable) request.enable.push_back(name.value);
  if (config.min_confidence) request.min_confidence = config.min_confidence->value;
  return request;
}

std::optional<Error> find_unknown_rule(const Config& config, const CompiledRules& rules) {
  const auto check = [&](const std::string& name, const std::string& origin) -> std::optional<Error> {
    const auto error = check_selector(rules, name);
    if (!error) return std::nullopt;
    return Error{origin + ": " + error->message};
  };
  for (const auto& [name, setting] : config.rules) {
    if (auto error = check(name, setting.origin)) return error;
  }
  for (const auto& name : config.enable) {
    if (auto error = check(name.value, name.origin)) return error;
  }
  return std::nullopt;
}

}  // namespace evenhand
