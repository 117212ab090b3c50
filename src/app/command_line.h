#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace evenhand {

// A command line taken apart, its values still as they were typed.
struct CommandLine {
  std::string command;  // As command_table.h names it; empty for --help or --version alone, and for nothing at all.
  std::vector<std::string> arguments;
  std::map<std::string, std::vector<std::string>, std::less<>> values;  // By long name. A switch has the value "true".

  bool has(std::string_view option) const { return values.contains(option); }
};

// `arguments` without the program's name. The Error names the option or command that does not exist, with the nearest
// that does.
Result<CommandLine> parse_command_line(std::vector<std::string> arguments);

}  // namespace evenhand
