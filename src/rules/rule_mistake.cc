#include "rules/rule_mistake.h"

namespace evenhand {

std::string to_string(const RuleMistake& mistake) {
  return mistake.path + ":" + std::to_string(mistake.place.line) + ":" + std::to_string(mistake.place.column) + ": " +
         mistake.message;
}

}  // namespace evenhand
