#include "base/child.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "base/file.h"

namespace evenhand {
namespace {

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

}  // namespace

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return {};
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

Descriptor make_memory_file(std::string_view input) {
  Descriptor file(::memfd_create("input", MFD_CLOEXEC));
  const bool is_ready = file.is_open() && write_all(file.number(), input) == WriteOutcome::complete &&
                        ::lseek(file.number(), 0, SEEK_SET) == 0;
  return is_ready ? std::move(file) : Descriptor(-1);
}

std::string first_line_of(const Descriptor& memory_file) {
  std::string bytes(1024, '\0');
  const ssize_t count = ::pread(memory_file.number(), bytes.data(), bytes.size(), 0);
  bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  return bytes.substr(0, bytes.find('\n'));
}

std::variant<Child, int> Child::start(const ProcessRequest& request, const ChildStreams& streams) {
  assert(!request.arguments.empty());
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, streams.input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, streams.output, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, streams.messages, STDERR_FILENO);
  std::vector<std::string> arguments = request.arguments;
  std::vector<std::string> environment = environment_for(request);
  pid_t id = -1;
  const int problem = ::posix_spawnp(&id, arguments[0].c_str(), &actions, nullptr, pointers_to(arguments).data(),
                                     pointers_to(environment).data());
  ::posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) return problem;
  if (request.most_memory) {
    // posix_spawn() knows no limits; the child has had no time to need memory yet.
    const rlimit limit{*request.most_memory, *request.most_memory};
    ::prlimit(id, RLIMIT_AS, &limit, nullptr);
  }
  return Child(id);
}

Child::Child(Child&& other) noexcept : id_(std::exchange(other.id_, -1)) {}

Child::~Child() {
  if (id_ <= 0) return;
  ::kill(id_, SIGKILL);
  int status = 0;
  while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
}

std::optional<int> Child::wait_until(std::chrono::steady_clock::time_point deadline) {
  constexpr long long kPause = 1;  // Milliseconds.
  // It can be read from when the program ends (Linux 5.3). Where there is none, the program is asked after each pause.
  const Descriptor end(static_cast<int>(::syscall(SYS_pidfd_open, id_, 0)));
  int status = 0;
  while (::waitpid(id_, &status, WNOHANG) <= 0) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0) return std::nullopt;
    pollfd stream{end.number(), POLLIN, 0};
    ::poll(&stream, 1, static_cast<int>(std::min<long long>(left.count(), end.is_open() ? 1'000'000 : kPause)));
  }
  id_ = -1;
  return status;
}

Error failure_to_run(const ProcessRequest& request, int reason) {
  return {request.arguments[0] + " cannot be run: " + std::generic_category().message(reason)};
}

}  // namespace evenhand
