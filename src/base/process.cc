#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <optional>
#include <system_error>

#include "base/descriptor.h"
#include "base/file.h"

namespace evenhand {
namespace {

using Clock = std::chrono::steady_clock;
using End = ProcessOutcome::End;

constexpr std::size_t kMostMessages = 4096;  // Bytes.

Error system_error(const std::string& what, int code) { return {what + ": " + std::generic_category().message(code)}; }

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

struct Pipe {
  Descriptor read_end{-1};
  Descriptor write_end{-1};
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return {};
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

// `input` as a file without a name or a place on any disk: the child may seek in it, and nobody waits for anybody.
Descriptor memory_file(std::string_view input) {
  Descriptor file(::memfd_create("input", MFD_CLOEXEC));
  const bool is_ready = file.is_open() && write_all(file.number(), input) == WriteOutcome::complete &&
                        ::lseek(file.number(), 0, SEEK_SET) == 0;
  return is_ready ? std::move(file) : Descriptor(-1);
}

// A running child. It does not outlive this object, and leaves no zombie.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    if (id_ <= 0) return;
    ::kill(id_, SIGKILL);
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
  }

  // The raw status of waitpid(); nothing where it still runs at `deadline`.
  std::optional<int> wait_until(Clock::time_point deadline) {
    constexpr int kPause = 1;  // Milliseconds.
    int status = 0;
    while (::waitpid(id_, &status, WNOHANG) <= 0) {
      if (Clock::now() >= deadline) return std::nullopt;
      ::poll(nullptr, 0, kPause);
    }
    id_ = -1;
    return status;
  }

 private:
  pid_t id_;
};

struct Streams {
  int input;
  int output;
  int messages;
};

// The id of the child, or a negative error number.
pid_t spawn(const ProcessRequest& request, const Streams& streams) {
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
  if (problem != 0) return -problem;
  if (request.most_memory) {
    // posix_spawn() knows no limits; the child has had no time to need memory yet.
    const rlimit limit{*request.most_memory, *request.most_memory};
    ::prlimit(id, RLIMIT_AS, &limit, nullptr);
  }
  return id;
}

// What is there to be read; nothing at the end of the stream.
std::optional<std::string> read_some(int descriptor) {
  std::string bytes(64 * 1024, '\0');
  const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
  if (count < 0 && errno == EINTR) return std::string();
  if (count <= 0) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(count));
  return bytes;
}

// Everything the child says, until it closes its streams (then `end` is exited) or has to be ended.
ProcessOutcome listen(const Descriptor& output, const Descriptor& messages, std::size_t most,
                      Clock::time_point deadline) {
  ProcessOutcome heard;
  std::array<pollfd, 2> streams{{{output.number(), POLLIN, 0}, {messages.number(), POLLIN, 0}}};
  while (streams[0].fd >= 0 || streams[1].fd >= 0) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) heard.end = End::out_of_time;
    if (heard.output.size() > most) heard.end = End::too_much_output;
    if (heard.end != End::exited) break;
    if (::poll(streams.data(), streams.size(), static_cast<int>(std::min<long long>(left, 1'000'000))) <= 0) continue;
    for (pollfd& stream : streams) {
      if (stream.fd < 0 || stream.revents == 0) continue;
      const auto bytes = read_some(stream.fd);
      (&stream == streams.data() ? heard.output : heard.messages) += bytes.value_or("");
      if (!bytes) stream.fd = -1;
    }
    heard.messages.resize(std::min(heard.messages.size(), kMostMessages));
  }
  heard.output.resize(std::min(heard.output.size(), most));
  return heard;
}

}  // namespace

Result<ProcessOutcome> run_process(const ProcessRequest& request) {
  assert(!request.arguments.empty());
  const Descriptor input = memory_file(request.input);
  Pipe output = make_pipe();
  Pipe messages = make_pipe();
  if (!input.is_open() || !output.read_end.is_open() || !messages.read_end.is_open()) {
    return system_error(request.arguments[0] + " cannot be run", errno);
  }
  const auto deadline = Clock::now() + request.most_time;
  const pid_t id = spawn(request, {input.number(), output.write_end.number(), messages.write_end.number()});
  if (id == -ENOENT) return ProcessOutcome{End::not_installed, 0, {}, {}};
  if (id < 0) return system_error(request.arguments[0] + " cannot be run", -id);
  Child child(id);
  output.write_end.close();
  messages.write_end.close();
  ProcessOutcome outcome = listen(output.read_end, messages.read_end, request.most_output, deadline);
  if (outcome.end != End::exited) return outcome;
  const auto status = child.wait_until(deadline);
  if (!status) outcome.end = End::out_of_time;
  if (status && !WIFEXITED(*status)) outcome.end = End::killed;
  if (status && WIFEXITED(*status)) outcome.exit_code = WEXITSTATUS(*status);
  return outcome;
}

}  // namespace evenhand
