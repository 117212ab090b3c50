#include "app/change_wish.h"

#include <algorithm>
#include <string_view>

#include "app/value_reader.h"

namespace evenhand {

Result<std::optional<ChangeWish>> read_change_wish(const CommandLine& line) {
  const bool is_whole = line.has("--whole-files");
  if (line.has("--staged") && line.has("--diff"))
    return Error{"--staged and --diff ask for different changes; name one"};
  if (!line.has("--staged") && !line.has("--diff")) {
    if (is_whole) return Error{"--whole-files is for --staged and --diff, which otherwise are about changed lines"};
    return std::optional<ChangeWish>();
  }
  const std::string name = line.has("--staged") ? "--staged" : "--diff";
  ChangeWish wish;
  if (line.has("--diff")) wish.revision = ValueReader(line).text("--diff");
  if (is_whole) wish.reach = ChangeWish::Reach::whole_files;
  const auto& paths = line.arguments;
  if (std::find(paths.begin(), paths.end(), "-") != paths.end())
    return Error{name + ": standard input (-) is in no repository"};
  for (const std::string_view option : {"--explain-genre", "--list-files", "--input", "--stdin-filename"}) {
    if (line.has(option)) return Error{std::string(option) + " does not go together with " + name};
  }
  return std::optional(wish);
}

}  // namespace evenhand
