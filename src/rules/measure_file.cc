#include "rules/measure_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>

#include "rules/node_reader.h"

namespace evenhand {
namespace {

using Kind = Measure::Kind;

constexpr CountRange kWithin{0, 50};
constexpr CountRange kLeastWords{1, 100'000};
constexpr CountRange kLeastHits{1, 1'000};
constexpr double kLargestLimit = 1'000'000;
constexpr std::array<std::string_view, 1> kOrders = {"of-first"};
constexpr std::array<std::string_view, 1> kBands = {"rating"};

// A number with up to three decimals, as thousandths.
std::optional<std::uint32_t> read_limit(const YamlNode& node, FileNotes& notes) {
  const std::string text = read_text(node, notes);
  if (text.empty()) return std::nullopt;
  const bool is_plain = text.find_first_not_of("0123456789.") == std::string::npos;
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (!is_plain || *end != '\0' || value > kLargestLimit) {
    notes.add_mistake(node.place, "'" + text + "' is no number such as 8 or 0.5");
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(std::lround(value * Measure::kThousandths));
}

std::vector<std::string> read_section_names(const YamlNode& node, FileNotes& notes) {
  std::vector<std::string> names;
  for (const YamlNode& item : items_or_one(node, notes)) {
    std::string name = read_text(item, notes);
    if (name.empty()) continue;
    notes.add_reference({Reference::Kind::section, name, place_in(item, 0)});
    names.push_back(std::move(name));
  }
  return names;
}

// `word: [other, another]`, as in replace.
void read_instead(const YamlNode& map, Measure& measure, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::string written;
    for (const std::string& word : read_texts(items_or_one(entry.value, notes), notes)) {
      written += (written.empty() ? "“" : ", “") + word + "”";
    }
    if (!written.empty()) measure.instead.emplace_back(entry.key.text, std::move(written));
  }
}

template <std::vector<PlacedPattern> Measure::* member>
void read_patterns_into(const YamlNode& node, Measure& measure, FileNotes& notes) {
  measure.*member = read_patterns(node, notes);
}

template <bool Measure::* member>
void read_flag(const YamlNode& node, Measure& measure, FileNotes& notes) {
  measure.*member = read_truth(node, notes).value_or(false);
}

constexpr std::array<Key<Measure>, 2> kLeastKeys = {{
    {"words", [](const YamlNode& node, Measure& measure,
                 FileNotes& n) { measure.least_words = read_count(node, kLeastWords, n).value_or(0); }},
    {"hits", [](const YamlNode& node, Measure& measure,
                FileNotes& n) { measure.least_hits = read_count(node, kLeastHits, n).value_or(0); }},
}};

constexpr std::array<Key<Measure>, 19> kMeasureKeys = {{
    {"kind",
     [](const YamlNode& node, Measure& measure, FileNotes& n) {
       measure.kind = static_cast<Kind>(read_choice(node, kMeasureKindNames, "kind", n).value_or(0));
     },
     true},
    {"of", read_patterns_into<&Measure::of>},
    {"minus", read_patterns_into<&Measure::other>},
    {"to", read_patterns_into<&Measure::other>},
    {"with", read_patterns_into<&Measure::other>},
    {"marks", [](const YamlNode& node, Measure& measure, FileNotes& n) { measure.marks = read_text(node, n); }},
    {"per",
     [](const YamlNode& node, Measure& measure, FileNotes& n) {
       measure.unit = static_cast<Measure::Unit>(read_choice(node, kMeasureUnitNames, "unit", n).value_or(0));
     }},
    {"above", [](const YamlNode& node, Measure& measure, FileNotes& n) { measure.above = read_limit(node, n); }},
    {"below", [](const YamlNode& node, Measure& measure, FileNotes& n) { measure.below = read_limit(node, n); }},
    {"within", [](const YamlNode& node, Measure& measure,
                  FileNotes& n) { measure.within = read_count(node, kWithin, n).value_or(0); }},
    {"at-least", [](const YamlNode& node, Measure& measure, FileNotes& n) { read_map(node, kLeastKeys, measure, n); }},
    {"in", [](const YamlNode& node, Measure& measure, FileNotes& n) { measure.in = read_section_names(node, n); }},
    {"not-in",
     [](const YamlNode& node, Measure& measure, FileNotes& n) { measure.not_in = read_section_names(node, n); }},
    {"instead", read_instead},
    {"distinct", read_flag<&Measure::distinct>},
    {"share", read_flag<&Measure::share>},
    {"order", [](const YamlNode& node, Measure& measure,
                 FileNotes& n) { measure.comes_first = read_choice(node, kOrders, "order", n).has_value(); }},
    {"by", [](const YamlNode& node, Measure& measure,
              FileNotes& n) { measure.by_rating = read_choice(node, kBands, "field", n).has_value(); }},
    {"basis",
     [](const YamlNode& node, Measure& measure, FileNotes& n) {
       measure.basis = static_cast<Measure::Basis>(read_choice(node, kMeasureBasisNames, "basis", n).value_or(2));
     },
     true},
}};

// What a kind takes besides `kind`, `basis`, `at-least`, `in` and `not-in`.
struct Needs {
  std::string_view of;     // "needed", "possible" or empty.
  std::string_view other;  // The key that stands for the second patterns; empty: none.
  bool other_is_needed;
  std::string_view also;  // Further keys, blanks around each.
  bool limit_is_needed;
};

constexpr std::array<Needs, 9> kNeeds = {{
    {"possible", "minus", false, " marks per above below distinct instead ", true},
    {"needed", "to", true, " above below ", true},
    {"needed", "", false, "  ", false},
    {"needed", "with", true, " within above ", false},
    {"possible", "", false, " above below share ", true},
    {"needed", "with", true, " order ", false},
    {"needed", "with", false, " within ", false},
    {"needed", "", false, " above below ", true},
    {"possible", "to", false, " per above share by ", true},
}};

bool is_known(const Needs& needs, std::string_view key) {
  for (const std::string_view always : {"kind", "basis", "at-least", "in", "not-in"}) {
    if (key == always) return true;
  }
  if (key == "of") return !needs.of.empty();
  return key == needs.other || needs.also.find(" " + std::string(key) + " ") != std::string_view::npos;
}

// What one document gives is one number: a share of it, a rate, or whether there is a hit.
void check_batch(const YamlNode& map, const Measure& measure, FileNotes& notes) {
  const bool is_ratio = !measure.other.empty();
  const bool is_rate = measure.unit != Measure::Unit::document;
  if (int{is_ratio} + int{is_rate} + int{measure.share} > 1) {
    notes.add_mistake(map.place, "of 'to', 'per' and 'share', a measure of kind 'batch' has one");
  }
  if (measure.of.empty() && (is_ratio || measure.share)) notes.add_mistake(map.place, "'of' is missing");
  if (measure.unit == Measure::Unit::section) {
    notes.add_mistake(map.place, "a measure of kind 'batch' knows no 'per: section': a document gives one number");
  }
}

void check_together(const YamlNode& map, const Measure& measure, FileNotes& notes) {
  const auto kind = static_cast<std::size_t>(measure.kind);
  const Needs& needs = kNeeds[kind];
  const std::string name(kMeasureKindNames[kind]);
  for (const YamlEntry& entry : map.entries) {
    if (is_known(needs, entry.key.text)) continue;
    notes.add_mistake(entry.key.place, "a measure of kind '" + name + "' knows no '" + entry.key.text + "'");
  }
  if (needs.of == "needed" && measure.of.empty()) notes.add_mistake(map.place, "'of' is missing");
  if (needs.other_is_needed && measure.other.empty()) {
    notes.add_mistake(map.place, "'" + std::string(needs.other) + "' is missing");
  }
  const bool asks_for_more = measure.kind == Kind::absent || (measure.below && measure.kind != Kind::range);
  if (asks_for_more && measure.least_words == 0 && measure.least_hits == 0) {
    notes.add_mistake(map.place, "'at-least' is missing: of a few words nobody can say what they lack");
  }
  if (needs.limit_is_needed && !measure.above && !measure.below) {
    const bool may_be_below = is_known(needs, "below");
    notes.add_mistake(map.place, may_be_below ? "'above' or 'below' is missing" : "'above' is missing");
  }
  if (measure.kind == Kind::batch) check_batch(map, measure, notes);
}

}  // namespace

Measure read_measure(const YamlNode& node, FileNotes& notes) {
  Measure measure;
  read_map(node, kMeasureKeys, measure, notes);
  if (node.kind == YamlNode::Kind::map) check_together(node, measure, notes);
  return measure;
}

}  // namespace evenhand
