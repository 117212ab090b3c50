#include "app/init_command.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "app/equipment.h"
#include "app/run.h"
#include "app/terminal.h"
#include "app/work.h"
#include "base/file.h"
#include "base/system_error.h"
#include "config/starter.h"
#include "report/cells.h"
#include "report/summary.h"
#include "walk/walk.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// More are not opened: a first look is to be a matter of seconds.
constexpr std::size_t kMostSeen = 2000;

struct ForeignConfig {
  std::string_view name;
  std::string_view tool;
};

constexpr std::array<ForeignConfig, 9> kForeignConfigs = {{
    {".alexrc", "alex"},
    {".alexrc.json", "alex"},
    {".alexrc.yml", "alex"},
    {".alexrc.yaml", "alex"},
    {".vale.ini", "vale"},
    {"_vale.ini", "vale"},
    {"vale.ini", "vale"},
    {".woke.yml", "woke"},
    {".woke.yaml", "woke"},
}};

// What is to be done with a configuration of another tool.
std::string hint_on(const ForeignConfig& config) {
  const std::string name(config.name);
  if (config.tool == "vale")
    return name +
           " is here: `evenhand import vale STYLE -o rules` makes rules of a style of Vale's; then, rule-folders: "
           "rules";
  if (config.tool == "alex")
    return name + " is here: `evenhand import alex " + name +
           " -o rules` makes a profile of it; then, profile: rules/profiles/alex.yaml";
  return name + " is here: `evenhand import woke " + name + " -o rules` makes rules of it; then, rule-folders: rules";
}

std::vector<std::string> hints_in(const fs::path& folder) {
  std::vector<std::string> hints;
  std::error_code problem;
  for (const ForeignConfig& config : kForeignConfigs) {
    if (fs::exists(folder / config.name, problem)) hints.push_back(hint_on(config));
  }
  return hints;
}

// The texts in the folder, each with its genre as rules see it. Source code is left out.
std::vector<SeenFile> look_at(const fs::path& folder, const Treatment& treatment, const Options& options) {
  std::vector<SeenFile> seen;
  const Walk found = walk({folder.string()}, options.input.walk);
  for (const InputFile& file : found.files) {
    if (file.format == Format::code || seen.size() == kMostSeen) continue;
    const auto decision = decide_genre(file, treatment.assignment_for(file, std::nullopt), read_options(options));
    if (decision) seen.push_back({fs::path(file.path).lexically_relative(folder).generic_string(), decision->genre});
  }
  return seen;
}

// Nothing on success.
std::optional<Error> write_new_file(const std::string& path, const std::string& text) {
  constexpr mode_t kForAll = 0666;  // As far as the user's mask allows.
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kForAll);
  if (descriptor < 0) return system_error(errno);
  const bool is_written = write_all(descriptor, text) == WriteOutcome::complete;
  if (::close(descriptor) == 0 && is_written) return std::nullopt;
  return Error{"not all of it could be written"};
}

std::vector<std::string> profile_names(const CompiledRules& rules) {
  std::vector<std::string> names;
  for (const ProfileRecord& profile : rules.table().profiles) names.emplace_back(rules.text(profile.name));
  return names;
}

// The configuration that holds in the folder so far, named from there. The Error is ready to be shown.
Result<std::optional<std::string>> base_of(const fs::path& folder, const Options& options) {
  ConfigFinder finder(options.config);
  const auto above = finder.find_for((folder / "").string());
  if (!above) return above.error();
  if ((*above)->files.empty()) return std::optional<std::string>();
  const fs::path base = fs::absolute((*above)->files.back()).lexically_normal();
  return std::optional(base.lexically_proximate(fs::absolute(folder / "").lexically_normal()).generic_string());
}

// The Error is ready to be shown.
Result<Surroundings> look_around(const fs::path& folder, const Options& options) {
  Options alone = options;
  alone.config.isolated = true;
  Equipment equipment(alone);
  const Result<const Treatment*> treatment = equipment.treatment_for((folder / "").string());
  if (!treatment) return treatment.error();
  const Result<RuleBook> book = open_rules(alone.rules);
  if (!book) return book.error();
  Result<std::optional<std::string>> base = base_of(folder, options);
  if (!base) return base.error();
  const std::vector<SeenFile> seen = look_at(folder, **treatment, options);
  Surroundings surroundings;
  for (const SeenFile& file : seen) ++surroundings.files[file.genre];
  surroundings.genres = genres_of_folders(seen);
  surroundings.profile = profile_for(seen);
  surroundings.profiles = profile_names(book->rules);
  surroundings.base = *std::move(base);
  surroundings.hints = hints_in(folder);
  return surroundings;
}

std::string words_for(const Surroundings& surroundings, const std::string& path) {
  std::size_t count = 0;
  for (const auto& [genre, files] : surroundings.files) count += files;
  std::string text = printable(path) + ": written, after a look at " + count_of(count, "text") + "\n";
  for (const std::string& hint : surroundings.hints) text += hint + "\n";
  return text + "`evenhand config` shows what holds; `evenhand baseline write .` lets what is found today stay.\n";
}

}  // namespace

ExitCode init_config(const Options& options) {
  const fs::path folder = options.arguments.empty() ? "." : options.arguments.front();
  std::error_code problem;
  if (!fs::is_directory(folder, problem)) {
    complain(folder.string() + ": no such folder");
    return ExitCode::failed;
  }
  const Result<std::optional<std::string>> present = configuration_in(folder.string());
  if (!present) {
    print_error(present.error().message + "\n");
    return ExitCode::failed;
  }
  if (*present) {
    complain(shown_path(**present) + " is there already; nothing was written");
    return ExitCode::failed;
  }
  const Result<Surroundings> surroundings = look_around(folder, options);
  if (!surroundings) {
    print_error(surroundings.error().message + "\n");
    return ExitCode::failed;
  }
  const std::string path = shown_path((folder / ".evenhand.yaml").string());
  if (const auto error = write_new_file(path, starter_text(*surroundings))) {
    complain(path + ": cannot be written: " + error->message);
    return ExitCode::failed;
  }
  const std::string words = words_for(*surroundings, path);
  return print(words) == PrintOutcome::complete ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace evenhand
