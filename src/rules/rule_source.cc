#include "rules/rule_source.h"

#include <algorithm>

#include "rules/rule_mistake.h"

namespace evenhand {
namespace {

constexpr std::string_view kExtension = ".yaml";

bool is_name(std::string_view text) {
  const bool letters = std::all_of(text.begin(), text.end(),
                                   [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
  return letters && !text.empty() && text.front() != '-' && text.back() != '-';
}

}  // namespace

std::string display_path(const RuleSource& source) {
  if (source.root.empty()) return source.path;
  return source.root.back() == '/' ? source.root + source.path : source.root + "/" + source.path;
}

Result<RuleFileName> name_rule_file(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos || path.find('/', slash + 1) != std::string_view::npos ||
      !path.ends_with(kExtension)) {
    return Error{"a rule file lies in the folder of its category and ends in .yaml: category/idea.yaml"};
  }
  const std::string_view folder = path.substr(0, slash);
  const std::string_view file = path.substr(slash + 1, path.size() - slash - 1 - kExtension.size());
  for (const std::string_view name : {folder, file}) {
    if (!is_name(name)) {
      return Error{in_quotes(name) + " is no name for a rule file; use small letters, digits and hyphens"};
    }
  }
  if (folder == "lexicons") return RuleFileName{RuleFileKind::lexicon, std::string(file)};
  if (folder == "genres") return RuleFileName{RuleFileKind::genre, std::string(file)};
  if (folder == "profiles") return RuleFileName{RuleFileKind::profile, std::string(file)};
  if (file == "category") return RuleFileName{RuleFileKind::category, std::string(folder)};
  return RuleFileName{RuleFileKind::rule, std::string(folder) + "/" + std::string(file)};
}

}  // namespace evenhand
