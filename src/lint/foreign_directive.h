#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/finding.h"

namespace evenhand {

// Linters whose suppressions are understood where somebody asks for it.
enum class ForeignLinter : std::uint8_t { alex, vale, woke };
inline constexpr std::array<std::string_view, 3> kForeignLinterNames = {"alex", "vale", "woke"};

// What a comment tells another linter.
struct ForeignDirective {
  enum class Verb : std::uint8_t {
    off,
    on,
    next_block,        // alex: the node that follows.
    line_or_next_line  // woke: its own line where something stands before it, else the next one.
  };

  ForeignLinter linter = ForeignLinter::alex;
  Verb verb = Verb::off;
  std::vector<std::string> names;  // As that linter calls its rules. Empty: all.
  std::vector<std::string> words;  // Of Vale: only findings of these words. Empty: any.
};

// What one of `linters` would obey in a comment, marks included:
//
//   alex disable|enable|ignore [id…]        remark-message-control
//   vale off|on                             vale.sh, comment-based configuration
//   vale Style|Style.Rule = NO|YES
//   vale Style.Rule["words", …] = NO|YES
//   wokeignore:rule=name[,name…]            docs.getwoke.tech/ignore
std::optional<ForeignDirective> foreign_directive_in(std::string_view comment,
                                                     const std::vector<ForeignLinter>& linters);

// Whether the directive is about the finding. Names of other linters are not ours. A rule of Vale is the one that
// `import vale` makes of it: Style.RuleName is style/rule-name. A name of alex or woke is the rule of that name, or
// whatever rule found one of the words that it consists of: he-she, whitelist.
bool is_about(const ForeignDirective& directive, const Finding& finding);

}  // namespace evenhand
