#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "report/annotation.h"
#include "report/cells.h"
#include "report/escape.h"
#include "report/relative_path.h"
#include "report/reporter.h"
#include "report/summary.h"

// A comment for a pull request: a short table, details folded. GitHub and GitLab take a comment of some 65,000
// characters and refuse a longer one, so it ends in time and says what it left out.

namespace evenhand {
namespace {

constexpr std::size_t kMostBytes = 60'000;

// Safe to read, in one line; every character that Markdown, a mention (@) or a reference (#, !) gives a meaning, as a
// reference that has none.
std::string shown(std::string_view text) {
  return escaped(printable(text), {{'\\', "&#92;"},
                                   {'`', "&#96;"},
                                   {'*', "&#42;"},
                                   {'_', "&#95;"},
                                   {'{', "&#123;"},
                                   {'}', "&#125;"},
                                   {'[', "&#91;"},
                                   {']', "&#93;"},
                                   {'<', "&lt;"},
                                   {'>', "&gt;"},
                                   {'|', "&#124;"},
                                   {'#', "&#35;"},
                                   {'~', "&#126;"},
                                   {'&', "&amp;"},
                                   {'@', "&#64;"},
                                   {'!', "&#33;"},
                                   {':', "&#58;"},
                                   {'$', "&#36;"}});
}

std::string place_of(const Finding& finding, const FileReport& file) {
  std::string place = shown(repository_path(file.path));
  if (file.has_lines) place += "&#58;" + std::to_string(finding.begin.line);
  return finding.place.empty() ? place : place + ", " + shown(finding.place);
}

std::string instead_of(const Finding& finding) {
  return finding.suggestions.empty() ? "" : shown(finding.suggestions.front());
}

std::string row_for(const Finding& finding, const FileReport& file) {
  return "| " + std::string(name_of(finding.severity)) + " | " + place_of(finding, file) + " | " +
         shown(finding.message) + " | " + instead_of(finding) + " |\n";
}

// Reasons are written over several lines; an item of a list is one.
std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

// What is known of each finding; a reason that was given once in a report is not repeated.
class Details {
 public:
  std::string operator()(const Finding& finding, const FileReport& file) {
    std::string text = "- **" + place_of(finding, file) + "** " + shown(finding.rule);
    if (!finding.sentence.empty()) text += "<br>“" + shown(finding.sentence) + "”";
    if (said_.insert(finding.about->why).second) text += "<br>" + shown(in_one_line(finding.about->why));
    for (const std::string& suggestion : finding.suggestions) text += "<br>Instead&#58; " + shown(suggestion);
    if (!finding.about->fine_when.empty()) text += "<br>Fine when " + shown(finding.about->fine_when);
    if (!finding.link.empty()) text += "<br>[Our guide](<" + finding.link + ">)";
    return text + "\n";
  }

 private:
  std::set<std::string> said_;  // Reasons.
};

// Appends what `write` says of each finding until no room is left; how many did not fit.
template <typename Write>
std::size_t add_findings(std::string& text, const Report& report, std::size_t room, Write write) {
  std::size_t left_out = 0;
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) {
      const std::string part = write(finding, file);
      if (left_out > 0 || text.size() + part.size() > room) {
        ++left_out;
      } else {
        text += part;
      }
    }
  }
  return left_out;
}

std::string remark_on(std::size_t left_out) {
  return left_out == 0 ? "" : "\n" + std::to_string(left_out) + " more did not fit here.\n";
}

std::string notices_of(const Report& report) {
  constexpr std::size_t kMostNotices = 20;
  std::string text;
  const auto notices = input_notices(report);
  const std::size_t count = std::min(notices.size(), kMostNotices);
  for (std::size_t i = 0; i < count; ++i) {
    text += "- " + shown(notices[i].path) + "&#58; " + shown(notices[i].message) + "\n";
  }
  return text.empty() ? "" : "\nNot checked, or not in full:\n\n" + text + remark_on(notices.size() - count);
}

}  // namespace

std::string write_markdown(const Report& report, const ReportOptions& options) {
  const Summary summary = summarize(report);
  const std::string notices = notices_of(report);
  std::string text = "### Evenhand\n\n" + describe(summary, options.left_out) + "\n";
  if (summary.findings() == 0) return text + notices;
  text += "\n| | where | what | instead |\n| --- | --- | --- | --- |\n";
  const std::size_t room = kMostBytes - std::min(notices.size(), kMostBytes / 2);
  text += remark_on(add_findings(text, report, room / 2, row_for));
  text += "\n<details>\n<summary>Why, and when the words are fine</summary>\n\n";
  text += remark_on(add_findings(text, report, room, Details()));
  return text + "\n</details>\n" + notices;
}

}  // namespace evenhand
