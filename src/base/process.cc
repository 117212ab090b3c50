#include "base/process.h"

#include <poll.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <optional>
#include <variant>

#include "base/child.h"
#include "base/descriptor.h"

namespace evenhand {
namespace {

using Clock = std::chrono::steady_clock;
using End = ProcessOutcome::End;

constexpr std::size_t kMostMessages = 4096;  // Bytes.

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
  const Descriptor input = make_memory_file(request.input);
  Pipe output = make_pipe();
  Pipe messages = make_pipe();
  if (!input.is_open() || !output.read_end.is_open() || !messages.read_end.is_open()) {
    return failure_to_run(request, errno);
  }
  const auto deadline = Clock::now() + request.most_time;
  auto started = Child::start(request, {input.number(), output.write_end.number(), messages.write_end.number()});
  if (const int* const reason = std::get_if<int>(&started)) {
    if (*reason == ENOENT) return ProcessOutcome{End::not_installed, 0, {}, {}};
    return failure_to_run(request, *reason);
  }
  Child& child = std::get<Child>(started);
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
