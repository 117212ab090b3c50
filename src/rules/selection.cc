#include "rules/selection.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include "rules/rule_names.h"

namespace evenhand {
namespace {

using Breadth = NameBreadth;

class Selector {
 public:
  explicit Selector(const CompiledRules& rules) : rules_(rules), table_(rules.table()) {
    for (const RuleRecord& rule : table_.rules) enabled_.push_back(rule.opt_in == 0);
  }

  Result<Selection> select(const SelectionRequest& request) {
    selection_ = select_all(rules_);
    if (const auto error = apply_profile(request.profile)) return *error;
    if (const auto error = apply_places(request.places)) return *error;
    if (const auto error = apply_wishes(request.rules)) return *error;
    for (const auto& [option, value] : request.stance) stances_[option] = value;
    if (!request.select.empty()) {
      if (const auto error = keep_only(request.select)) return *error;
    }
    if (const auto error = enable(request.enable)) return *error;
    if (const auto error = take_away(request.ignore)) return *error;
    // Whoever names a rule wants it, however sure it is.
    const Confidence least = request.select.empty() ? min_confidence_ : Confidence::low;
    take_away_below(request.min_confidence.value_or(least));
    take_away_other_stances();
    take_away_not_enabled();
    return std::move(selection_);
  }

 private:
  std::string_view text(StringRef reference) const { return rules_.text(reference); }

  const ProfileRecord* profile_named(std::string_view name) const {
    const auto found = std::find_if(table_.profiles.begin(), table_.profiles.end(),
                                    [&](const ProfileRecord& profile) { return text(profile.name) == name; });
    return found == table_.profiles.end() ? nullptr : &*found;
  }

  // The profile, after those it extends.
  std::optional<Error> apply_profile(const std::string& name) {
    std::vector<const ProfileRecord*> chain;
    for (std::string_view wanted = name; !wanted.empty();) {
      const ProfileRecord* profile = profile_named(wanted);
      if (profile == nullptr && wanted == kDefaultProfile) break;
      if (profile == nullptr) return unknown_name_error("profile", wanted, profile_names());
      chain.push_back(profile);
      if (chain.size() > table_.profiles.size()) return Error{"the profile '" + name + "' extends itself"};
      wanted = text(profile->extends);
    }
    std::reverse(chain.begin(), chain.end());
    for (const ProfileRecord* profile : chain) {
      if (const auto error = apply(*profile)) return error;
    }
    return std::nullopt;
  }

  std::optional<Error> apply(const ProfileRecord& profile) {
    const auto names = [&](Range range) {
      std::vector<std::string> copies;
      for (const std::string_view name : rules_.texts(range)) copies.emplace_back(name);
      return copies;
    };
    for (const ChoiceRecord& choice : table_.choices.subspan(profile.severity.begin, profile.severity.count)) {
      const std::string name(text(choice.name));
      const std::vector<std::size_t> meant = rules_named(name);
      if (meant.empty()) return unknown_rule_name(rules_, name);
      Severities severity{};
      severity.fill(static_cast<Severity>(choice.value));
      for (const std::size_t rule : meant) set_severity(rule, name, severity);
    }
    if (profile.select.count > 0) {
      if (const auto error = keep_only(names(profile.select))) return error;
    }
    if (const auto error = enable(names(profile.enable))) return error;
    if (const auto error = take_away(names(profile.ignore))) return error;
    min_confidence_ = static_cast<Confidence>(profile.min_confidence);
    for (const PairRecord& pair : table_.pairs.subspan(profile.stance.begin, profile.stance.count)) {
      stances_[std::string(text(pair.first))] = text(pair.second);
    }
    std::vector<std::pair<std::string, Genre>> genres;
    for (const ChoiceRecord& choice : table_.choices.subspan(profile.genres.begin, profile.genres.count)) {
      genres.emplace_back(text(choice.name), static_cast<Genre>(choice.value));
    }
    selection_.genres.insert(selection_.genres.begin(), genres.begin(), genres.end());
    return std::nullopt;
  }

  std::optional<Error> apply_places(const std::vector<std::string>& places) {
    std::map<std::size_t, std::pair<std::string, Severity>> strictest;  // By rule: what it is named as, and how severe.
    for (const std::string& place : places) {
      const ProfileRecord* const profile = profile_named(place);
      if (profile == nullptr) return unknown_name_error("profile", place, profile_names());
      for (const ChoiceRecord& choice : table_.choices.subspan(profile->severity.begin, profile->severity.count)) {
        const std::pair said(std::string(text(choice.name)), static_cast<Severity>(choice.value));
        for (const std::size_t rule : rules_named(said.first)) {
          const auto [known, is_new] = strictest.try_emplace(rule, said);
          if (!is_new && known->second.second < said.second) known->second = said;
        }
      }
    }
    for (const auto& [rule, said] : strictest) {
      Severities severity{};
      severity.fill(said.second);
      set_severity(rule, said.first, severity);
    }
    return std::nullopt;
  }

