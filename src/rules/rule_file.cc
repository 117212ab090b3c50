#include "rules/rule_file.h"

#include <vector>

#include "rules/node_reader.h"
#include "rules/rule_reader.h"
#include "rules/yaml_tree.h"

namespace evenhand {
namespace {

RuleDraft rule_from(const YamlNode& tree, const std::string& id, FileNotes& notes) {
  RuleDraft draft;
  draft.rule.id = id;
  draft.rule.category = id.substr(0, id.find('/'));
  draft.rule.path = notes.path();
  read_rule(tree, draft, notes);
  return draft;
}

CategoryDraft category_from(const YamlNode& tree, const std::string& id, FileNotes& notes) {
  CategoryDraft draft;
  draft.category.id = id;
  draft.category.path = notes.path();
  read_category(tree, draft, notes);
  return draft;
}

Lexicon lexicon_from(const YamlNode& tree, const std::string& name, FileNotes& notes) {
  Lexicon lexicon;
  lexicon.name = name;
  lexicon.path = notes.path();
  read_lexicon(tree, lexicon, notes);
  return lexicon;
}

GenreDescription genre_from(const YamlNode& tree, const std::string& name, FileNotes& notes) {
  GenreDescription genre;
  if (const std::optional<Genre> known = genre_named(name)) {
    genre.genre = *known;
  } else {
    notes.add_mistake({}, unknown_name("genre", name, {kGenreNames.begin(), kGenreNames.end()}));
  }
  genre.path = notes.path();
  read_genre(tree, genre, notes);
  return genre;
}

Profile profile_from(const YamlNode& tree, const std::string& name, FileNotes& notes) {
  Profile profile;
  profile.name = name;
  profile.path = notes.path();
  read_profile(tree, profile, notes);
  return profile;
}

}  // namespace

RuleFile read_rule_file(const RuleSource& source) {
  RuleFile file{std::monostate{}, FileNotes(display_path(source))};
  const Result<RuleFileName> name = name_rule_file(source.path);
  if (!name) {
    file.notes.add_mistake({}, name.error().message);
    return file;
  }
  const std::optional<YamlNode> tree = parse_yaml(source.text, file.notes);
  if (!tree) return file;
  switch (name->kind) {
    case RuleFileKind::rule:
      file.content = rule_from(*tree, name->name, file.notes);
      break;
    case RuleFileKind::category:
      file.content = category_from(*tree, name->name, file.notes);
      break;
    case RuleFileKind::lexicon:
      file.content = lexicon_from(*tree, name->name, file.notes);
      break;
    case RuleFileKind::genre:
      file.content = genre_from(*tree, name->name, file.notes);
      break;
    case RuleFileKind::profile:
      file.content = profile_from(*tree, name->name, file.notes);
      break;
  }
  return file;
}

}  // namespace evenhand
