#include "rules/rule_mistake.h"

namespace evenhand {

std::string to_string(const RuleMistake& mistake) {
  return mistake.path + ":" + std::to_string(mistake.place.line) + ":" + std::to_string(mistake.place.column) + ": " +
         mistake.message;
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  quoted += text;
  quoted += '\'';
  return quoted;
}

}  // namespace evenhand
