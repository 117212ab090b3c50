#include "config/config.h"

namespace evenhand {
namespace {

template <typename Value>
void lay(std::optional<Value>& under, const std::optional<Value>& over) {
  if (over) under = over;
}

template <typename Value>
void lay(std::vector<Value>& under, const std::vector<Value>& over) {
  under.insert(under.end(), over.begin(), over.end());
}

template <typename Value>
void lay(std::map<std::string, Value>& under, const std::map<std::string, Value>& over) {
  for (const auto& [key, value] : over) under[key] = value;
}

}  // namespace

bool is_reached(FailOn least, Severity severity) {
  switch (least) {
    case FailOn::note:
      return severity >= Severity::note;
    case FailOn::warning:
      return severity >= Severity::warning;
    case FailOn::error:
      return severity >= Severity::error;
    case FailOn::never:
      return false;
  }
  return false;
}

Config overlay(Config under, const Config& over) {
  lay(under.profile, over.profile);
  lay(under.legal, over.legal);
  lay(under.rules, over.rules);
  lay(under.enable, over.enable);
  lay(under.stance, over.stance);
  lay(under.min_confidence, over.min_confidence);
  lay(under.allow, over.allow);
  lay(under.names, over.names);
  lay(under.links, over.links);
  lay(under.rule_folders, over.rule_folders);
  lay(under.genres, over.genres);
  lay(under.include, over.include);
  lay(under.exclude, over.exclude);
  lay(under.show, over.show);
  lay(under.fail_on, over.fail_on);
  lay(under.baseline, over.baseline);
  lay(under.report_unused, over.report_unused);
  lay(under.require_reasons, over.require_reasons);
  lay(under.suppression_file, over.suppression_file);
  lay(under.suppressions_of, over.suppressions_of);
  return under;
}

}  // namespace evenhand
