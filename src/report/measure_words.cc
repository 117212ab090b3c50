#include "report/measure_words.h"

#include <cstdint>
#include <string_view>

#include "report/rule_words.h"

namespace evenhand {
namespace {

using Kind = Measure::Kind;

std::string any_of(const std::vector<PlacedPattern>& patterns, const RuleSet& rules) {
  std::string list;
  for (std::size_t i = 0; i < patterns.size(); ++i)
    list += (i == 0 ? "" : "; ") + words_for(patterns[i].pattern, rules);
  return list;
}

std::string thousandths(std::uint32_t value) {
  std::string text = std::to_string(value / Measure::kThousandths);
  std::string rest = std::to_string(Measure::kThousandths + value % Measure::kThousandths).substr(1);
  rest.erase(rest.find_last_not_of('0') + 1);
  return rest.empty() ? text : text + "." + rest;
}

std::string_view words_for_unit(Measure::Unit unit) {
  switch (unit) {
    case Measure::Unit::document:
      return "in the document";
    case Measure::Unit::hundred_words:
      return "for every 100 words";
    case Measure::Unit::section:
      return "in each section";
    case Measure::Unit::sentence:
      return "for every sentence";
  }
  return "";
}

std::string what_is_compared(const Measure& measure, const RuleSet& rules) {
  const std::string of = any_of(measure.of, rules);
  const std::string among = measure.by_rating ? " of the same rating" : "";
  const std::string compared = "Compared between groups of documents" + among + ": ";
  if (of.empty()) return compared + "words " + std::string(words_for_unit(measure.unit));
  if (measure.share) return compared + "the share of documents with: " + of;
  if (!measure.other.empty()) {
    return compared + "in each document the share of: " + of + "; among these and: " + any_of(measure.other, rules);
  }
  return compared + "hits " + std::string(words_for_unit(measure.unit)) + " of: " + of;
}

std::string what_is_measured(const Measure& measure, const RuleSet& rules) {
  const std::string of = any_of(measure.of, rules);
  const std::string other = any_of(measure.other, rules);
  switch (measure.kind) {
    case Kind::count: {
      std::string counted = of.empty() ? "words" : (measure.distinct ? "different words among: " : "") + of;
      if (!measure.marks.empty()) counted = "the marks " + measure.marks;
      if (!other.empty()) counted += "; less: " + other;
      return "Counted " + std::string(words_for_unit(measure.unit)) + ": " + counted;
    }
    case Kind::ratio:
      return "The share of: " + of + "; among these and: " + other;
    case Kind::absent:
      return "Missing from the document: " + of;
    case Kind::follows:
      return "A sentence with: " + of + "; with nothing in it or the next " + std::to_string(measure.within) +
             " of: " + other;
    case Kind::list:
      return (measure.share ? "The share of list items" : "The number of list items") +
             (of.empty() ? "" : " with: " + of);
    case Kind::pair:
      return (measure.comes_first ? "In this order: " : "In one document: ") + of + "; " +
             (measure.comes_first ? "before any of: " : "and: ") + other;
    case Kind::field:
      return "A label with: " + of +
             (other.empty()
                  ? ""
                  : "; with nothing in it or the next " + std::to_string(measure.within) + " blocks of: " + other);
    case Kind::range:
      return "How much more the upper end of a range is than its lower end: " + of;
    case Kind::batch:
      return what_is_compared(measure, rules);
  }
  return "";
}

std::string names(const std::vector<std::string>& sections) {
  std::string list;
  for (std::size_t i = 0; i < sections.size(); ++i) list += (i == 0 ? "" : ", ") + sections[i];
  return list;
}

std::string basis_of(const Measure& measure) {
  switch (measure.basis) {
    case Measure::Basis::research:
      return "the number comes from research, named below";
    case Measure::Basis::law:
      return "a law asks for it";
    case Measure::Basis::convention:
      return "a convention: somebody chose the number";
  }
  return "";
}

}  // namespace

std::string counted_words(const Measure& measure, const RuleSet& rules) { return what_is_measured(measure, rules); }

std::vector<std::string> words_for(const Measure& measure, const RuleSet& rules) {
  std::vector<std::string> said = {what_is_measured(measure, rules)};
  const std::string beyond = measure.kind == Kind::batch ? "A difference of more than " : "A finding above ";
  if (measure.above) said.push_back(beyond + thousandths(*measure.above) + " (" + basis_of(measure) + ")");
  if (measure.below) said.push_back("A finding below " + thousandths(*measure.below) + " (" + basis_of(measure) + ")");
  if (measure.least_words > 0) said.push_back("Only with at least " + std::to_string(measure.least_words) + " words");
  if (measure.least_hits > 0) said.push_back("Only with at least " + std::to_string(measure.least_hits) + " of them");
  if (!measure.in.empty()) said.push_back("Only in the sections: " + names(measure.in));
  if (!measure.not_in.empty()) said.push_back("Not in the sections: " + names(measure.not_in));
  return said;
}

}  // namespace evenhand
