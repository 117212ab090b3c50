#include "lint/baseline.h"

#include <array>
#include <optional>
#include <set>
#include <utility>

#include "lint/baseline_lines.h"
#include "rules/node_reader.h"

namespace evenhand {
namespace {

using Entries = Baseline::Entries;

constexpr CountRange kVersions{1, 1};
constexpr CountRange kCounts{1, 1'000'000'000};
constexpr std::size_t kFingerprintSize = 16;  // Hexadecimal digits.

std::string key_of(const Finding& finding) { return finding.fingerprint + " " + finding.rule; }

void read_file_entries(const YamlNode& map, std::map<std::string, std::size_t>& entries, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    const bool is_key = entry.key.text.find(' ') == kFingerprintSize;
    if (!is_key) notes.add_mistake(entry.key.place, "a fingerprint and a rule must stand here");
    const auto count = read_count(entry.value, kCounts, notes);
    if (is_key && count) entries[entry.key.text] = *count;
  }
}

void read_findings(const YamlNode& map, Entries& entries, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) read_file_entries(entry.value, entries[entry.key.text], notes);
}

constexpr std::array<Key<Entries>, 2> kKeys = {{
    {"version", [](const YamlNode& node, Entries&, FileNotes& notes) { read_count(node, kVersions, notes); }, true},
    {"findings", read_findings, true},
}};

std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

// Takes one of a key out of a file's entries, if one is there.
bool take(Entries& entries, const std::string& path, const std::string& key) {
  const auto file = entries.find(path);
  if (file == entries.end()) return false;
  const auto found = file->second.find(key);
  if (found == file->second.end()) return false;
  if (--found->second == 0) file->second.erase(found);
  if (file->second.empty()) entries.erase(file);
  return true;
}

// The same, out of any file for which `may_give` is true.
template <typename MayGive>
bool take_from_any(Entries& entries, const std::string& key, const MayGive& may_give) {
  for (const auto& [path, findings] : entries) {
    if (findings.contains(key) && may_give(path)) return take(entries, std::string(path), key);
  }
  return false;
}

template <typename IsKnown>
void move_known(FileReport& file, const IsKnown& is_known) {
  std::vector<Finding> kept;
  for (Finding& finding : file.findings) {
    if (is_known(finding)) {
      file.suppressed.push_back({std::move(finding), SuppressedFinding::By::baseline, {}, {}, {}});
    } else {
      kept.push_back(std::move(finding));
    }
  }
  file.findings = std::move(kept);
}

}  // namespace

Result<Baseline> Baseline::parse(std::string_view text, const std::string& name) {
  if (std::optional<Entries> written = read_baseline_lines(text)) return from(*std::move(written));
  FileNotes notes(name);
  Baseline baseline;
  if (const std::optional<YamlNode> tree = parse_yaml(text, notes)) read_map(*tree, kKeys, baseline.entries_, notes);
  if (notes.mistakes().empty()) return baseline;
  std::string message;
  for (const RuleMistake& mistake : notes.mistakes()) message += to_string(mistake) + "\n";
  message.pop_back();
  return Error{message};
}

Baseline Baseline::from(Entries entries) {
  Baseline baseline;
  baseline.entries_ = std::move(entries);
  return baseline;
}

std::string Baseline::to_text() const {
  std::string text =
      "# Findings that evenhand does not report again. Written by `evenhand baseline`; `evenhand baseline prune` "
      "takes\n"
      "# out what is mended. Each line: fingerprint, rule, and how often it stands in the file.\n"
      "version: 1\nfindings:";
  if (entries_.empty()) return text + " {}\n";
  for (const auto& [path, findings] : entries_) {
    text += "\n  " + quoted(path) + ":";
    for (const auto& [key, count] : findings) text += "\n    " + quoted(key) + ": " + std::to_string(count);
  }
  return text + "\n";
}

void Baseline::add(const std::string& path, const Finding& finding) { ++entries_[path][key_of(finding)]; }

void Baseline::add(const Baseline& more) {
  for (const auto& [path, findings] : more.entries_) {
    for (const auto& [key, count] : findings) entries_[path][key] += count;
  }
}

std::size_t Baseline::size() const {
  std::size_t sum = 0;
  for (const auto& [path, findings] : entries_) {
    for (const auto& [key, count] : findings) sum += count;
  }
  return sum;
}

KnownFindings::KnownFindings(const Baseline& baseline) {
  for (const auto& [path, findings] : baseline.entries()) {
    for (const auto& [key, count] : findings) keys_.insert(key);
  }
}

void KnownFindings::hold_back_from(FileReport& file) const {
  move_known(file, [&](const Finding& finding) { return keys_.contains(key_of(finding)); });
}

Baseline hold_back(Report& report, const Baseline& baseline,
                   const std::function<std::string(const std::string& path)>& path_of,
                   const std::function<bool(const std::string& path)>& is_gone) {
  Entries left = baseline.entries();
  std::set<std::string> checked;
  for (FileReport& file : report.files) {
    const std::string path = path_of(file.path);
    checked.insert(path);
    move_known(file, [&](const Finding& finding) { return take(left, path, key_of(finding)); });
  }
  const auto may_give = [&](const std::string& path) { return checked.contains(path) || is_gone(path); };
  for (FileReport& file : report.files) {
    move_known(file, [&](const Finding& finding) { return take_from_any(left, key_of(finding), may_give); });
  }
  return Baseline::from(std::move(left));
}

}  // namespace evenhand
