// Runs commands in turn, A B C A B C …, and writes what the system says each run took: one line with the command's
// number, microseconds of processor time (user and system), microseconds by the clock, KiB of memory at its peak, and
// the exit code. What the commands write goes to a file, since some programs stop early when nobody reads.
//
// Usage: paired_runs ROUNDS OUTPUT_FILE ::: COMMAND [ARGUMENT…] [::: COMMAND…]
//
// A program of its own and not Python, because a new process is charged with the memory of the one that started it.

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

extern char** environ;

namespace {

using Command = std::vector<char*>;  // With a null at the end.

long long microseconds(const timeval& time) { return time.tv_sec * 1'000'000LL + time.tv_usec; }

void run(std::size_t number, const Command& command, const char* output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  const auto begin = std::chrono::steady_clock::now();
  pid_t process = 0;
  if (posix_spawnp(&process, command[0], &actions, nullptr, command.data(), environ) != 0) {
    std::fprintf(stderr, "paired_runs: %s cannot be started\n", command[0]);
    std::exit(2);
  }
  int status = 0;
  rusage used{};
  if (wait4(process, &status, 0, &used) != process) std::exit(2);
  const auto wall =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
  posix_spawn_file_actions_destroy(&actions);
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  std::printf("%zu %lld %lld %ld %d\n", number, microseconds(used.ru_utime) + microseconds(used.ru_stime),
              static_cast<long long>(wall), used.ru_maxrss, code);
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count < 5 || std::string_view(arguments[3]) != ":::") {
    std::fprintf(stderr, "usage: paired_runs ROUNDS OUTPUT_FILE ::: COMMAND [ARGUMENT...] [::: COMMAND...]\n");
    return 2;
  }
  std::vector<Command> commands;
  for (int i = 3; i < argument_count; ++i) {
    if (std::string_view(arguments[i]) == ":::") {
      commands.emplace_back();
    } else {
      commands.back().push_back(arguments[i]);
    }
  }
  for (Command& command : commands) command.push_back(nullptr);
  for (int round = std::atoi(arguments[1]); round > 0; --round) {
    for (std::size_t i = 0; i < commands.size(); ++i) run(i, commands[i], arguments[2]);
  }
  return 0;
}
