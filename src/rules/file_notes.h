#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rules/rule_mistake.h"
#include "rules/source_place.h"

namespace evenhand {

// A name in one rule file that another file must define.
struct Reference {
  enum class Kind : std::uint8_t {
    lexicon,
    section,  // Of a document, as a genre names it.
    profile,
    selector,      // A rule id, a category or a tag.
    stance,        // An option that rules depend on.
    stance_value,  // "option: value", one that a rule depends on.
  };

  Kind kind = Kind::lexicon;
  std::string name;
  SourcePlace place;
};

// What is noted of one rule file while it is read: its mistakes, and its references, which can only be judged once all
// files are read.
class FileNotes {
 public:
  // `path` as it is to be shown in mistakes.
  explicit FileNotes(std::string path) : path_(std::move(path)) {}

  const std::string& path() const { return path_; }

  void add_mistake(SourcePlace place, std::string message) { mistakes_.push_back({path_, place, std::move(message)}); }
  void add_reference(Reference reference) { references_.push_back(std::move(reference)); }

  // Both in the order they were added.
  const std::vector<RuleMistake>& mistakes() const { return mistakes_; }
  const std::vector<Reference>& references() const { return references_; }

 private:
  std::string path_;
  std::vector<RuleMistake> mistakes_;
  std::vector<Reference> references_;
};

}  // namespace evenhand
