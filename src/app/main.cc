#include <csignal>
#include <cstdlib>  // Defines __GLIBC__ where it is.
#include <exception>
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "app/program.h"
#include "app/terminal.h"

namespace {

// By itself, glibc raises both bounds with what is freed, and what was lent to one long document stays between what
// lives longer. 2 MiB are more than a document of usual size takes at once, so these still cost no call to the system.
void give_back_large_memory() {
#ifdef __GLIBC__
  constexpr int kLarge = 2 << 20;  // Bytes.
  ::mallopt(M_MMAP_THRESHOLD, kLarge);
  ::mallopt(M_TRIM_THRESHOLD, kLarge);
#endif
}

}  // namespace

int main(int count, char** values) {
  using namespace evenhand;
  give_back_large_memory();
  try {
    // A reader that leaves early (`| head`) is an error of write(), not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(run_program(std::vector<std::string>(values + (count > 0 ? 1 : 0), values + count)));
  } catch (const std::exception& error) {
    complain(std::string("internal error, please report it: ") + error.what());
    return static_cast<int>(ExitCode::failed);
  }
}
