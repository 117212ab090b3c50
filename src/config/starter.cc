#include "config/starter.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string_view>

#include "rules/yaml_scalar.h"

namespace evenhand {
namespace {

constexpr std::array kToldGenres = {Genre::job_posting, Genre::review, Genre::letter, Genre::template_, Genre::policy};

bool is_told(Genre genre) { return std::find(kToldGenres.begin(), kToldGenres.end(), genre) != kToldGenres.end(); }

std::string parent_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

// A folder's name may hold what means something in a glob.
std::string glob_of(const std::string& folder) {
  std::string glob;
  for (const char c : folder) {
    if (std::string_view("*?[]{}\\").find(c) != std::string_view::npos) glob += '\\';
    glob += c;
  }
  return glob + "/**";
}

bool all_are(const std::vector<SeenFile>& files, const std::set<Genre>& genres) {
  return !files.empty() &&
         std::all_of(files.begin(), files.end(), [&](const SeenFile& file) { return genres.contains(file.genre); });
}

std::string list_of_counts(const std::map<Genre, std::size_t>& files) {
  std::string list;
  for (const auto& [genre, count] : files)
    list += (list.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(name_of(genre));
  return list.empty() ? "no texts" : list;
}

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

std::string genres_part(const Surroundings& surroundings) {
  std::string text =
      "\n# What kind of text is where, if the texts do not show it themselves; the last glob that fits holds.\n"
      "# Seen: " +
      list_of_counts(surroundings.files) + ". Kinds: " + joined({kGenreNames.begin(), kGenreNames.end()}) + ".\n";
  if (surroundings.genres.empty())
    return text + "# genres:\n#   \"postings/**\": job-posting\n#   \"reviews/**\": review\n";
  text += "genres:\n";
  for (const auto& [glob, genre] : surroundings.genres)
    text += "  " + yaml_scalar(glob) + ": " + std::string(name_of(genre)) + "\n";
  return text;
}

}  // namespace

std::vector<std::pair<std::string, Genre>> genres_of_folders(const std::vector<SeenFile>& files) {
  struct Folder {
    std::set<Genre> genres;
    std::size_t files = 0;
    bool is_alike() const { return files > 1 && genres.size() == 1 && is_told(*genres.begin()); }
  };
  std::map<std::string, Folder> folders;
  for (const SeenFile& file : files) {
    for (std::string folder = parent_of(file.path); !folder.empty(); folder = parent_of(folder)) {
      folders[folder].genres.insert(file.genre);
      ++folders[folder].files;
    }
  }
  std::vector<std::pair<std::string, Genre>> globs;
  for (const auto& [path, folder] : folders) {
    const auto parent = folders.find(parent_of(path));
    const bool is_largest = parent == folders.end() || !parent->second.is_alike();
    if (folder.is_alike() && is_largest) globs.emplace_back(glob_of(path), *folder.genres.begin());
  }
  return globs;
}

std::optional<std::string> profile_for(const std::vector<SeenFile>& files) {
  if (all_are(files, {Genre::job_posting})) return "job-postings";
  if (all_are(files, {Genre::review, Genre::letter, Genre::template_})) return "reviews";
  return std::nullopt;
}

std::string starter_text(const Surroundings& surroundings) {
  std::string text =
      "# What Evenhand checks in this folder and below, and how. `evenhand config` prints what holds.\n"
      "# A line becomes a setting when the \"# \" before it is taken away.\n";
  for (const std::string& hint : surroundings.hints) text += "#\n# " + hint + "\n";
  if (surroundings.base) {
    text +=
        "\n# What has held here so far; this file lies over it.\nextends: " + yaml_scalar(*surroundings.base) + "\n";
  }
  text += "\n# Which rules are on to begin with: " + joined(surroundings.profiles) + ".\n";
  text += (surroundings.profile ? "profile: " + *surroundings.profile : "# profile: default") + "\n";
  text +=
      "\n# Rules, categories and tags: off, on, note, warning or error. `evenhand rules list` shows them all.\n"
      "# rules:\n#   tech-legacy: warning\n";
  text += genres_part(surroundings);
  text +=
      "\n# Words that are never findings: terms (word~: all its forms), and names as they are written.\n"
      "# allow:\n#   - whitelist~\n# names:\n#   - Master Lock\n"
      "\n# Files and folders that are not read; what git ignores is not read anyway.\n"
      "# exclude: [CHANGELOG.md]\n"
      "\n# The least severity that makes the exit code 1: note, warning, error or never.\n"
      "# fail-on: warning\n"
      "\n# What is found today and may stay; `evenhand baseline write .` makes the file.\n"
      "# baseline: .evenhand-baseline.yaml\n";
  return text;
}

}  // namespace evenhand
