#pragma once

#include <string>

#include "app/command_line.h"
#include "config/config.h"

namespace evenhand {

// What the command line says about configuration.
struct ConfigOptions {
  Config given;           // By flags; lies over every file. Paths in it count from the working folder.
  std::string file;       // --config: holds for every path instead of what is found. Empty: none.
  bool isolated = false;  // --isolated: no file holds.
};

// REQUIRES: every value is one of its option's choices.
ConfigOptions read_config_options(const CommandLine& line);

}  // namespace evenhand
