#include <cstddef>
#include <cstdint>
#include <string_view>

#include "import/word_pattern.h"
#include "rules/pattern.h"

// Any bytes as a regular expression of another tool. What must hold: no crash, no hang, and either an error in words or
// a pattern that the notation's reader takes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  using Ends = WordPatternOptions::Ends;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const Ends ends : {Ends::whole_words, Ends::longer_end, Ends::anywhere}) {
    for (const bool ignores_case : {true, false}) {
      const Result<WordPattern> pattern = pattern_of_expression(text, {ignores_case, ends});
      if (!pattern && pattern.error().message.empty()) __builtin_trap();
      if (pattern && pattern->notation != "//" && !parse_pattern(pattern->notation)) __builtin_trap();
      static_cast<void>(pattern_of_text(text, {ignores_case, ends}));
    }
  }
  return 0;
}
