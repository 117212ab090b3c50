#include "app/explain_finding.h"

#include <charconv>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "app/rule_library.h"
#include "app/terminal.h"
#include "app/work.h"
#include "report/explanation.h"
#include "report/reporter.h"

namespace evenhand {
namespace {

std::optional<std::size_t> number_in(const std::string& text) {
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || end != text.data() + text.size() || number == 0) return std::nullopt;
  return number;
}

std::optional<FilePlace> split_last_number(const std::string& name) {
  const std::size_t colon = name.rfind(':');
  if (colon == std::string::npos) return std::nullopt;
  const auto number = number_in(name.substr(colon + 1));
  if (!number) return std::nullopt;
  return FilePlace{name.substr(0, colon), *number};
}

bool is_on(std::size_t line, const Finding& finding) { return finding.begin.line <= line && line <= finding.end.line; }

// All findings, suppressed ones last.
std::vector<Finding> with_suppressed(const FileReport& file) {
  std::vector<Finding> all = file.findings;
  for (const SuppressedFinding& each : file.suppressed) all.push_back(each.finding);
  return all;
}

void keep_line(std::size_t line, FileReport& file) {
  std::erase_if(file.findings, [&](const Finding& finding) { return !is_on(line, finding); });
  std::erase_if(file.suppressed, [&](const SuppressedFinding& each) { return !is_on(line, each.finding); });
}

std::string lines_of(const std::vector<Finding>& findings) {
  std::set<std::size_t> lines;
  for (const Finding& finding : findings) lines.insert(finding.begin.line);
  std::string text;
  for (const std::size_t line : lines) text += (text.empty() ? "" : ", ") + std::to_string(line);
  return text.empty() ? "; nor is there one elsewhere in the file" : "; there are findings on " + text;
}

// Each rule once.
std::string explanations(const std::vector<Finding>& findings, const RuleSet& rules, const ReportOptions& writing) {
  std::string text;
  std::set<std::string> said;
  for (const Finding& finding : findings) {
    const Rule* const rule = find_rule(rules, finding.rule);
    if (rule != nullptr && said.insert(rule->id).second) text += "\n" + explain(*rule, rules, finding.link, writing);
  }
  return text;
}

}  // namespace

std::optional<FilePlace> file_place(const std::string& name) {
  auto place = split_last_number(name);
  if (!place) return std::nullopt;
  if (auto with_column = split_last_number(place->path)) place = std::move(with_column);
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(place->path, ignored)) return std::nullopt;
  return place;
}

ExitCode explain_findings_at(const FilePlace& place, const Options& options) {
  Equipment equipment(options);
  const std::optional<Work> work = plan({place.path}, options, equipment);
  const auto library = open_library(options);
  if (!work || !library) return ExitCode::failed;
  Report report = run(*work, options, 1).report;
  for (const InputError& error : report.errors) complain(error.path + ": " + error.message);
  if (report.files.empty()) return ExitCode::failed;
  FileReport& file = report.files.front();
  if (file.skipped) complain(place.path + ": skipped: " + *file.skipped);
  const std::vector<Finding> all = with_suppressed(file);
  keep_line(place.line, file);
  const std::vector<Finding> here = with_suppressed(file);
  if (here.empty()) {
    complain("there is no finding on line " + std::to_string(place.line) + " of " + place.path + lines_of(all));
    return ExitCode::failed;
  }
  ReportOptions writing;
  writing.color = choose_color(options.color);
  writing.width = choose_width();
  if (writing.color == Color::on) writing.link_root = choose_link_root();
  ReportOptions short_writing = writing;
  short_writing.detail = Detail::one_line;
  short_writing.show_suppressed = true;
  const std::string text = write_text(report, short_writing) + explanations(here, library->rules, writing);
  return deliver(text, "") ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
