#include "rules/definitions.h"

#include <cassert>
#include <string_view>
#include <utility>
#include <variant>

#include "rules/edit_distance.h"

namespace evenhand {
namespace {

using Kind = Reference::Kind;

std::string_view what_is(Kind kind) {
  switch (kind) {
    case Kind::lexicon:
      return "lexicon";
    case Kind::section:
      return "section of a document";
    case Kind::profile:
      return "profile";
    case Kind::selector:
      return "rule, category or tag";
    case Kind::stance:
      return "stance";
    case Kind::stance_value:
      return "stance";
  }
  assert(false);
  return "name";
}

}  // namespace

Definitions::Definitions(const std::vector<RuleSource>& sources, const std::vector<RuleFile>& files) {
  assert(sources.size() == files.size());
  for (const RuleSource& source : sources) define_name_of(source);
  for (const RuleFile& file : files) define_content_of(file);
}

void Definitions::define_name_of(const RuleSource& source) {
  Result<RuleFileName> file = name_rule_file(source.path);
  if (!file) return;
  switch (file->kind) {
    case RuleFileKind::rule:
    case RuleFileKind::category:
      define(Kind::selector, std::move(file->name));
      break;
    case RuleFileKind::lexicon:
      define(Kind::lexicon, std::move(file->name));
      break;
    case RuleFileKind::profile:
      define(Kind::profile, std::move(file->name));
      break;
    case RuleFileKind::genre:
      break;
  }
}

void Definitions::define_content_of(const RuleFile& file) {
  if (const auto* genre = std::get_if<GenreDescription>(&file.content)) {
    for (const auto& [name, headings] : genre->sections) define(Kind::section, name);
  }
  if (const auto* draft = std::get_if<RuleDraft>(&file.content)) {
    for (const std::string& tag : draft->rule.tags) define(Kind::selector, tag);
    for (const auto& [option, value] : draft->rule.stance) {
      define(Kind::stance, option);
      define(Kind::stance_value, option + ": " + value);
    }
  }
}

std::string Definitions::objection_to(const Reference& reference) const {
  const auto found = names_.find(reference.kind);
  static const std::set<std::string> kNone;
  const std::set<std::string>& known = found == names_.end() ? kNone : found->second;
  if (known.contains(reference.name)) return "";
  const std::string meant = did_you_mean(reference.name, {known.begin(), known.end()});
  return "unknown " + std::string(what_is(reference.kind)) + " '" + reference.name + "'" + meant;
}

std::vector<RuleMistake> Definitions::unknown_names(const FileNotes& notes) const {
  std::vector<RuleMistake> mistakes;
  for (const Reference& reference : notes.references()) {
    std::string objection = objection_to(reference);
    if (!objection.empty()) mistakes.push_back({notes.path(), reference.place, std::move(objection)});
  }
  return mistakes;
}

}  // namespace evenhand
