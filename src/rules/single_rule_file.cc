#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "rules/batch_example_file.h"
#include "rules/condition_file.h"
#include "rules/evidence_file.h"
#include "rules/example_file.h"
#include "rules/measure_file.h"
#include "rules/node_reader.h"
#include "rules/rule_reader.h"

namespace evenhand {
namespace {

constexpr CountRange kSignalsAtLeast{2, 20};
constexpr std::array<std::string_view, 1> kFix = {"safe"};
constexpr std::array<std::string_view, 1> kFlag = {"flag"};
// In the order of the first four Condition::Kind.
constexpr std::array<std::string_view, 4> kWindows = {"sentence", "paragraph", "section", "document"};

template <std::string Rule::* member>
void read_into(const YamlNode& node, RuleDraft& draft, FileNotes& notes) {
  draft.rule.*member = read_text(node, notes);
}

// What a message can hold in braces; all but the first only where something is measured. Between batches, none.
constexpr std::array<std::string_view, 9> kBlanks = {"{match}", "{hits}",  "{count}", "{other}", "{words}",
                                                     "{value}", "{limit}", "{low}",   "{high}"};

void check_blanks(const YamlNode& node, std::size_t allowed, FileNotes& notes) {
  const std::string_view message = node.text;
  for (std::size_t at = message.find('{'); at != std::string_view::npos; at = message.find('{', at + 1)) {
    const bool known = std::any_of(kBlanks.begin(), kBlanks.begin() + static_cast<std::ptrdiff_t>(allowed),
                                   [&](std::string_view blank) { return message.substr(at).starts_with(blank); });
    if (known) continue;
    notes.add_mistake(node.place, allowed == 0   ? "the message of a rule that compares batches has nothing in braces"
                                  : allowed == 1 ? "a message has nothing but {match} in braces"
                                                 : "a message has nothing but {match}, {hits}, {count}, {other}, "
                                                   "{words}, {value}, {limit}, {low} and {high} in braces");
    return;
  }
}

// Adds to what `about` and `role` may have said.
void read_when(const YamlNode& list, RuleDraft& draft, FileNotes& notes) {
  for (ConditionEntry& entry : read_condition_entries(list, notes)) draft.own.when.push_back(std::move(entry));
}

void read_replace(const YamlNode& map, RuleDraft& draft, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::optional<PlacedPattern> pattern = read_pattern(entry.key, notes);
    std::vector<std::string> alternatives = read_texts(items_or_one(entry.value, notes), notes);
    if (pattern && !alternatives.empty())
      draft.rule.replacements.push_back({std::move(*pattern), std::move(alternatives)});
  }
}

constexpr std::array<Key<Signal>, 3> kSignalKeys = {{
    {"group", [](const YamlNode& node, Signal& signal, FileNotes& n) { signal.group = read_text(node, n); }, true},
    {"at-least",
     [](const YamlNode& node, Signal& signal, FileNotes& n) {
       signal.at_least = read_count(node, kSignalsAtLeast, n).value_or(signal.at_least);
     }},
    {"window",
     [](const YamlNode& node, Signal& signal, FileNotes& n) {
       if (const auto window = read_choice(node, kWindows, "window", n)) {
         signal.window = static_cast<Condition::Kind>(*window);
       }
     }},
}};

void read_signal(const YamlNode& node, RuleDraft& draft, FileNotes& notes) {
  read_map(node, kSignalKeys, draft.rule.signal.emplace(), notes);
}

void read_stance(const YamlNode& map, RuleDraft& draft, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::string option = read_text(entry.key, notes);
    std::string value = read_text(entry.value, notes);
    if (!option.empty() && !value.empty()) draft.rule.stance.emplace_back(std::move(option), std::move(value));
  }
}

