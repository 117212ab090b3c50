#include "lint/finding_history.h"

#include <string>

namespace evenhand {

std::shared_ptr<const RuleWords> FindingHistory::words_of(std::uint32_t rule) {
  std::shared_ptr<const RuleWords>& words = words_[rule];
  if (words == nullptr) {
    const RuleView view = rules_.rule(rule);
    words = std::make_shared<const RuleWords>(
        RuleWords{std::string(view.title), std::string(view.why), std::string(view.fine_when), rules_.evidence(rule)});
  }
  return words;
}

}  // namespace evenhand
