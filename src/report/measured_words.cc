#include "report/measured_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "report/decimal.h"
#include "report/measure_words.h"
#include "report/summary.h"

namespace evenhand {
namespace {

using Kind = Measure::Kind;
using Unit = Measure::Unit;
using Outcome = TakenMeasure::Outcome;

constexpr double kPercent = 100;

std::string written(const TakenMeasure& measure, double value) {
  if (measure.is_share) return with_decimals(value * kPercent, 0) + " %";
  return with_decimals(value, std::floor(value) == value ? 0 : 1);
}

std::string out_of(std::size_t part, std::size_t whole) {
  return " (" + std::to_string(part) + " of " + std::to_string(whole) + ")";
}

std::string times(std::size_t count) { return count == 0 ? "not once" : count_of(count, "time"); }

std::string found(std::size_t count) { return count == 0 ? "not found" : "found (" + count_of(count, "time") + ")"; }

std::string count_words(const TakenMeasure& measure) {
  const std::string beside = measure.other > 0 ? ", less " + std::to_string(measure.other) : "";
  switch (measure.unit) {
    case Unit::section:
      return measure.messages.empty() ? "no section beyond the limit"
                                      : count_of(measure.messages.size(), "section") + " beyond the limit";
    case Unit::hundred_words:
      return written(measure, *measure.value) + " in 100 words (" + std::to_string(measure.count) + beside + " in " +
             std::to_string(measure.words) + ")";
    case Unit::sentence:
      return written(measure, *measure.value) + (measure.of_words ? " words" : "") + " in a sentence";
    case Unit::document:
      break;
  }
  if (measure.of_words) return count_of(measure.count, "word");
  if (measure.other == 0) return times(measure.count);
  return written(measure, *measure.value) + " (" + std::to_string(measure.count) + beside + ")";
}

// Of two things, of which the limit speaks as the first and the other.
std::string pair_words(const TakenMeasure& measure) {
  const auto only = [](const char* which, std::size_t count) {
    return std::string("only the ") + which + " is there (" + count_of(count, "time") + ")";
  };
  if (measure.count == 0 && measure.other == 0) return "neither is there";
  if (measure.other == 0) return only("first", measure.count);
  if (measure.count == 0) return only("other", measure.other);
  return "both are there (" + count_of(measure.count, "time") + " and " + count_of(measure.other, "time") + ")";
}

std::string follows_words(const TakenMeasure& measure) {
  const std::string alone = measure.other == 0 ? "none stands alone" : std::to_string(measure.other) + " alone";
  const std::string all = count_of(measure.hits.size(), "place");
  return measure.value ? written(measure, *measure.value) + " of their sentences (" + all + ", " + alone + ")"
                       : all + ", " + alone;
}

const Rule* rule_of(const TakenMeasure& measure, const RuleSet& rules) {
  const auto place = std::lower_bound(rules.rules.begin(), rules.rules.end(), measure.rule,
                                      [](const Rule& rule, const std::string& id) { return rule.id < id; });
  return place == rules.rules.end() || place->id != measure.rule ? nullptr : &*place;
}

}  // namespace

std::string_view name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::too_little:
      return "too-little";
    case Outcome::within:
      return "within";
    case Outcome::beyond:
      return "beyond";
  }
  return "";
}

std::string value_words(const TakenMeasure& measure) {
  switch (measure.kind) {
    case Kind::count:
      return count_words(measure);
    case Kind::ratio:
      return written(measure, *measure.value) + out_of(measure.count, measure.count + measure.other);
    case Kind::absent:
      return found(measure.count);
    case Kind::follows:
      return follows_words(measure);
    case Kind::list:
      return measure.is_share ? written(measure, *measure.value) + out_of(measure.count, measure.other)
                              : count_of(measure.count, "list item");
    case Kind::pair:
      return pair_words(measure);
    case Kind::field:
      if (measure.count == 0) return "no such label";
      return count_of(measure.count, "label") + ", " + std::to_string(measure.messages.size()) + " without it";
    case Kind::range:
      if (measure.hits.empty()) return "no such range";
      return count_of(measure.hits.size(), "range") + ", " + std::to_string(measure.messages.size()) +
             " beyond the limit";
    case Kind::batch:
      break;  // Of many documents; not taken of one.
  }
  return "";
}

std::string limit_words(const TakenMeasure& measure) {
  std::string text;
  if (measure.above) text = "more than " + written(measure, *measure.above);
  if (measure.below) text += (text.empty() ? "less than " : ", or less than ") + written(measure, *measure.below);
  if (!text.empty()) return text + " is reported";
  switch (measure.kind) {
    case Kind::absent:
      return "it is reported where it is missing";
    case Kind::follows:
      return "each that stands alone is reported";
    case Kind::pair:
      return measure.is_ordered ? "the first without the other before it is reported" : "both in one text are reported";
    case Kind::field:
      return "each label without it is reported";
    default:
      return text;
  }
}

std::string basis_words(const TakenMeasure& measure) {
  switch (measure.basis) {
    case Measure::Basis::law:
      return "a law asks for it";
    case Measure::Basis::research:
      return measure.evidence.sources.empty() ? "the limit comes from research"
                                              : "the limit comes from " + measure.evidence.sources.front().cite;
    case Measure::Basis::convention:
      return "the limit is a convention: somebody chose it";
  }
  return "";
}

std::string shortage_words(const TakenMeasure& measure) {
  const auto shortage = [](std::size_t least, const std::string& of, std::size_t there) {
    return std::to_string(std::max<std::size_t>(least, 1)) + " " + of + "; there " + (there == 1 ? "is " : "are ") +
           std::to_string(there);
  };
  if (measure.words < std::max<std::size_t>(measure.least_words, 1)) {
    return shortage(measure.least_words, measure.least_words > 1 ? "words" : "word", measure.words);
  }
  switch (measure.kind) {
    case Kind::list:
      return shortage(measure.least_hits, "list items", measure.other);
    case Kind::ratio:
      return shortage(measure.least_hits, "of what it counts", measure.count + measure.other);
    default:
      return shortage(measure.least_hits, "of what it counts", measure.count);
  }
}

std::string counted_words_of(const TakenMeasure& measure, const RuleSet& rules) {
  const Rule* const rule = rule_of(measure, rules);
  return rule == nullptr || !rule->measure ? "" : counted_words(*rule->measure, rules);
}

}  // namespace evenhand