constexpr std::array<Key<RuleDraft>, 26> kRuleKeys = {{
    {"title", read_into<&Rule::title>, true},
    {"message", read_into<&Rule::message>, true},
    {"why", read_into<&Rule::why>},
    {"patterns", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.rule.patterns = read_patterns(node, n); }},
    {"replace", read_replace},
    {"fix", [](const YamlNode& node, RuleDraft& d,
               FileNotes& n) { d.rule.fix_is_safe = read_choice(node, kFix, "fix", n).has_value(); }},
    {"measure", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.rule.measure = read_measure(node, n); }},
    {"severity", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.severity = read_severities(node, n); }},
    {"confidence",
     [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.confidence = read_confidence(node, n); }},
    {"opt-in", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.opt_in = read_truth(node, n); }},
    {"unprintable", [](const YamlNode& node, RuleDraft& d,
                       FileNotes& n) { d.rule.unprintable = read_truth(node, n).value_or(false); }},
    {"about", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.when.push_back(read_about(node, n)); }},
    {"role", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.when.push_back(read_role(node, n)); }},
    {"when", read_when},
    {"unless",
     [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.unless = read_condition_entries(node, n); }},
    {"except", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.rule.except = read_patterns(node, n); }},
    {"suggest",
     [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.rule.suggestions = read_texts(items_of(node, n), n); }},
    {"fine-when", read_into<&Rule::fine_when>},
    {"mention", [](const YamlNode& node, RuleDraft& d,
                   FileNotes& n) { d.rule.flags_mentions = read_choice(node, kFlag, "value", n).has_value(); }},
    {"inclusion", [](const YamlNode& node, RuleDraft& d,
                     FileNotes& n) { d.rule.flags_inclusion = read_choice(node, kFlag, "value", n).has_value(); }},
    {"signal", read_signal},
    {"stance", read_stance},
    {"evidence", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.own.evidence = read_evidence(node, n); }},
    {"legal", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.rule.legal = read_legal_notes(node, n); }},
    {"tags", [](const YamlNode& node, RuleDraft& d, FileNotes& n) { d.rule.tags = read_texts(items_of(node, n), n); }},
    {"examples", [](const YamlNode&, RuleDraft&, FileNotes&) {}, true},
}};

const YamlEntry* entry_of(const YamlNode& map, std::string_view key) {
  for (const YamlEntry& entry : map.entries) {
    if (entry.key.text == key) return &entry;
  }
  return nullptr;
}

bool compares_batches(const Rule& rule) { return rule.measure && rule.measure->kind == Measure::Kind::batch; }

// What no single key can tell.
void check_together(const YamlNode& file, const Rule& rule, FileNotes& notes) {
  const YamlEntry* replace = entry_of(file, "replace");
  const YamlEntry* patterns = entry_of(file, "patterns");
  const YamlEntry* fix = entry_of(file, "fix");
  const YamlEntry* measure = entry_of(file, "measure");
  if (!patterns && !replace && !measure) {
    notes.add_mistake(file.place, "'patterns' is missing (or 'replace', or 'measure')");
  }
  if (measure && (patterns || replace)) {
    notes.add_mistake(measure->key.place, "a rule that measures has no 'patterns' and no 'replace' of its own");
  }
  if (const YamlEntry* message = entry_of(file, "message")) {
    check_blanks(message->value, compares_batches(rule) ? 0 : measure ? kBlanks.size() : 1, notes);
  }
  if (patterns && replace) {
    notes.add_mistake(replace->key.place, "a rule has 'patterns' or 'replace', not both; make it two rules");
  }
  if (!replace && !entry_of(file, "suggest")) notes.add_mistake(file.place, "'suggest' is missing");
  if (fix && !replace) notes.add_mistake(fix->key.place, "'fix' needs 'replace'");
}

}  // namespace

void read_rule(const YamlNode& file, RuleDraft& draft, FileNotes& notes) {
  read_map(file, kRuleKeys, draft, notes);
  if (file.kind != YamlNode::Kind::map) return;
  // Only a rule that is read to its end is known to measure or not.
  if (const YamlEntry* examples = entry_of(file, "examples")) {
    const auto read = compares_batches(draft.rule) ? read_batch_examples
                      : draft.rule.measure         ? read_document_examples
                                                   : read_examples;
    read(examples->value, draft.rule, notes);
  }
  check_together(file, draft.rule, notes);
}

}  // namespace evenhand
