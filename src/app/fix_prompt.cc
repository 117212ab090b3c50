#include "app/fix_prompt.h"

#include <unistd.h>

#include <iostream>
#include <string>

#include "app/terminal.h"
#include "report/cells.h"

namespace evenhand {

bool FixPrompt::is_possible() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1; }

std::vector<Finding> FixPrompt::choose(const FileReport& file) {
  std::vector<Finding> chosen;
  for (const Finding& finding : file.findings) {
    if (wants(file, finding)) chosen.push_back(finding);
  }
  return chosen;
}

bool FixPrompt::wants(const FileReport& file, const Finding& finding) {
  if (mode_ != Mode::ask) return mode_ == Mode::all;
  FileReport alone = file;
  alone.findings = {finding};
  Report report;
  report.files = {std::move(alone)};
  print(write_short(report, options_) + "  " + printable(finding.source_line.view()) + "\n");
  while (true) {
    print("Write “" + printable(finding.fix->text) + "” instead? [y]es, [n]o, [a]ll, [q]uit: ");
    std::string answer;
    if (!std::getline(std::cin, answer)) answer = "q";
    if (answer == "y" || answer == "n") return answer == "y";
    if (answer != "a" && answer != "q") continue;
    mode_ = answer == "a" ? Mode::all : Mode::none;
    return mode_ == Mode::all;
  }
}

}  // namespace evenhand
