#pragma once

#include <set>
#include <string>
#include <vector>

#include "import/imported_rule.h"
#include "import/rule_file_text.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// An imported rule on its way through the loader: what the loader objects to is taken out of it.
class RuleOnTrial {
 public:
  // `style` is borrowed and must outlive the draft.
  RuleOnTrial(ImportedRule rule, const ImportedStyle& style);

  std::string path() const { return rule_path(rule_, *style_); }
  std::string text() const { return text_of(lines_); }
  bool is_empty() const { return rule_.patterns.empty(); }
  const std::vector<LeftOut>& left_out() const { return left_out_; }

  // Writes another example, or takes out what the mistake is about. The text stays as it is until finish_round(), so
  // that all mistakes of one round can be told.
  void mend(const RuleMistake& mistake);
  // Takes the whole rule out.
  void drop(const std::string& why);
  void finish_round();

 private:
  void mend_flag(std::size_t pattern, const std::string& why);
  void mend_pass(const std::string& why);
  void mend_suggestion(const std::string& message);
  void drop_pattern(std::size_t pattern, const std::string& why);
  void note(SourcePlace place, std::string what, std::string why, std::string advice);

  ImportedRule rule_;
  const ImportedStyle* style_;
  ExampleChoice choice_;
  std::vector<RuleFileLine> lines_;
  std::vector<LeftOut> left_out_;
  std::set<std::size_t> dropped_patterns_;  // Until the round is over.
  std::set<std::size_t> dropped_exceptions_;
  bool took_suggestion_ = false;  // In this round.
  bool dropped_ = false;
};

}  // namespace evenhand