  // Only where the rule's own file has it on; what is given to a whole category or tag lowers no error, except to off.
  void set_severity(std::size_t rule, std::string_view given_to, const Severities& severity) {
    const bool by_id = breadth_of(rule, given_to) == Breadth::rule;
    for (std::size_t genre = 0; genre < kGenreCount; ++genre) {
      Severity& each = selection_.severity[rule][genre];
      const bool may_change = by_id || each != Severity::error || severity[genre] == Severity::off;
      if (each != Severity::off && may_change) each = severity[genre];
    }
  }

  std::optional<Error> apply_wishes(const std::vector<RuleWish>& wishes) {
    for (const Breadth breadth : {Breadth::tag, Breadth::category, Breadth::rule}) {
      for (const RuleWish& wish : wishes) {
        const std::vector<std::size_t> meant = rules_named(wish.name);
        if (meant.empty()) return unknown_rule_name(rules_, wish.name);
        for (const std::size_t rule : meant) {
          if (breadth_of(rule, wish.name) == breadth) apply(wish, breadth, rule);
        }
      }
    }
    return std::nullopt;
  }

  void apply(const RuleWish& wish, Breadth breadth, std::size_t rule) {
    const bool by_id = breadth == Breadth::rule;
    // A severity for a whole category says how, not that.
    if (wish.on && (by_id || !wish.severity)) enabled_[rule] = true;
    if (wish.on && by_id) selection_.severity[rule] = rules_.rule(rule).severity;
    if (wish.severity) set_severity(rule, wish.name, *wish.severity);
  }

  std::vector<std::size_t> rules_named(std::string_view name) const { return evenhand::rules_named(rules_, name); }

  Breadth breadth_of(std::size_t rule, std::string_view name) const { return evenhand::breadth_of(rules_, rule, name); }

  // Turns on what is opt-in.
  std::optional<Error> enable(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      const std::vector<std::size_t> meant = rules_named(name);
      if (meant.empty()) return unknown_rule_name(rules_, name);
      for (const std::size_t rule : meant) enabled_[rule] = true;
    }
    return std::nullopt;
  }

  // Whoever names a rule wants it: it is enabled, too.
  std::optional<Error> keep_only(const std::vector<std::string>& names) {
    std::vector<bool> kept(table_.rules.size(), false);
    for (const std::string& name : names) {
      const std::vector<std::size_t> meant = rules_named(name);
      if (meant.empty()) return unknown_rule_name(rules_, name);
      for (const std::size_t rule : meant) kept[rule] = enabled_[rule] = true;
    }
    for (std::size_t rule = 0; rule < kept.size(); ++rule) {
      if (!kept[rule]) turn_off(rule);
    }
    return std::nullopt;
  }

  std::optional<Error> take_away(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      const std::vector<std::size_t> meant = rules_named(name);
      if (meant.empty()) return unknown_rule_name(rules_, name);
      for (const std::size_t rule : meant) turn_off(rule);
    }
    return std::nullopt;
  }

  void take_away_below(Confidence least) {
    for (std::size_t rule = 0; rule < table_.rules.size(); ++rule) {
      if (static_cast<Confidence>(table_.rules[rule].confidence) < least) turn_off(rule);
    }
  }

  void take_away_other_stances() {
    for (std::size_t rule = 0; rule < table_.rules.size(); ++rule) {
      const Range stance = table_.rules[rule].stance;
      for (const PairRecord& pair : table_.pairs.subspan(stance.begin, stance.count)) {
        const auto chosen = stances_.find(text(pair.first));
        if (chosen == stances_.end() || chosen->second != text(pair.second)) turn_off(rule);
      }
    }
  }

  void take_away_not_enabled() {
    for (std::size_t rule = 0; rule < enabled_.size(); ++rule) {
      if (!enabled_[rule]) turn_off(rule);
    }
  }

  void turn_off(std::size_t rule) { selection_.severity[rule].fill(Severity::off); }

  std::vector<std::string> profile_names() const {
    std::vector<std::string> names;
    for (const ProfileRecord& profile : table_.profiles) names.emplace_back(text(profile.name));
    return names;
  }

  const CompiledRules& rules_;
  const TableView& table_;
  Selection selection_;
  std::vector<bool> enabled_;  // By rule.
  Confidence min_confidence_ = Confidence::low;
  std::map<std::string, std::string, std::less<>> stances_;  // Values by option.
};

}  // namespace

Selection select_all(const CompiledRules& rules) {
  Selection selection;
  for (std::size_t rule = 0; rule < rules.rule_count(); ++rule) selection.severity.push_back(rules.rule(rule).severity);
  return selection;
}

Result<Selection> select_rules(const CompiledRules& rules, const SelectionRequest& request) {
  return Selector(rules).select(request);
}

}  // namespace evenhand
