#include <cstddef>
#include <cstdint>
#include <string>

#include "rules/rule_set.h"

// Any bytes, as each kind of rule file. What must hold: no crash, no hang, and every mistake with a place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const char* path : {"x/y.yaml", "x/category.yaml", "lexicons/x.yaml", "genres/chat.yaml", "profiles/x.yaml"}) {
    const auto result = load_rules({{path, text}});
    const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&result);
    if (!mistakes) continue;
    for (const RuleMistake& mistake : *mistakes) {
      if (mistake.place.line == 0 || mistake.place.column == 0 || mistake.message.empty()) __builtin_trap();
    }
  }
  return 0;
}
