#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "rules/file_notes.h"
#include "rules/rule_file.h"
#include "rules/rule_mistake.h"
#include "rules/rule_source.h"

namespace evenhand {

// The names that a set of rule files defines. A file that holds mistakes defines its name all the same, so that one
// mistake is not told twice.
class Definitions {
 public:
  // REQUIRES: files[i] was read from sources[i].
  Definitions(const std::vector<RuleSource>& sources, const std::vector<RuleFile>& files);

  // A mistake for each reference to a name that is not defined, with the nearest one that is.
  std::vector<RuleMistake> unknown_names(const FileNotes& notes) const;

 private:
  void define(Reference::Kind kind, std::string name) { names_[kind].insert(std::move(name)); }
  void define_name_of(const RuleSource& source);
  void define_content_of(const RuleFile& file);
  std::string objection_to(const Reference& reference) const;

  std::map<Reference::Kind, std::set<std::string>> names_;
};

}  // namespace evenhand
