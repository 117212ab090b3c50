#include "app/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/file.h"
#include "report/cells.h"
#include "report/relative_path.h"

namespace evenhand {
namespace {

std::string_view variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

// Terminals that show links, by what they say of themselves. Others would print the address.
bool shows_links() {
  if (::isatty(STDOUT_FILENO) != 1) return false;
  const std::string_view term = variable("TERM");
  const std::string_view program = variable("TERM_PROGRAM");
  const std::string_view vte = variable("VTE_VERSION");  // GNOME's, from 0.50 on.
  constexpr std::string_view kPrograms[] = {"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"};
  constexpr std::string_view kTerms[] = {"xterm-kitty", "alacritty", "foot", "xterm-ghostty"};
  return std::find(std::begin(kPrograms), std::end(kPrograms), program) != std::end(kPrograms) ||
         std::find(std::begin(kTerms), std::end(kTerms), term) != std::end(kTerms) || !variable("WT_SESSION").empty() ||
         !variable("KONSOLE_VERSION").empty() || (vte.size() >= 4 && vte >= "5000");
}

}  // namespace

std::string choose_link_root() {
  if (!shows_links()) return {};
  constexpr std::size_t kLongestName = 256;
  char host[kLongestName] = {};
  if (::gethostname(host, kLongestName - 1) != 0) return {};
  std::error_code problem;
  const std::filesystem::path folder = std::filesystem::current_path(problem);
  if (problem) return {};
  return "file://" + std::string(host) + uri_of(folder.string()).substr(std::string_view("file://").size()) + "/";
}

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
