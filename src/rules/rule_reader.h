#pragma once

#include "rules/file_notes.h"
#include "rules/rule_file.h"
#include "rules/yaml_tree.h"

// One function for each kind of rule file; rule_file.cc chooses. Each fills in what the file says, and leaves names and
// paths alone.

namespace evenhand {

void read_rule(const YamlNode& file, RuleDraft& draft, FileNotes& notes);
void read_category(const YamlNode& file, CategoryDraft& draft, FileNotes& notes);
void read_lexicon(const YamlNode& file, Lexicon& lexicon, FileNotes& notes);
void read_genre(const YamlNode& file, GenreDescription& genre, FileNotes& notes);
void read_profile(const YamlNode& file, Profile& profile, FileNotes& notes);

// The value of `confidence` and `min-confidence`.
std::optional<Confidence> read_confidence(const YamlNode& node, FileNotes& notes);

}  // namespace evenhand
