#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/genre.h"

namespace evenhand {

// What a look at a folder shows that a first configuration should know.
struct Surroundings {
  std::map<Genre, std::size_t> files;  // How many of each genre were seen. Source code is not asked for its genre.
  std::vector<std::pair<std::string, Genre>> genres;  // Globs of folders in which all texts are of one genre.
  std::optional<std::string> profile;                 // One that suits all that was seen.
  std::vector<std::string> profiles;                  // The names of all there are.
  std::optional<std::string> base;                    // The configuration that holds there so far, from the folder.
  std::vector<std::string> hints;                     // In words, one a line: what is there of other tools.
};

// A file looked at.
struct SeenFile {
  std::string path;  // From the folder, `/` between.
  Genre genre = Genre::prose;
};

// The globs of the largest folders in which there are at least two files, and all are postings, reviews, letters,
// templates or policies alike. What documentation and prose are is not said: nothing depends on telling them apart.
std::vector<std::pair<std::string, Genre>> genres_of_folders(const std::vector<SeenFile>& files);

// `job-postings` or `reviews` where all files are what that profile takes them for; else nothing.
std::optional<std::string> profile_for(const std::vector<SeenFile>& files);

// A configuration file with a comment on what one may want to settle. Only what was seen is settled in it; the rest
// waits behind `# `.
std::string starter_text(const Surroundings& surroundings);

}  // namespace evenhand
