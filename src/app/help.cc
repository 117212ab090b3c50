#include "app/help.h"

#include <algorithm>
#include <vector>

#include "app/command_table.h"

namespace evenhand {
namespace {

constexpr std::string_view kIntroduction =
    "Evenhand reads texts and points out wording that may leave people out: what, why, and what to\n"
    "write instead. It judges words, never their authors.\n";

constexpr std::string_view kExamples =
    "\nExamples\n"
    "  evenhand reviews/ posting.md            check a folder and a file\n"
    "  evenhand check --genre letter a.txt     say what kind of text it is\n"
    "  git show HEAD:a.md | evenhand - --stdin-filename a.md\n"
    "  evenhand --ignore attire-appearance .   without a category\n"
    "  evenhand explain colour-blind           what a category is about\n";

constexpr std::string_view kExitCodes =
    "\nExit codes\n"
    "  0  nothing at or above --fail-on was found\n"
    "  1  something was\n"
    "  2  it could not do what was asked; what could be read is still reported\n";

std::string padded(std::string text, std::size_t width) {
  text.resize(std::max(text.size() + 2, width), ' ');
  return text;
}

std::string usage(const OptionDescription& option) {
  std::string text = option.short_name.empty() ? "    " : std::string(option.short_name) + ", ";
  text += option.name;
  if (!option.value.empty()) text += " " + std::string(option.value);
  return text;
}

std::string choices_of(const OptionDescription& option) {
  std::string text;
  for (const std::string_view choice : option.choices) text += (text.empty() ? "" : "|") + std::string(choice);
  return text;
}

// Whether the row is the one that holds for `command`: its own, where it has one of that name.
bool is_of(const OptionDescription& option, std::string_view command) {
  if (option.command == command) return true;
  const auto is_own = [&](const OptionDescription& other) {
    return other.name == option.name && other.command == command;
  };
  const auto& all = option_descriptions();
  return option.command.empty() && std::none_of(all.begin(), all.end(), is_own);
}

// The options of `names`, as the command has them, under their headings, in the order of the table.
std::string options_help(const std::vector<std::string_view>& names, std::string_view command) {
  constexpr std::size_t kColumn = 30;
  std::string text;
  std::string_view group;
  for (const OptionDescription& option : option_descriptions()) {
    if (!is_of(option, command) || std::find(names.begin(), names.end(), option.name) == names.end()) continue;
    if (option.group != group) text += "\n" + std::string(option.group) + "\n";
    group = option.group;
    text += "  " + padded(usage(option), kColumn) + std::string(option.help) + "\n";
    if (!option.choices.empty()) text += std::string(kColumn + 2, ' ') + choices_of(option) + "\n";
  }
  return text;
}

std::string help_for_program() {
  std::string text(kIntroduction);
  text += "\nUsage\n  evenhand [check] [OPTIONS] PATH…\n  evenhand COMMAND --help\n\nCommands\n";
  for (const CommandDescription& command : command_descriptions()) {
    text += "  " + padded(std::string(command.name), 16) + std::string(command.help) + "\n";
  }
  const auto check = find_command("check")->options;
  std::vector<std::string_view> names(check.begin(), check.end());
  names.insert(names.end(), {"--help", "--version"});
  return text + options_help(names, "check") + std::string(kExamples) + std::string(kExitCodes);
}

}  // namespace

std::string help_for(std::string_view name) {
  const CommandDescription* const command = find_command(name);
  if (command == nullptr) return help_for_program();
  std::string text = std::string(command->help) + "\n\nUsage\n  evenhand " + std::string(name) + " [OPTIONS]";
  if (!command->arguments.empty()) text += " " + std::string(command->arguments);
  std::vector<std::string_view> names(command->options.begin(), command->options.end());
  names.push_back("--help");
  text += "\n" + options_help(names, name);
  return name == "check" ? text + std::string(kExitCodes) : text;
}

}  // namespace evenhand
