#include "app/cli_case.h"

#include <sys/wait.h>

#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "=== ";
constexpr std::string_view kAnything = "<*>";

// Where the text of the section called `heading` goes; null for an unknown one.
std::string* place_for(CliCase& test, std::string_view heading) {
  if (heading == "run") return &test.script;
  if (heading == "stdout") return &test.expected_stdout;
  if (heading == "stderr") return &test.expected_stderr;
  constexpr std::string_view kFile = "file ";
  if (!heading.starts_with(kFile)) return nullptr;
  test.files.emplace_back(heading.substr(kFile.size()), "");
  return &test.files.back().second;
}

std::string read_and_remove(const fs::path& path) {
  Result<std::string> text = read_file(path.string());
  fs::remove(path);
  return text ? *std::move(text) : text.error().message;
}

}  // namespace

Result<CliCase> parse_cli_case(std::string_view text) {
  CliCase test;
  std::string* place = nullptr;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(line.size());
    if (!line.starts_with(kMark)) {
      if (place != nullptr) *place += line;
      continue;
    }
    const std::string_view heading = line.substr(kMark.size(), line.size() - kMark.size() - 1);
    place = nullptr;
    if (heading.starts_with("exit ")) {
      std::from_chars(heading.data() + 5, heading.data() + heading.size(), test.expected_exit);
      continue;
    }
    place = place_for(test, heading);
    if (place == nullptr) return Error{"unknown section '" + std::string(heading) + "'"};
  }
  if (test.script.empty()) return Error{"no section 'run'"};
  return test;
}

bool fits(std::string_view expected, std::string_view text) {
  const std::size_t gap = expected.find(kAnything);
  if (gap == std::string_view::npos) return expected == text;
  if (!text.starts_with(expected.substr(0, gap))) return false;
  text.remove_prefix(gap);
  expected.remove_prefix(gap + kAnything.size());
  for (std::size_t skipped = 0; skipped <= text.size(); ++skipped) {
    if (fits(expected, text.substr(skipped))) return true;
  }
  return false;
}

CliOutcome run_cli_case(const CliCase& test) {
  std::string name = (fs::temp_directory_path() / "evenhand-cli-XXXXXX").string();
  const fs::path home = ::mkdtemp(name.data());
  const fs::path folder = home / "here";
  for (const auto& [path, content] : test.files) {
    fs::create_directories((folder / path).parent_path());
    static_cast<void>(write_file((folder / path).string(), content));
  }
  fs::create_directories(folder);
  static_cast<void>(write_file((home / "script").string(), test.script));
  const std::string program = fs::path(EVENHAND_PROGRAM).parent_path().string();
  const std::string command = "cd '" + folder.string() + "' && env -u NO_COLOR -u CLICOLOR_FORCE HOME='" +
                              home.string() + "' XDG_CACHE_HOME='" + home.string() +
                              "/cache' LC_ALL=C RULES='" EVENHAND_SOURCE_DIR
                              "/tests/app/rules' SOURCE='" EVENHAND_SOURCE_DIR "' PATH='" +
                              program + "':\"$PATH\" sh ../script > ../stdout 2> ../stderr < /dev/null";
  const int status = std::system(command.c_str());
  CliOutcome outcome;
  outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  outcome.standard_output = read_and_remove(home / "stdout");
  outcome.standard_error = read_and_remove(home / "stderr");
  fs::remove_all(home);
  return outcome;
}

}  // namespace evenhand
