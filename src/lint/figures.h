#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compare/batch.h"
#include "document/document.h"
#include "lint/pronoun_group.h"
#include "lint/said_words.h"
#include "rules/compiled_rules.h"
#include "rules/selection.h"

namespace evenhand {

// What is left of a document once it has been measured: numbers and single words, nothing that it says.
struct Figures {
  std::vector<std::optional<double>> values;  // One for each measure; nothing where the document is too short for it.
  std::vector<SaidWord> words;
  std::optional<PronounGroup> pronouns;  // By which its person is called; nothing where that is not clear.
};

// Takes the measures of kind batch of one document after the other. Const after construction and safe to share between
// threads.
class FigureTaker {
 public:
  // Takes the rules that `selection` has on in `genre`, which all documents are. Both are borrowed and must outlive it.
  FigureTaker(const CompiledRules& rules, const Selection& selection, Genre genre);
  ~FigureTaker();

  // What the values of each document stand for, by the name of the rule.
  const std::vector<ComparedMeasure>& measures() const { return measures_; }

  Figures take(const Document& document) const;

 private:
  struct State;
  std::unique_ptr<const State> state_;
  std::vector<ComparedMeasure> measures_;
};

}  // namespace evenhand
