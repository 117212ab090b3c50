#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace evenhand {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<std::string> environment_for(const ProcessRequest& request) {
  std::vector<std::string> variables = request.variables_added;
  for (char** variable = ::environ; *variable != nullptr; ++variable) {
    const std::string_view entry(*variable);
    const std::string_view name = entry.substr(0, entry.find('='));
    const auto& left_out = request.variables_left_out;
    const bool is_set_anew =
        std::any_of(request.variables_added.begin(), request.variables_added.end(),
                    [&](std::string_view added) { return added.substr(0, added.find('=')) == name; });
    if (!is_set_anew && std::find(left_out.begin(), left_out.end(), name) == left_out.end())
      variables.emplace_back(entry);
  }
  return variables;
}

// As exec wants it. The strings are borrowed.
std::vector<char*> pointers_to(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (std::string& text : strings) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

// A child process and the reading end of its standard output; ended and waited for at the end of the scope.
class Child {
 public:
  Child() = default;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (output_ >= 0) ::close(output_);
    if (id_ > 0) {
      ::kill(id_, SIGKILL);
      wait();
    }
  }

  // 0, or the number of the error.
  int start(const ProcessRequest& request) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return errno;
    output_ = ends[0];
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<std::string> arguments = request.arguments;
    std::vector<std::string> environment = environment_for(request);
    const int problem = ::posix_spawnp(&id_, arguments[0].c_str(), &actions, nullptr, pointers_to(arguments).data(),
                                       pointers_to(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (problem != 0) id_ = -1;
    return problem;
  }

  // The raw status of waitpid().
  int wait() {
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
    id_ = -1;
    return status;
  }

  int output() const { return output_; }

 private:
  pid_t id_ = -1;
  int output_ = -1;
};

Result<std::string> read_output(const Child& child, const ProcessRequest& request) {
  constexpr std::size_t kRoom = 64 * 1024;
  const auto deadline = Clock::now() + request.most_time;
  std::string output;
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd waiting{child.output(), POLLIN, 0};
    const int ready = left <= 0 ? 0 : ::poll(&waiting, 1, static_cast<int>(std::min<long long>(left, 1'000'000)));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return Error{request.arguments[0] + " took too long"};
    const std::size_t length = output.size();
    output.resize(length + kRoom);
    const ssize_t count = ::read(child.output(), output.data() + length, kRoom);
    output.resize(length + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0 && errno != EINTR) return Error{request.arguments[0] + ": " + std::strerror(errno)};
    if (count == 0) return output;
    if (output.size() > request.most_output) return Error{request.arguments[0] + " wrote too much"};
  }
}

}  // namespace

Result<ProcessOutcome> run_process(const ProcessRequest& request) {
  assert(!request.arguments.empty());
  Child child;
  if (const int problem = child.start(request); problem != 0) {
    if (problem == ENOENT) return Error{request.arguments[0] + " is not installed"};
    return Error{request.arguments[0] + " cannot be run: " + std::strerror(problem)};
  }
  Result<std::string> output = read_output(child, request);
  if (!output) return output.error();
  const int status = child.wait();
  return ProcessOutcome{WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), *std::move(output)};
}

}  // namespace evenhand
