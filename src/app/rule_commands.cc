#include "app/rule_commands.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "app/explain_finding.h"
#include "app/rule_library.h"
#include "app/terminal.h"
#include "base/file.h"
#include "config/rule_wishes.h"
#include "report/explanation.h"
#include "report/rule_list.h"
#include "report/rule_page.h"

namespace evenhand {
namespace {

ExitCode finish(const std::string& text) {
  if (print(text) == PrintOutcome::complete) return ExitCode::nothing_found;
  complain("standard output cannot be written");
  return ExitCode::failed;
}

ReportOptions terminal_options(const Options& options) {
  ReportOptions result;
  result.color = choose_color(options.color);
  result.width = choose_width();
  return result;
}

}  // namespace

ExitCode explain_rule(const Options& options) {
  if (const auto place = file_place(options.arguments.front())) return explain_findings_at(*place, options);
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  const std::string& name = options.arguments.front();
  if (const Category* const category = find_category(library->rules, name)) {
    return finish(
        explain(*category, library->rules, link_for(library->config, {category->id}), terminal_options(options)));
  }
  const Rule* const rule = find_rule(library->rules, name);
  if (rule == nullptr) return complain_of_unknown(name, library->rules);
  return finish(explain(*rule, library->rules, link_for(*rule, library->config), terminal_options(options)));
}

ExitCode list_rules(const Options& options) {
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  return finish(options.reports.front().format == "json" ? rule_list_json(library->rules)
                                                         : rule_list_text(library->rules));
}

ExitCode show_rule(const Options& options) {
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  const std::string& name = options.arguments.front();
  const Rule* const rule = find_rule(library->rules, name);
  if (rule == nullptr) return complain_of_unknown(name, library->rules);
  const auto& sources = library->sources;
  const auto source = std::find_if(sources.begin(), sources.end(),
                                   [&](const RuleSource& one) { return one.path == rule->id + ".yaml"; });
  const std::string_view yaml = source == sources.end() ? std::string_view() : source->text;
  return finish(show({*rule, library->rules, yaml}, terminal_options(options)));
}

ExitCode write_rule_docs(const Options& options) {
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  std::error_code problem;
  std::filesystem::create_directories(options.output, problem);
  if (problem) {
    complain(options.output + ": the folder cannot be made: " + problem.message());
    return ExitCode::failed;
  }
  const auto write = [&](const std::string& name, const std::string& page) {
    const std::string path = (std::filesystem::path(options.output) / name).string();
    const auto error = write_file(path, page);
    if (error) complain(path + ": cannot be written: " + error->message);
    return !error;
  };
  bool written = write("README.md", rule_index(library->rules));
  for (const Category& category : library->rules.categories) {
    written = written && write(category.id + ".md", rule_page(category, library->rules));
  }
  return written ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
