#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace evenhand {

// A program to be run: found on PATH, without a shell.
struct ProcessRequest {
  std::vector<std::string> arguments;                // The program's name first. REQUIRES: not empty.
  std::vector<std::string_view> variables_left_out;  // Of the environment, by name.
  std::vector<std::string> variables_added;          // “NAME=value”.
  std::string_view input;                            // What it reads on standard input; kept in memory only.
  std::chrono::milliseconds most_time{60'000};       // From start to end; then it is ended.
  std::size_t most_output = std::size_t{1} << 30;    // Bytes; then it is ended.
  std::optional<std::size_t> most_memory;            // Bytes of its address space. Nothing: as the system has it.
};

struct ProcessOutcome {
  enum class End : std::uint8_t {
    exited,
    not_installed,    // PATH holds no program of that name.
    killed,           // By a signal: it crashed.
    out_of_time,      // Ended by us.
    too_much_output,  // Ended by us.
  };

  bool succeeded() const { return end == End::exited && exit_code == 0; }

  End end = End::exited;
  int exit_code = 0;     // Where it exited.
  std::string output;    // From standard output; up to the limit.
  std::string messages;  // From standard error; the first 4 KiB.
};

// Runs a program and waits for its end. The Error: the system could not start it for a reason of its own. Safe to call
// from several threads.
Result<ProcessOutcome> run_process(const ProcessRequest& request);

}  // namespace evenhand
