#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace evenhand {

// A program to be run: found on PATH, without a shell, with nothing to read and its complaints thrown away.
struct ProcessRequest {
  std::vector<std::string> arguments;                // The program's name first. REQUIRES: not empty.
  std::vector<std::string_view> variables_left_out;  // Of the environment, by name.
  std::vector<std::string> variables_added;          // “NAME=value”.
  std::chrono::milliseconds most_time{60'000};       // From start to end; then it is ended.
  std::size_t most_output = std::size_t{1} << 30;    // Bytes; then it is ended.
};

struct ProcessOutcome {
  int exit_code = 0;  // 128 + signal where a signal ended it, as shells have it.
  std::string output;
};

// What the program wrote to standard output, once it has ended. The Error says that it is not there, took too long or
// wrote too much. Safe to call from several threads.
Result<ProcessOutcome> run_process(const ProcessRequest& request);

}  // namespace evenhand
