#pragma once

#include <span>
#include <string_view>

namespace evenhand {

// Everything the command line knows, as data: the parser, the help, the completions and the man page's test all read
// it. Options stand in option_table.cc, commands in command_table.cc.

struct OptionDescription {
  std::string_view name;                      // "--format"
  std::string_view short_name;                // "-o", or empty.
  std::string_view value;                     // "FORMAT"; empty for a switch.
  std::span<const std::string_view> choices;  // All values there are, or empty.
  std::string_view group;                     // Heading in the help.
  std::string_view help;                      // One or two sentences, without a full stop at the end.
  std::string_view command = {};  // The one that has it, where another has one of the same name. Mostly empty.
};

struct CommandDescription {
  std::string_view name;       // "rules list"
  std::string_view arguments;  // "FILE…", or empty.
  std::string_view help;
  std::span<const std::string_view> options;  // Names of those it takes, besides --help.
};

std::span<const OptionDescription> option_descriptions();
std::span<const CommandDescription> command_descriptions();

// The option of that long or short name: the command's own or, where it has none, that of all; without a command, the
// first of that name. Null where there is none.
const OptionDescription* find_option(std::string_view name, std::string_view command = {});

// The command of exactly that name, as `command_descriptions` writes it; nothing where there is none.
const CommandDescription* find_command(std::string_view name);

// The value of --input that is no file.
inline constexpr std::string_view kJsonLines = "jsonl";

}  // namespace evenhand
