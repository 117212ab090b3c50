#include "app/closing_words.h"

#include "app/shell_word.h"

namespace evenhand {
namespace {

// The most severe one, the first of several. Null where there is none.
const Finding* worst_finding(const Report& report) {
  const Finding* worst = nullptr;
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) {
      if (worst == nullptr || finding.severity > worst->severity) worst = &finding;
    }
  }
  return worst;
}

}  // namespace

std::string words_to_go_on(const Report& report, ExitCode code) {
  if (code == ExitCode::nothing_found) return {};
  const Finding* const worst = worst_finding(report);
  if (code == ExitCode::failed || worst == nullptr) {
    return "\nNot everything could be checked; the reason stands above. `git commit --no-verify` commits without this "
           "check.\n";
  }
  return "\nTo go on:\n"
         "  change the words, and `git add` the files again; or\n"
         "  leave them, and say why in a comment before them: `evenhand: ignore-next " +
         worst->rule +
         " -- why`; or\n"
         "  commit without this check: `git commit --no-verify`\n";
}

std::string words_to_go_on_with_message(const Report& report, ExitCode code, const std::string& file,
                                        const std::string& mark) {
  const Finding* const worst = worst_finding(report);
  if (code != ExitCode::findings || worst == nullptr) return words_to_go_on(report, code);
  const std::string again = "git commit --edit --file=" + shell_word(file);
  return "\nThe message is kept. To go on:\n"
         "  change it: `" +
         again +
         "`; or\n"
         "  leave its words, and say why in a line that git takes out again: `" +
         mark + " evenhand: ignore-file " + worst->rule +
         " -- why`; or\n"
         "  commit without this check: `" +
         again + " --no-verify`\n";
}

}  // namespace evenhand
