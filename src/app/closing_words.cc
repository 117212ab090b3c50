#include "app/closing_words.h"

#include "app/shell_word.h"

namespace evenhand {
std::string words_to_go_on(const std::string& rule, ExitCode code) {
  if (code == ExitCode::nothing_found) return {};
  if (code == ExitCode::failed || rule.empty()) {
    return "\nNot everything could be checked; the reason stands above. `git commit --no-verify` commits without this "
           "check.\n";
  }
  return "\nTo go on:\n"
         "  change the words, and `git add` the files again; or\n"
         "  leave them, and say why in a comment before them: `evenhand: ignore-next " +
         rule +
         " -- why`; or\n"
         "  commit without this check: `git commit --no-verify`\n";
}

std::string words_to_go_on_with_message(const std::string& rule, ExitCode code, const std::string& file,
                                        const std::string& mark) {
  if (code != ExitCode::findings || rule.empty()) return words_to_go_on(rule, code);
  const std::string again = "git commit --edit --file=" + shell_word(file);
  return "\nThe message is kept. To go on:\n"
         "  change it: `" +
         again +
         "`; or\n"
         "  leave its words, and say why in a line that git takes out again: `" +
         mark + " evenhand: ignore-file " + rule +
         " -- why`; or\n"
         "  commit without this check: `" +
         again + " --no-verify`\n";
}

}  // namespace evenhand
