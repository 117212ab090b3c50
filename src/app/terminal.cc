#include "app/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "base/file.h"
#include "report/cells.h"

namespace evenhand {
namespace {

std::string_view variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

}  // namespace

Color choose_color(ColorChoice choice) {
  if (choice == ColorChoice::always) return Color::on;
  if (choice == ColorChoice::never || !variable("NO_COLOR").empty()) return Color::off;
  const std::string_view force = variable("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return Color::on;
  return ::isatty(STDOUT_FILENO) == 1 && variable("TERM") != "dumb" ? Color::on : Color::off;
}

std::size_t choose_width() {
  constexpr std::size_t kLeast = 40;
  constexpr std::size_t kMost = 120;
  constexpr std::size_t kWithoutTerminal = 100;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kWithoutTerminal;
  return std::clamp<std::size_t>(size.ws_col, kLeast, kMost);
}

PrintOutcome print(std::string_view text) {
  return write_all(STDOUT_FILENO, text) == WriteOutcome::failed ? PrintOutcome::failed : PrintOutcome::complete;
}

bool deliver(std::string_view text, const std::string& path) {
  if (path.empty()) {
    if (print(text) == PrintOutcome::complete) return true;
    complain("standard output cannot be written");
    return false;
  }
  const auto error = write_file(path, text);
  if (error) complain(path + ": cannot be written: " + error->message);
  return !error;
}

void print_error(std::string_view text) {
  // Nothing is left to tell the user where standard error fails too.
  static_cast<void>(write_all(STDERR_FILENO, text));
}

void complain(const std::string& message) { print_error("evenhand: " + printable(message) + "\n"); }

}  // namespace evenhand
