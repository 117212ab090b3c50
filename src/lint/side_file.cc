#include "lint/side_file.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "document/glob.h"
#include "lint/directive.h"
#include "lint/finding_writer.h"
#include "rules/node_reader.h"
#include "rules/text_key.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

constexpr CountRange kVersions{1, 1};

void read_rules(const YamlNode& node, SideSuppression& suppression, FileNotes& notes) {
  suppression.rules = read_texts(items_or_one(node, notes), notes);
}

void read_until(const YamlNode& node, SideSuppression& suppression, FileNotes& notes) {
  suppression.until = read_text(node, notes);
  if (!is_date(*suppression.until)) notes.add_mistake(node.place, "a date must stand here: 2027-03-01");
}

void read_fingerprint(const YamlNode& node, SideSuppression& suppression, FileNotes& notes) {
  suppression.fingerprint = read_text(node, notes);
  const bool is_one = suppression.fingerprint.size() == 16 &&
                      suppression.fingerprint.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!is_one) notes.add_mistake(node.place, "a fingerprint has 16 hexadecimal digits, as --format json shows it");
}

constexpr std::array<Key<SideSuppression>, 6> kSuppressionKeys = {{
    {"file", text_key<&SideSuppression::file>, true},
    {"rule", read_rules},
    {"match", text_key<&SideSuppression::match>},
    {"fingerprint", read_fingerprint},
    {"reason", text_key<&SideSuppression::reason>},
    {"until", read_until},
}};

void read_suppressions(const YamlNode& list, SideFile& side, FileNotes& notes) {
  for (const YamlNode& item : items_of(list, notes)) {
    SideSuppression suppression;
    suppression.place = item.place;
    read_map(item, kSuppressionKeys, suppression, notes);
    suppression.match = fold(fold_white_space(suppression.match));
    side.suppressions.push_back(std::move(suppression));
  }
}

constexpr std::array<Key<SideFile>, 2> kKeys = {{
    {"version", [](const YamlNode& node, SideFile&, FileNotes& notes) { read_count(node, kVersions, notes); }, true},
    {"suppressions", read_suppressions, true},
}};

bool is_about(const SideSuppression& suppression, const Finding& finding) {
  const auto& rules = suppression.rules;
  const bool names_it = rules.empty() || std::find(rules.begin(), rules.end(), finding.rule) != rules.end() ||
                        std::find(rules.begin(), rules.end(), finding.category) != rules.end();
  return names_it && (suppression.match.empty() || suppression.match == fold(finding.match)) &&
         (suppression.fingerprint.empty() || suppression.fingerprint == finding.fingerprint);
}

bool is_over(const SideSuppression& suppression, const std::string& today) {
  return suppression.until && *suppression.until < today;
}

bool is_glob(const std::string& name) { return name.find_first_of("*?[{") != std::string::npos; }

// Why the suppression does nothing, if it does not.
std::optional<std::string> idleness(const SideSuppression& suppression, const SuppressionPolicy& policy,
                                    const SideFileUse& use) {
  if (is_over(suppression, policy.today)) return "this suppression held until " + *suppression.until;
  const bool was_checked = std::any_of(use.checked.begin(), use.checked.end(),
                                       [&](const std::string& name) { return glob_matches(suppression.file, name); });
  if (was_checked) return "this suppression suppresses nothing";
  if (is_glob(suppression.file) || use.is_there(suppression.file)) return std::nullopt;
  return "there is no file " + in_quotes(suppression.file);
}

}  // namespace

Result<SideFile> parse_side_file(std::string_view text, const std::string& path) {
  FileNotes notes(path);
  SideFile side{path, {}};
  if (const std::optional<YamlNode> tree = parse_yaml(text, notes)) read_map(*tree, kKeys, side, notes);
  if (notes.mistakes().empty()) return side;
  std::string message;
  for (const RuleMistake& mistake : notes.mistakes()) message += to_string(mistake) + "\n";
  message.pop_back();
  return Error{message};
}

std::set<std::size_t> suppress_aside(const SideFile& side, const std::string& name, const std::string& today,
                                     FileReport& report) {
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i < side.suppressions.size(); ++i) {
    const SideSuppression& each = side.suppressions[i];
    if (!is_over(each, today) && glob_matches(each.file, name)) candidates.push_back(i);
  }
  std::set<std::size_t> used;
  if (candidates.empty()) return used;
  std::vector<Finding> kept;
  for (Finding& finding : report.findings) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](std::size_t i) { return is_about(side.suppressions[i], finding); });
    if (found == candidates.end()) {
      kept.push_back(std::move(finding));
      continue;
    }
    used.insert(*found);
    const SideSuppression& by = side.suppressions[*found];
    report.suppressed.push_back({std::move(finding), SuppressedFinding::By::side_file, by.reason, by.until,
                                 SuppressionPlace{side.path, by.place.line, by.place.column}});
  }
  report.findings = std::move(kept);
  return used;
}

std::vector<Complaint> complaints_about(const SideFile& side, const SuppressionPolicy& policy, const SideFileUse& use) {
  std::vector<Complaint> complaints;
  for (std::size_t i = 0; i < side.suppressions.size(); ++i) {
    const SideSuppression& each = side.suppressions[i];
    const SuppressionPlace place{side.path, each.place.line, each.place.column};
    for (const std::string& rule : each.rules) {
      if (const auto error = policy.check_rule(rule)) complaints.push_back({place, Severity::warning, error->message});
    }
    if (policy.require_reasons && each.reason.empty()) {
      complaints.push_back({place, policy.report_unused.value_or(Severity::warning),
                            "this suppression gives no reason ('reason: why')"});
    }
    if (!policy.report_unused || use.used.contains(i)) continue;
    if (auto why = idleness(each, policy, use)) complaints.push_back({place, *policy.report_unused, *std::move(why)});
  }
  return complaints;
}

}  // namespace evenhand
