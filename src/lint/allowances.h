#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "base/span.h"
#include "lint/reading.h"
#include "rules/selection.h"

namespace evenhand {

// Where the terms that a house allows stand in a document. Looks at a sentence when it is first asked about.
class Allowances {
 public:
  // Both are borrowed and must outlive it.
  Allowances(const Reading& reading, const Selection& selection) : reading_(reading), selection_(selection) {}

  // Whether a match of the rule lies in a term that is allowed under it.
  bool covers(TokenRange match, std::uint32_t rule);

 private:
  struct Occurrence {
    Span span;         // In the document.
    std::size_t term;  // Index in Selection::allowed.
  };

  const std::vector<Occurrence>& occurrences_in(std::uint32_t sentence);

  const Reading& reading_;
  const Selection& selection_;
  std::map<std::uint32_t, std::vector<Occurrence>> by_sentence_;
};

}  // namespace evenhand
