#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/finding_writer.h"
#include "lint/measurement.h"
#include "rules/selection.h"

namespace evenhand {

// What a rule that measures has to say at one place of a document.
struct Measured {
  Candidate candidate;
  Measurement taken;
  FindingWriter::Blanks blanks;
  std::string instead;  // What to write for the words that were counted, in words; may be empty.
  // It says something of these words, such as the label of a field, and not of the document.
  bool is_of_words = false;
};

// What `rules`, which all measure, say of a document of that genre, rule by rule. `selection` knows how severe they
// are.
std::vector<Measured> measure_document(PatternSearch& search, Genre genre, const std::vector<std::uint32_t>& rules,
                                       const Selection& selection);

// Of two rules of one category that ask no conditions, counted the same and mark the same place, such as more than 8
// and more than 15 list items, keeps the more severe; of equals, the one whose limit is further away.
void drop_repeated_measures(const CompiledRules& rules, std::vector<Measured>& measured);

}  // namespace evenhand
