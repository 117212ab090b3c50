#include "base/conversation.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <utility>
#include <variant>

#include "base/file.h"

namespace evenhand {

Result<Conversation> Conversation::start(const ProcessRequest& request) {
  assert(request.input.empty());
  Pipe input = make_pipe();
  Pipe output = make_pipe();
  Descriptor messages = make_memory_file({});
  if (!input.read_end.is_open() || !output.read_end.is_open() || !messages.is_open()) {
    return failure_to_run(request, errno);
  }
  auto started = Child::start(request, {input.read_end.number(), output.write_end.number(), messages.number()});
  if (const int* const reason = std::get_if<int>(&started)) return failure_to_run(request, *reason);
  return Conversation(request.arguments[0], request.most_time, std::move(input.write_end), std::move(output.read_end),
                      std::move(messages), std::get<Child>(std::move(started)));
}

Conversation::Conversation(std::string name, std::chrono::milliseconds patience, Descriptor input, Descriptor output,
                           Descriptor messages, Child child)
    : name_(std::move(name)),
      patience_(patience),
      child_(std::move(child)),
      input_(std::move(input)),
      output_(std::move(output)),
      messages_(std::move(messages)) {}

Result<std::size_t> Conversation::say(std::string_view question) {
  if (write_all(input_.number(), question) != WriteOutcome::complete) return end();
  return question.size();
}

Result<std::string> Conversation::hear_line() {
  std::size_t line_end = heard_.find('\n', begin_);
  for (; line_end == std::string::npos; line_end = heard_.find('\n', begin_)) {
    if (const Result<std::size_t> more = fill(); !more) return more.error();
  }
  std::string line = heard_.substr(begin_, line_end - begin_);
  begin_ = line_end + 1;
  return line;
}

Result<std::string> Conversation::hear(std::size_t bytes) {
  std::string answer;
  while (true) {
    const std::size_t taken = std::min(bytes - answer.size(), heard_.size() - begin_);
    answer.append(heard_, begin_, taken);
    begin_ += taken;
    if (answer.size() == bytes) return answer;
    if (const Result<std::size_t> more = fill(); !more) return more.error();
  }
}

Result<std::size_t> Conversation::pass_over(std::size_t bytes) {
  for (std::size_t left = bytes; true;) {
    const std::size_t taken = std::min(left, heard_.size() - begin_);
    begin_ += taken;
    left -= taken;
    if (left == 0) return bytes;
    if (const Result<std::size_t> more = fill(); !more) return more.error();
  }
}

Result<std::size_t> Conversation::fill() {
  constexpr std::size_t kPiece = std::size_t{64} << 10U;  // Bytes.
  heard_.erase(0, std::exchange(begin_, 0));
  pollfd stream{output_.number(), POLLIN, 0};
  const int ready = ::poll(&stream, 1, static_cast<int>(patience_.count()));
  if (ready == 0) return Error{name_ + " did not answer in " + std::to_string(patience_.count() / 1000) + " seconds"};
  const std::size_t before = heard_.size();
  heard_.resize(before + kPiece);
  ssize_t count = 0;
  do count = ::read(output_.number(), heard_.data() + before, kPiece);
  while (count < 0 && errno == EINTR);
  heard_.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  if (count <= 0) return end();
  return static_cast<std::size_t>(count);
}

Error Conversation::end() const {
  const std::string complaint = first_line_of(messages_);
  return {name_ + " ended" + (complaint.empty() ? "" : ": " + complaint)};
}

}  // namespace evenhand
