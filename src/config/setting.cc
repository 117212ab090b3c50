#include "config/setting.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/selection.h"

namespace evenhand {
namespace {

using Kind = Setting::Kind;

YamlNode told(std::string text) {
  YamlNode node;
  node.kind = YamlNode::Kind::scalar;
  node.style = YamlNode::Style::double_quoted;
  node.text = std::move(text);
  return node;
}

// A word of the configuration's own, which stands without quotes.
YamlNode told_word(std::string_view word) {
  YamlNode node = told(std::string(word));
  node.style = YamlNode::Style::plain;
  return node;
}

YamlNode told(const std::vector<std::string>& texts) {
  YamlNode node;
  node.kind = YamlNode::Kind::sequence;
  for (const std::string& text : texts) node.items.push_back(told(text));
  return node;
}

YamlNode told_map(std::vector<YamlEntry> entries) {
  YamlNode node;
  node.kind = YamlNode::Kind::map;
  node.entries = std::move(entries);
  return node;
}

YamlNode told(bool truth) { return told_word(truth ? "true" : "false"); }
YamlNode told(Severity severity) { return told_word(name_of(severity)); }
YamlNode told(Confidence confidence) { return told_word(name_of(confidence)); }
YamlNode told(FailOn least) { return told_word(kFailOnNames[static_cast<std::size_t>(least)]); }
YamlNode told(Genre genre) { return told_word(name_of(genre)); }

Severity most_frequent(const Severities& severities) {
  std::array<std::size_t, kSeverityNames.size()> counts{};
  for (const Severity severity : severities) ++counts[static_cast<std::size_t>(severity)];
  return static_cast<Severity>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

YamlNode told(ForeignLinter linter) { return told_word(kForeignLinterNames[static_cast<std::size_t>(linter)]); }

YamlNode told(const RuleSetting& setting) {
  if (!setting.severity) return told_word(setting.on ? "on" : "off");
  const Severities& severity = *setting.severity;
  const bool is_one =
      std::all_of(severity.begin(), severity.end(), [&](Severity each) { return each == severity.front(); });
  if (is_one) return told(severity.front());
  const Severity usual = most_frequent(severity);
  std::vector<YamlEntry> by_genre;
  for (std::size_t genre = 0; genre < kGenreCount; ++genre) {
    if (severity[genre] != usual) by_genre.push_back({told_word(kGenreNames[genre]), told(severity[genre])});
  }
  if (usual != Severity::off) by_genre.push_back({told_word(kElse), told(usual)});
  return told_map({{told_word("severity"), told_map(std::move(by_genre))}});
}

YamlNode told_places(const std::vector<std::string>& places) {
  if (places.empty()) return told_word("none");
  return places.size() == 1 ? told(places.front()) : told(places);
}

// `what` is the key of the words: a term or a name.
YamlNode told(const Allowance& allowance, const char* what) {
  if (allowance.rules.empty() && allowance.reason.empty()) return told(allowance.words);
  std::vector<YamlEntry> entries = {{told_word(what), told(allowance.words)}};
  if (!allowance.rules.empty()) entries.push_back({told_word("rules"), told(allowance.rules)});
  if (!allowance.reason.empty()) entries.push_back({told_word("reason"), told(allowance.reason)});
  return told_map(std::move(entries));
}

class Teller {
 public:
  template <typename T>
  void value(const char* key, const std::optional<Said<T>>& said) {
    if (said) add({key, "", Kind::value, told(said->value), said->origin});
  }

  template <typename T>
  void value(const char* key, const std::optional<Said<T>>& said, const T& usual) {
    value(key, std::optional(said.value_or(Said<T>{usual, ""})));
  }

  template <typename T>
  void items(const char* key, const std::vector<Said<T>>& list) {
    for (const auto& said : list) add({key, "", Kind::item, told(said.value), said.origin});
  }

  void items(const char* key, const std::vector<Said<Allowance>>& list, const char* what) {
    for (const auto& said : list) add({key, "", Kind::item, told(said.value, what), said.origin});
  }

  template <typename T>
  void entries(const char* key, const std::map<std::string, Said<T>>& map) {
    for (const auto& [name, said] : map) add({key, name, Kind::entry, told(said.value), said.origin});
  }

  void entries(const char* key, const std::vector<Said<std::pair<std::string, Genre>>>& globs) {
    for (auto said = globs.begin(); said != globs.end(); ++said) {
      // Of equal globs only the last counts.
      const auto is_equal = [&](const auto& later) { return later.value.first == said->value.first; };
      if (std::any_of(said + 1, globs.end(), is_equal)) continue;
      add({key, said->value.first, Kind::entry, told(said->value.second), said->origin});
    }
  }

  void places(const char* key, const std::optional<Said<std::vector<std::string>>>& said) {
    const auto all = said.value_or(Said<std::vector<std::string>>{});
    add({key, "", Kind::value, told_places(all.value), all.origin});
  }

  std::vector<Setting> take() { return std::move(settings_); }

 private:
  void add(Setting setting) { settings_.push_back(std::move(setting)); }

  std::vector<Setting> settings_;
};

}  // namespace

std::vector<Setting> settings_of(const Config& config) {
  Teller teller;
  teller.value("profile", config.profile, std::string(kDefaultProfile));
  teller.places("legal", config.legal);
  teller.entries("rules", config.rules);
  teller.items("enable", config.enable);
  teller.entries("stance", config.stance);
  teller.value("min-confidence", config.min_confidence);
  teller.items("allow", config.allow, "term");
  teller.items("names", config.names, "name");
  teller.entries("links", config.links);
  teller.items("rule-folders", config.rule_folders);
  teller.entries("genres", config.genres);
  teller.items("include", config.include);
  teller.items("exclude", config.exclude);
  teller.value("show", config.show, kUsualShow);
  teller.value("fail-on", config.fail_on, kUsualFailOn);
  teller.value("baseline", config.baseline);
  teller.value("report-unused", config.report_unused, Severity::off);
  teller.value("require-reasons", config.require_reasons, false);
  teller.value("suppression-file", config.suppression_file);
  teller.items("suppressions-of", config.suppressions_of);
  return teller.take();
}

}  // namespace evenhand
