#include "rules/condition_file.h"

#include <array>
#include <string_view>
#include <utility>

#include "rules/node_reader.h"

namespace evenhand {
namespace {

using Kind = Condition::Kind;

constexpr CountRange kWordsOnOneSide{1, 50};
constexpr std::array<std::string_view, 2> kAbout = {"person", "thing"};

Condition condition_of(Kind kind) {
  Condition condition;
  condition.kind = kind;
  return condition;
}

template <Kind kind>
void read_window(const YamlNode& node, ConditionEntry& entry, FileNotes& notes) {
  Condition condition = condition_of(kind);
  condition.patterns = read_patterns(node, notes);
  entry.push_back(std::move(condition));
}

constexpr std::array<Key<Condition>, 2> kNearbyKeys = {{
    {"words",
     [](const YamlNode& node, Condition& condition, FileNotes& notes) {
       condition.words = read_count(node, kWordsOnOneSide, notes).value_or(1);
     },
     true},
    {"any",
     [](const YamlNode& node, Condition& condition, FileNotes& notes) {
       condition.patterns = read_patterns(node, notes);
     },
     true},
}};

template <Kind kind>
void read_nearby(const YamlNode& node, ConditionEntry& entry, FileNotes& notes) {
  Condition condition = condition_of(kind);
  read_map(node, kNearbyKeys, condition, notes);
  entry.push_back(std::move(condition));
}

template <Kind kind>
void read_expected(const YamlNode& node, ConditionEntry& entry, FileNotes& notes) {
  Condition condition = condition_of(kind);
  condition.expected = read_truth(node, notes).value_or(true);
  entry.push_back(std::move(condition));
}

// One name of `names`, or a list of them.
Condition read_names(Kind kind, const YamlNode& node, std::span<const std::string_view> names, FileNotes& notes) {
  Condition condition = condition_of(kind);
  const std::string_view what = kind == Kind::role ? "role" : "genre";
  for (const YamlNode& item : items_or_one(node, notes)) {
    if (const auto chosen = read_choice(item, names, what, notes)) condition.values.emplace_back(names[*chosen]);
  }
  return condition;
}

void read_sections(const YamlNode& node, ConditionEntry& entry, FileNotes& notes) {
  Condition condition = condition_of(Kind::in_section);
  for (const YamlNode& item : items_or_one(node, notes)) {
    std::string name = read_text(item, notes);
    if (name.empty()) continue;
    notes.add_reference({Reference::Kind::section, name, place_in(item, 0)});
    condition.values.push_back(std::move(name));
  }
  entry.push_back(std::move(condition));
}

void read_path(const YamlNode& node, ConditionEntry& entry, FileNotes& notes) {
  Condition condition = condition_of(Kind::path);
  condition.values = read_texts(items_or_one(node, notes), notes);
  entry.push_back(std::move(condition));
}

void read_any_of(const YamlNode& node, ConditionEntry& entry, FileNotes& notes) {
  Condition condition = condition_of(Kind::any_of);
  condition.entries = read_condition_entries(node, notes);
  entry.push_back(std::move(condition));
}

void append(ConditionEntry& entry, ConditionEntry more) {
  for (Condition& condition : more) entry.push_back(std::move(condition));
}

constexpr std::array<Key<ConditionEntry>, 18> kConditionKeys = {{
    {"sentence", read_window<Kind::sentence>},
    {"paragraph", read_window<Kind::paragraph>},
    {"section", read_window<Kind::section>},
    {"document", read_window<Kind::document>},
    {"inside", read_window<Kind::inside>},
    {"match", read_window<Kind::match>},
    {"before", read_nearby<Kind::before>},
    {"after", read_nearby<Kind::after>},
    {"near", read_nearby<Kind::near>},
    {"about",
     [](const YamlNode& node, ConditionEntry& entry, FileNotes& notes) { append(entry, read_about(node, notes)); }},
    {"role",
     [](const YamlNode& node, ConditionEntry& entry, FileNotes& notes) { append(entry, read_role(node, notes)); }},
    {"generic", read_expected<Kind::generic>},
    {"negated", read_expected<Kind::negated>},
    {"quoted", read_expected<Kind::quoted>},
    {"in-section", read_sections},
    {"genre", [](const YamlNode& node, ConditionEntry& entry,
                 FileNotes& notes) { entry.push_back(read_names(Kind::genre, node, kGenreNames, notes)); }},
    {"path", read_path},
    {"any-of", read_any_of},
}};

}  // namespace

std::vector<ConditionEntry> read_condition_entries(const YamlNode& list, FileNotes& notes) {
  std::vector<ConditionEntry> entries;
  for (const YamlNode& item : items_of(list, notes)) {
    ConditionEntry entry;
    read_map(item, kConditionKeys, entry, notes);
    const bool blank = item.kind == YamlNode::Kind::map && item.entries.empty();
    if (blank) notes.add_mistake(item.place, "an entry without a condition");
    if (!entry.empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

ConditionEntry read_about(const YamlNode& node, FileNotes& notes) {
  Condition condition = condition_of(Kind::about);
  condition.expected = read_choice(node, kAbout, "subject", notes).value_or(0) == 0;
  return {std::move(condition)};
}

ConditionEntry read_role(const YamlNode& node, FileNotes& notes) {
  return {read_names(Kind::role, node, kRoleNames, notes)};
}

}  // namespace evenhand
