#include "app/hook_command.h"

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/hook_script.h"
#include "app/terminal.h"
#include "base/file.h"
#include "git/hooks_folder.h"
#include "report/cells.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// What stands where a hook would.
enum class HookState : std::uint8_t { absent, ours, changed, foreign };

struct Hook {
  const HookKind* kind;
  std::string path;
  HookState state = HookState::absent;
  bool names_us = false;       // Of one that is not ours: it may run Evenhand all the same.
  bool is_executable = false;  // Git passes by one that is not.
};

Hook look_at(const HookKind& kind, const HooksFolder& folder) {
  Hook hook{&kind, (fs::path(folder.path) / kind.name).string()};
  std::error_code problem;
  const fs::file_status status = fs::symlink_status(hook.path, problem);
  if (!fs::exists(status)) return hook;
  hook.state = HookState::foreign;
  hook.is_executable = (fs::status(hook.path, problem).permissions() & fs::perms::owner_exec) != fs::perms::none;
  const Result<std::string> script = read_file(hook.path);
  if (!script) return hook;
  hook.names_us = script->find("evenhand") != std::string::npos;
  // A link is somebody's doing, whatever it leads to.
  const HookAuthor author = fs::is_regular_file(status) ? author_of(*script) : HookAuthor::somebody;
  if (author == HookAuthor::evenhand) hook.state = HookState::ours;
  if (author == HookAuthor::evenhand_changed) hook.state = HookState::changed;
  return hook;
}

// Those that the arguments name, or `otherwise`. Empty where there is no repository; then the user has been told.
std::vector<Hook> hooks_meant(const Options& options, const HooksFolder& folder, std::span<const HookKind> otherwise) {
  std::vector<Hook> hooks;
  for (const std::string& name : options.arguments) hooks.push_back(look_at(*find_hook_kind(name), folder));
  if (!hooks.empty()) return hooks;
  for (const HookKind& kind : otherwise) hooks.push_back(look_at(kind, folder));
  return hooks;
}

std::string program_path() {
  std::error_code problem;
  const fs::path path = fs::read_symlink("/proc/self/exe", problem);
  return problem ? "evenhand" : path.string();
}

std::string line_to_add(const HookKind& kind) { return "  evenhand " + std::string(kind.command) + " || exit 1\n"; }

void explain_foreign(const Hook& hook) {
  const std::string who =
      hook.state == HookState::changed ? "has been changed since evenhand wrote it" : "is not evenhand's";
  complain(hook.path + " is there already and " + who + "; it is left as it is." +
           (hook.names_us ? " It names evenhand; if it does not run it yet, add this line:" : " Add this line to it:"));
  print_error(line_to_add(*hook.kind));
}

void explain_shared(const Hook& hook, const HooksFolder& folder) {
  complain("core.hooksPath (" + folder.path +
           ") is set for all your repositories; nothing is written there. For all of them, add this line to " +
           std::string(hook.kind->name) +
           " in that folder; for this one alone, `git config core.hooksPath .git/hooks` and install again:");
  print_error(line_to_add(*hook.kind));
}

// Whether it is in place.
bool install(const Hook& hook) {
  std::error_code problem;
  fs::create_directories(fs::path(hook.path).parent_path(), problem);
  const std::string script = write_hook_script(*hook.kind, program_path());
  const auto error = write_file(hook.path, script);
  constexpr auto kRunnable = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
  if (!error) fs::permissions(hook.path, kRunnable, fs::perm_options::add, problem);
  if (error || problem) {
    complain(hook.path + ": cannot be written: " + (error ? error->message : problem.message()));
    return false;
  }
  return true;
}

std::string describe(const Hook& hook) {
  const std::string place = " (" + hook.path + ")";
  const std::string sleeping = hook.is_executable ? "" : ", but not executable, so git passes it by";
  switch (hook.state) {
    case HookState::absent:
      return "not installed";
    case HookState::ours:
      return "installed" + sleeping + place;
    case HookState::changed:
      return "installed, and changed since" + sleeping + place;
    case HookState::foreign:
      break;
  }
  return std::string("another hook, which ") + (hook.names_us ? "names evenhand" : "does not name evenhand") +
         sleeping + place;
}

// Nothing where git names none, which is then said.
std::optional<HooksFolder> hooks_folder() {
  Result<HooksFolder> folder = find_hooks_folder();
  if (folder) return *std::move(folder);
  complain(folder.error().message);
  return std::nullopt;
}

// A line for each.
bool say(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += printable(line) + "\n";
  return print(text) == PrintOutcome::complete;
}

}  // namespace

ExitCode install_hooks(const Options& options) {
  const std::optional<HooksFolder> folder = hooks_folder();
  if (!folder) return ExitCode::failed;
  bool all = true;
  std::vector<std::string> done;
  for (const Hook& hook : hooks_meant(options, *folder, hook_kinds().first(1))) {
    const bool is_others = hook.state == HookState::foreign || hook.state == HookState::changed;
    if (is_others) explain_foreign(hook);
    if (!is_others && folder->is_shared) explain_shared(hook, *folder);
    if (is_others || folder->is_shared || !install(hook)) {
      all = false;
      continue;
    }
    done.push_back(hook.path + ": installed; it checks " + std::string(hook.kind->what));
  }
  return say(done) && all ? ExitCode::nothing_found : ExitCode::failed;
}

ExitCode uninstall_hooks(const Options& options) {
  const std::optional<HooksFolder> folder = hooks_folder();
  if (!folder) return ExitCode::failed;
  bool all = true;
  std::vector<std::string> done;
  for (const Hook& hook : hooks_meant(options, *folder, hook_kinds())) {
    const bool is_ours = hook.state == HookState::ours;
    std::error_code problem;
    if (is_ours && fs::remove(hook.path, problem)) done.push_back(hook.path + ": removed");
    if (problem) complain(hook.path + ": cannot be removed: " + problem.message());
    if (hook.state == HookState::changed)
      complain(hook.path + " has been changed since evenhand wrote it; it is left as it is, for you to remove");
    all = all && !problem && hook.state != HookState::changed;
  }
  if (done.empty() && all) done.emplace_back("no hook of evenhand's was there");
  return say(done) && all ? ExitCode::nothing_found : ExitCode::failed;
}

ExitCode show_hooks(const Options& options) {
  const std::optional<HooksFolder> folder = hooks_folder();
  if (!folder) return ExitCode::failed;
  std::vector<std::string> lines;
  for (const Hook& hook : hooks_meant(options, *folder, hook_kinds())) {
    lines.push_back(std::string(hook.kind->name) + ": " + describe(hook));
  }
  return say(lines) ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
