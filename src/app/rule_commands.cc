#include "app/rule_commands.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "app/rule_loading.h"
#include "app/terminal.h"
#include "base/file.h"
#include "report/explanation.h"
#include "report/rule_list.h"
#include "report/rule_page.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

struct Library {
  std::vector<RuleSource> sources;
  RuleSet rules;
};

// Nothing where they cannot be read; then the user has been told.
std::optional<Library> open_library(const Options& options) {
  Result<std::vector<RuleSource>> sources = rule_sources(options.rules);
  if (!sources) {
    complain(sources.error().message);
    return std::nullopt;
  }
  Result<RuleSet> rules = read_rules(*sources);
  if (!rules) {
    print_error(rules.error().message + "\n");
    return std::nullopt;
  }
  return Library{*std::move(sources), *std::move(rules)};
}

template <typename Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

ExitCode complain_of_unknown(const std::string& name, const RuleSet& rules) {
  std::vector<std::string_view> known;
  for (const Category& category : rules.categories) known.push_back(category.id);
  for (const Rule& rule : rules.rules) known.push_back(rule.id);
  for (const Rule& rule : rules.rules) known.push_back(std::string_view(rule.id).substr(rule.id.find('/') + 1));
  complain("there is no rule or category '" + name + "'" + did_you_mean(name, known) + "; `evenhand rules list` shows all");
  return ExitCode::failed;
}

// The rule of that id, or the only one whose second half it is.
const Rule* find_rule(const RuleSet& rules, const std::string& name) {
  if (const Rule* const rule = find_by_id(rules.rules, name)) return rule;
  const Rule* found = nullptr;
  for (const Rule& rule : rules.rules) {
    if (!rule.id.ends_with("/" + name)) continue;
    if (found != nullptr) return nullptr;
    found = &rule;
  }
  return found;
}

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
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  const std::string& name = options.arguments.front();
  if (const Category* const category = find_by_id(library->rules.categories, name)) {
    return finish(explain(*category, library->rules, terminal_options(options)));
  }
  const Rule* const rule = find_rule(library->rules, name);
  if (rule == nullptr) return complain_of_unknown(name, library->rules);
  return finish(explain(*rule, terminal_options(options)));
}

ExitCode list_rules(const Options& options) {
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  return finish(options.format == "json" ? rule_list_json(library->rules) : rule_list_text(library->rules));
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
