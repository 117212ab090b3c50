#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "app/program.h"
#include "app/terminal.h"

int main(int count, char** values) {
  using namespace evenhand;
  try {
    // A reader that leaves early (`| head`) is an error of write(), not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(run_program(std::vector<std::string>(values + (count > 0 ? 1 : 0), values + count)));
  } catch (const std::exception& error) {
    complain(std::string("internal error, please report it: ") + error.what());
    return static_cast<int>(ExitCode::failed);
  }
}
