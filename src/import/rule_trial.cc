#include "import/rule_trial.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <variant>

#include "import/rule_on_trial.h"
#include "lint/rule_test.h"
#include "lint/suggestion_test.h"
#include "rules/compiled_rules.h"
#include "rules/compiler.h"
#include "rules/rule_set.h"

namespace evenhand {
namespace {

using Mistakes = std::vector<RuleMistake>;

// Every round takes something out or writes another example; no rule needs nearly as many. After that, whole rules go.
constexpr int kMostRounds = 40;

// What is wrong with these files, at the first of three steps that finds something: loading, compiling, the examples of
// the rules under `folder`. Empty where all is well.
Mistakes find_mistakes(const std::vector<RuleSource>& sources, const std::string& folder, const English& english) {
  auto loaded = load_rules(sources);
  if (auto* const mistakes = std::get_if<Mistakes>(&loaded)) return std::move(*mistakes);
  const RuleSet& rules = std::get<RuleSet>(loaded);
  auto compiled = compile_rules(rules, english);
  if (auto* const mistakes = std::get_if<Mistakes>(&compiled)) return std::move(*mistakes);
  const auto table = std::make_unique<const std::string>(std::get<Compilation>(std::move(compiled)).table);
  const Result<CompiledRules> opened = CompiledRules::open(*table);
  if (!opened) return {{folder, {}, opened.error().message}};
  const RuleTest examples(rules, *opened, english);
  const SuggestionTest suggestions(*opened);
  Mistakes mistakes;
  for (const Rule& rule : rules.rules) {
    if (rule.category != folder) continue;
    for (RuleMistake& failure : examples.failures(rule)) mistakes.push_back(std::move(failure));
    for (RuleMistake& failure : suggestions.failures(rule)) mistakes.push_back(std::move(failure));
  }
  return mistakes;
}

class Trial {
 public:
  Trial(const ImportedStyle& style, std::vector<RuleSource> beside, const English& english)
      : style_(style), beside_(std::move(beside)), english_(english) {
    for (const ImportedRule& rule : style.rules) rules_.emplace_back(rule, style);
  }

  TrialOutcome run() {
    for (int round = 0;; ++round) {
      const Mistakes mistakes = find_mistakes(all_files(), style_.id, english_);
      if (mistakes.empty()) break;
      if (mend(mistakes, round >= kMostRounds)) continue;
      if (beside_.empty()) break;
      beside_.clear();  // What lies there already is wrong by itself.
    }
    return outcome();
  }

 private:
  std::vector<RuleSource> own_files() const {
    std::vector<RuleSource> files;
    for (const RuleOnTrial& rule : rules_) {
      if (!rule.is_empty()) files.push_back({rule.path(), rule.text(), ""});
    }
    if (!files.empty()) files.push_back(category_file(style_));
    return files;
  }

  std::vector<RuleSource> all_files() const {
    std::vector<RuleSource> files = own_files();
    files.insert(files.end(), beside_.begin(), beside_.end());
    return files;
  }

  // Whether anything was changed.
  bool mend(const Mistakes& mistakes, bool give_up) {
    bool changed = false;
    for (const RuleMistake& mistake : mistakes) {
      const auto rule = std::find_if(rules_.begin(), rules_.end(),
                                     [&](const RuleOnTrial& one) { return one.path() == mistake.path; });
      if (rule == rules_.end()) continue;
      changed = true;
      if (give_up) {
        rule->drop(mistake.message);
      } else {
        rule->mend(mistake);
      }
    }
    for (RuleOnTrial& rule : rules_) rule.finish_round();
    return changed;
  }

  TrialOutcome outcome() const {
    TrialOutcome outcome{own_files(), {}};
    for (const RuleOnTrial& rule : rules_) {
      outcome.left_out.insert(outcome.left_out.end(), rule.left_out().begin(), rule.left_out().end());
    }
    return outcome;
  }

  const ImportedStyle& style_;
  std::vector<RuleSource> beside_;
  const English& english_;
  std::vector<RuleOnTrial> rules_;
};

}  // namespace

TrialOutcome try_style(const ImportedStyle& style, std::vector<RuleSource> beside, const English& english) {
  return Trial(style, std::move(beside), english).run();
}

}  // namespace evenhand
