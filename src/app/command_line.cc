#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>

#include "app/command_table.h"
#include "app/value_reader.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

constexpr std::string_view kDefaultCommand = "check";
constexpr std::array<std::string_view, 3> kGroups = {"rules", "baseline", "hook"};

bool is_option(std::string_view argument) { return argument.size() > 1 && argument.front() == '-'; }

// Before the command is known: `--diff` is an option of check with a value, unless `fix`, which has one without,
// follows.
bool takes_next_argument(std::string_view argument, std::string_view next) {
  const OptionDescription* const option = find_option(argument);
  if (option == nullptr || option->value.empty()) return false;
  const OptionDescription* const other = option->command.empty() ? nullptr : find_option(argument, next);
  return other == nullptr || !other->value.empty();
}

// The index of the first argument that is neither an option nor an option's value.
std::size_t first_positional(const std::vector<std::string>& arguments) {
  std::size_t i = 0;
  while (i < arguments.size() && is_option(arguments[i]) && arguments[i] != "--") {
    const std::string_view next = i + 1 < arguments.size() ? std::string_view(arguments[i + 1]) : "";
    i += takes_next_argument(arguments[i], next) ? 2 : 1;
  }
  return std::min(i, arguments.size());
}

// The second words of a group's commands.
std::vector<std::string_view> members_of(const std::string& group) {
  std::vector<std::string_view> members;
  for (const CommandDescription& command : command_descriptions()) {
    if (command.name.starts_with(group + " ")) members.push_back(command.name.substr(group.size() + 1));
  }
  return members;
}

// Takes the command out of `arguments`: the words at the first positional place. Empty where none is there.
Result<std::string> take_command(std::vector<std::string>& arguments) {
  const std::size_t at = first_positional(arguments);
  if (at == arguments.size()) return std::string();
  const auto place = arguments.begin() + static_cast<std::ptrdiff_t>(at);
  if (std::find(kGroups.begin(), kGroups.end(), *place) == kGroups.end()) {
    if (find_command(*place) == nullptr) return std::string();
    std::string command = *place;
    arguments.erase(place);
    return command;
  }
  const std::string group = *place;
  const std::vector<std::string_view> members = members_of(group);
  const auto second = place + 1;
  if (second == arguments.end() || is_option(*second)) {
    return Error{group + ": one of " + list_of(members) + " must follow"};
  }
  std::string command = group + " " + *second;
  if (find_command(command) == nullptr) {
    return Error{"there is no command '" + command + "'" + did_you_mean(*second, members)};
  }
  arguments.erase(place, second + 1);
  return command;
}

// CLI11 takes `[a,b]` for a list of two values, and `++` for the end of a subcommand; a path may look like both.
void shield_from_cli11(std::vector<std::string>& arguments) {
  for (std::string& argument : arguments) {
    const bool looks_like_list = argument.size() > 1 && argument.front() == '[' && argument.back() == ']';
    if (looks_like_list || argument == "++") argument.insert(0, "./");
  }
}

std::vector<std::string_view> option_names(const CommandDescription* command) {
  std::vector<std::string_view> names = {"--help", "--version"};
  if (command != nullptr) names.insert(names.end(), command->options.begin(), command->options.end());
  return names;
}

Error describe_unknown(const CommandDescription* command, const std::vector<std::string>& arguments) {
  const std::vector<std::string_view> known = option_names(command);
  for (const std::string& argument : arguments) {
    if (argument == "--") break;
    if (!is_option(argument)) continue;
    const std::string name = argument.substr(0, argument.find('='));
    const OptionDescription* const option = find_option(name);
    if (option != nullptr && std::find(known.begin(), known.end(), option->name) != known.end()) continue;
    const std::string where = command == nullptr ? "" : std::string(command->name) + ": ";
    return {where + "there is no option '" + name + "'" + did_you_mean(name, known)};
  }
  return {"too many arguments: '" + (arguments.empty() ? std::string() : arguments.back()) + "'"};
}

// Whether an argument could be that option. Short ones may stand together (“-qj2”).
bool may_be_among(const std::vector<std::string>& arguments, const OptionDescription& option) {
  return std::any_of(arguments.begin(), arguments.end(), [&](std::string_view argument) {
    if (!is_option(argument)) return false;
    if (argument[1] != '-') return !option.short_name.empty();
    return argument.substr(0, argument.find('=')) == option.name;
  });
}

void declare(CLI::App& app, const OptionDescription& option) {
  const std::string names =
      (option.short_name.empty() ? "" : std::string(option.short_name) + ",") + std::string(option.name);
  if (option.value.empty()) {
    app.add_flag(names);
    return;
  }
  // One value for each use, so that no option swallows the files behind it.
  app.add_option(names, CLI::callback_t([](const CLI::results_t&) { return true; }))
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

CommandLine collect(const CLI::App& app, const CommandDescription* command, std::vector<std::string> arguments) {
  CommandLine line;
  if (command != nullptr) line.command = command->name;
  line.arguments = std::move(arguments);
  for (const std::string_view name : option_names(command)) {
    const CLI::Option* const option = app.get_option_no_throw(std::string(name));
    if (option != nullptr && option->count() > 0) line.values[std::string(name)] = option->results();
  }
  return line;
}

Result<CommandLine> parse(const CommandDescription* command, std::vector<std::string> arguments) {
  CLI::App app;
  app.set_help_flag();
  const std::string_view command_name = command == nullptr ? "" : command->name;
  // CLI11 compares each option that it is told of with all others, so it is told of no more than it needs: with all of
  // them, a third of the time of a start would be spent here.
  for (const std::string_view name : option_names(command)) {
    const OptionDescription& option = *find_option(name, command_name);
    if (may_be_among(arguments, option)) declare(app, option);
  }
  std::vector<std::string> positionals;
  if (command != nullptr && !command->arguments.empty()) app.add_option("arguments", positionals);
  try {
    // CLI11 takes the arguments from the back.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ExtrasError&) {
    return describe_unknown(command, arguments);
  } catch (const CLI::ParseError& error) {
    return Error{error.what()};
  }
  return collect(app, command, std::move(positionals));
}

}  // namespace

Result<CommandLine> parse_command_line(std::vector<std::string> arguments) {
  Result<std::string> named = take_command(arguments);
  if (!named) return named.error();
  std::string name = *named;
  const bool asks_about_program = std::all_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
    return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-V";
  });
  if (name.empty() && !asks_about_program) name = kDefaultCommand;
  shield_from_cli11(arguments);
  return parse(find_command(name), std::move(arguments));
}

}  // namespace evenhand
