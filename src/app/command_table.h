#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace evenhand {

// Everything the command line knows, as data: the parser, the help, the completions and the man page's test all read
// it.

struct OptionDescription {
  std::string_view name;                  // "--format"
  std::string_view short_name;            // "-o", or empty.
  std::string_view value;                 // "FORMAT"; empty for a switch.
  std::vector<std::string_view> choices;  // All values there are, or empty.
  std::string_view group;                 // Heading in the help.
  std::string_view help;                  // One or two sentences, without a full stop at the end.
};

struct CommandDescription {
  std::string_view name;       // "rules list"
  std::string_view arguments;  // "FILE…", or empty.
  std::string_view help;
  std::vector<std::string_view> options;  // Names of those it takes, besides --help.
};

const std::vector<OptionDescription>& option_descriptions();
const std::vector<CommandDescription>& command_descriptions();

// The option of that long or short name; nothing where there is none.
const OptionDescription* find_option(std::string_view name);

// The command of exactly that name, as `command_descriptions` writes it; nothing where there is none.
const CommandDescription* find_command(std::string_view name);

// The value of --fail-on that is no severity.
inline constexpr std::string_view kNever = "never";

}  // namespace evenhand
