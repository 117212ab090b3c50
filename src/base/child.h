#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/descriptor.h"
#include "base/process.h"
#include "base/result.h"

namespace evenhand {

// What run_process() and Conversation are made of.

// Closed on exec, so that only the child that gets one has it.
struct Pipe {
  Descriptor read_end{-1};
  Descriptor write_end{-1};
};

// Both ends are closed where the system gives none; then errno says why.
Pipe make_pipe();

// `input` as a file without a name or a place on any disk: a child may seek in it, and nobody waits for anybody. Closed
// where the system gives none; then errno says why.
Descriptor make_memory_file(std::string_view input);

// The first line at most of what a child wrote into a memory file.
std::string first_line_of(const Descriptor& memory_file);

// The descriptors that a child gets as its standard streams.
struct ChildStreams {
  int input;
  int output;
  int messages;
};

// A running program. It does not outlive this object, and leaves no zombie.
class Child {
 public:
  // Starts it; of the request, its arguments, variables and most_memory count. The number is the system's reason why
  // it cannot be started: ENOENT where PATH holds no such program.
  static std::variant<Child, int> start(const ProcessRequest& request, const ChildStreams& streams);

  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  ~Child();

  // The raw status of waitpid(); nothing where it still runs at `deadline`. REQUIRES: it has not ended before.
  std::optional<int> wait_until(std::chrono::steady_clock::time_point deadline);

 private:
  explicit Child(pid_t id) : id_(id) {}

  pid_t id_;  // Negative: none any more.
};

// “git cannot be run: no such file or directory”.
Error failure_to_run(const ProcessRequest& request, int reason);

}  // namespace evenhand
