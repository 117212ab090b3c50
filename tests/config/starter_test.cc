// What `init` sees in a tree, and the configuration that it begins with.

#include "config/starter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "config/config_file.h"

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

// REQUIRES: the text has no mistake.
ConfigFile read(const std::string& text) {
  FileNotes notes("c.yaml");
  ConfigFile file = read_config(text, notes);
  for (const RuleMistake& mistake : notes.mistakes()) ADD_FAILURE() << to_string(mistake) << "\n" << text;
  return file;
}

// Every setting that waits behind a comment, and no sentence.
std::string uncommented(const std::string& text) {
  std::string result;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    std::string line = text.substr(begin, end - begin);
    const bool is_key = line.size() > 2 && line[2] >= 'a' && line[2] <= 'z' && line.find(':') < 20;
    if (line.starts_with("#   ") || (line.starts_with("# ") && is_key)) line = line.substr(2);
    result += line + "\n";
    begin = end + 1;
  }
  return result;
}

TEST(Starter, SaysOfFoldersWhatAllTheirTextsAre) {
  const std::vector<SeenFile> files = {
      {"hr/jobs/a.md", Genre::job_posting},
      {"hr/jobs/old/b.md", Genre::job_posting},
      {"hr/reviews/c.md", Genre::review},
      {"hr/reviews/d.md", Genre::review},
      {"hr/mixed/e.md", Genre::review},
      {"hr/mixed/f.md", Genre::prose},
      {"single/g.md", Genre::letter},
      {"docs/h.md", Genre::docs},
      {"docs/i.md", Genre::docs},
      {"top.md", Genre::letter},
      {"odd [1]/letters/j.md", Genre::letter},
      {"odd [1]/letters/k.md", Genre::letter},
  };
  EXPECT_THAT(genres_of_folders(files),
              ElementsAre(Pair("hr/jobs/**", Genre::job_posting), Pair("hr/reviews/**", Genre::review),
                          Pair("odd \\[1\\]/**", Genre::letter)));
  EXPECT_THAT(genres_of_folders({}), IsEmpty());
}

TEST(Starter, ChoosesAProfileOnlyWhereItSuitsAll) {
  EXPECT_EQ(profile_for({{"a", Genre::job_posting}, {"b", Genre::job_posting}}), "job-postings");
  EXPECT_EQ(profile_for({{"a", Genre::review}, {"b", Genre::letter}}), "reviews");
  EXPECT_EQ(profile_for({{"a", Genre::review}, {"b", Genre::prose}}), std::nullopt);
  EXPECT_EQ(profile_for({}), std::nullopt);
}

TEST(Starter, OfNothingSettlesNothing) {
  const ConfigFile file = read(starter_text({}));
  EXPECT_EQ(file.config, Config{});
  EXPECT_THAT(file.extends, IsEmpty());
}

TEST(Starter, SettlesWhatWasSeen) {
  Surroundings surroundings;
  surroundings.files = {{Genre::review, 3}, {Genre::letter, 2}};
  surroundings.genres = {{"odd \\[1\\]/**", Genre::letter}, {"a: 'b'/**", Genre::review}};
  surroundings.profile = "reviews";
  surroundings.profiles = {"default", "reviews"};
  surroundings.base = "../.evenhand.yaml";
  surroundings.hints = {".alexrc is here"};
  const ConfigFile file = read(starter_text(surroundings));
  EXPECT_EQ(file.extends.at(0).value, "../.evenhand.yaml");
  EXPECT_EQ(file.config.profile->value, "reviews");
  EXPECT_THAT(file.config.genres.at(0).value, Pair("odd \\[1\\]/**", Genre::letter));
  EXPECT_THAT(file.config.genres.at(1).value, Pair("a: 'b'/**", Genre::review));
}

TEST(Starter, IsRightToTheLastLineThatWaits) {
  const ConfigFile file = read(uncommented(starter_text({})));
  EXPECT_EQ(file.config.profile->value, "default");
  EXPECT_EQ(file.config.allow.size(), 1U);
  EXPECT_EQ(file.config.genres.size(), 2U);
  EXPECT_TRUE(file.config.baseline);
}

}  // namespace
}  // namespace evenhand
