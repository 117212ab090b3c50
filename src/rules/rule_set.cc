#include "rules/rule_set.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "rules/definitions.h"
#include "rules/inclusion_cycles.h"
#include "rules/inheritance.h"
#include "rules/printability.h"
#include "rules/rule_file.h"

namespace evenhand {
namespace {

// Everything read, before it is known to be right.
struct Draft {
  std::vector<RuleDraft> rules;
  std::map<std::string, CategoryDraft> categories;
  RuleSet set;  // All but the rules and categories.
};

void sort_in(RuleDraft rule, Draft& draft) { draft.rules.push_back(std::move(rule)); }
void sort_in(CategoryDraft category, Draft& draft) {
  std::string id = category.category.id;
  draft.categories.emplace(std::move(id), std::move(category));
}
void sort_in(Lexicon lexicon, Draft& draft) { draft.set.lexicons.push_back(std::move(lexicon)); }
void sort_in(GenreDescription genre, Draft& draft) { draft.set.genres.push_back(std::move(genre)); }
void sort_in(Profile profile, Draft& draft) { draft.set.profiles.push_back(std::move(profile)); }
void sort_in(std::monostate, Draft&) {}

void append(std::vector<RuleMistake>& mistakes, std::vector<RuleMistake> more) {
  std::move(more.begin(), more.end(), std::back_inserter(mistakes));
}

std::vector<RuleMistake> repeated_paths(const std::vector<RuleSource>& sources) {
  std::vector<RuleMistake> mistakes;
  std::set<std::string> seen;
  for (const RuleSource& source : sources) {
    if (!seen.insert(source.path).second) mistakes.push_back({display_path(source), {}, "a second file of this name"});
  }
  return mistakes;
}

std::vector<RuleMistake> mistakes_in_files(const std::vector<RuleSource>& sources, const std::vector<RuleFile>& files) {
  const Definitions definitions(sources, files);
  std::vector<RuleMistake> mistakes = repeated_paths(sources);
  for (const RuleFile& file : files) {
    append(mistakes, file.notes.mistakes());
    append(mistakes, definitions.unknown_names(file.notes));
  }
  return mistakes;
}

template <typename Named>
void sort_by_name(std::vector<Named>& things) {
  std::sort(things.begin(), things.end(), [](const Named& a, const Named& b) { return a.name < b.name; });
}

RuleSet completed(Draft draft) {
  for (RuleDraft& rule : draft.rules) draft.set.rules.push_back(std::move(rule.rule));
  for (auto& [id, category] : draft.categories) draft.set.categories.push_back(std::move(category.category));
  std::sort(draft.set.rules.begin(), draft.set.rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
  sort_by_name(draft.set.lexicons);
  sort_by_name(draft.set.profiles);
  std::sort(draft.set.genres.begin(), draft.set.genres.end(),
            [](const GenreDescription& a, const GenreDescription& b) { return a.genre < b.genre; });
  spread_unprintable(draft.set);
  return std::move(draft.set);
}

}  // namespace

std::variant<RuleSet, std::vector<RuleMistake>> load_rules(const std::vector<RuleSource>& sources) {
  std::vector<RuleFile> files;
  for (const RuleSource& source : sources) files.push_back(read_rule_file(source));
  std::vector<RuleMistake> mistakes = mistakes_in_files(sources, files);

  Draft draft;
  for (RuleFile& file : files) {
    std::visit([&](auto& content) { sort_in(std::move(content), draft); }, file.content);
  }
  for (auto& [id, category] : draft.categories) complete_category(category);
  for (RuleDraft& rule : draft.rules) {
    const auto category = draft.categories.find(rule.rule.category);
    append(mistakes, inherit(rule, category == draft.categories.end() ? nullptr : &category->second));
  }
  append(mistakes, lexicon_cycles(draft.set.lexicons));
  append(mistakes, profile_cycles(draft.set.profiles));
  if (mistakes.empty()) return completed(std::move(draft));
  std::sort(mistakes.begin(), mistakes.end());
  return mistakes;
}

}  // namespace evenhand
