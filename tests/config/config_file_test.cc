// What configuration files say, and what is said of those that are wrong.

#include "config/config_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "config/config_case.h"
#include "config/setting.h"

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// REQUIRES: the text has no mistake.
ConfigFile read(const std::string& text) {
  FileNotes notes("c.yaml");
  ConfigFile file = read_config(text, notes);
  for (const RuleMistake& mistake : notes.mistakes()) ADD_FAILURE() << to_string(mistake);
  return file;
}

ConfigFile read(const ConfigCase& right) {
  if (!right.name.starts_with("pyproject.toml")) return read(right.text);
  FileNotes notes("pyproject.toml");
  const std::optional<ConfigFile> file = read_pyproject(right.text, notes);
  EXPECT_TRUE(file && notes.mistakes().empty()) << right.name;
  return file.value_or(ConfigFile{});
}

std::string mistakes_in(const ConfigCase& wrong) {
  FileNotes notes("c.yaml");
  if (wrong.name.starts_with("pyproject.toml")) {
    read_pyproject(wrong.text, notes);
  } else {
    read_config(wrong.text, notes);
  }
  std::string all;
  for (const RuleMistake& mistake : notes.mistakes()) all += to_string(mistake).substr(7) + "\n";
  return all;
}

std::string dump(const YamlNode& node) {
  std::string text = "<" + node.text + ">";
  for (const YamlNode& item : node.items) text += dump(item);
  for (const YamlEntry& entry : node.entries) text += dump(entry.key) + dump(entry.value);
  return text;
}

// What is settled, whoever said it.
std::string dump(const std::vector<Setting>& settings) {
  std::string text;
  for (const Setting& setting : settings) text += setting.key + " " + setting.name + dump(setting.value) + "\n";
  return text;
}

TEST(ConfigFile, ThatIsEmptyOrAllCommentsSaysNothing) {
  for (const char* text : {"", "\n\n", "# profile: strict\n", "\xEF\xBB\xBF# a\r\n\r\n  # b"}) {
    EXPECT_EQ(read(text).config, Config{}) << text;
    EXPECT_THAT(read(text).extends, IsEmpty());
  }
}

TEST(ConfigFile, RemembersTheLineOfEachValue) {
  const Config config = read("profile: strict\nexclude:\n  - a\n  - b/**\nfail-on: never\n").config;
  EXPECT_EQ(config.profile, (Said<std::string>{"strict", "c.yaml:1"}));
  EXPECT_THAT(config.exclude, ElementsAre(Said<std::string>{"a", "c.yaml:3"}, Said<std::string>{"b/**", "c.yaml:4"}));
  EXPECT_EQ(config.fail_on, (Said<FailOn>{FailOn::never, "c.yaml:5"}));
}

TEST(ConfigFile, SettlesRulesInAWordOrInDetail) {
  const Config config =
      read(
          "rules:\n  a: off\n  b: on\n  c/d: error\n  e/f:\n    severity: {review: error, else: note}\n"
          "")
          .config;
  const auto all = [](Severity severity) {
    Severities severities;
    severities.fill(severity);
    return severities;
  };
  EXPECT_EQ(config.rules.at("a").value, (RuleSetting{false, all(Severity::off)}));
  EXPECT_EQ(config.rules.at("b").value, (RuleSetting{true, {}}));
  EXPECT_EQ(config.rules.at("c/d").value, (RuleSetting{true, all(Severity::error)}));
  Severities by_genre = all(Severity::note);
  by_genre[static_cast<std::size_t>(Genre::review)] = Severity::error;
  EXPECT_EQ(config.rules.at("e/f").value, (RuleSetting{true, by_genre}));
}

TEST(Configs, LieOverEachOther) {
  const Config under = read("profile: a\nshow: error\nrules: {x: off, y: note}\nexclude: [one]\n").config;
  const Config over = read("profile: b\nrules: {y: error}\nexclude: [two]\n").config;
  const Config both = overlay(under, over);
  EXPECT_EQ(both.profile->value, "b");
  EXPECT_EQ(both.show->value, Severity::error);
  EXPECT_EQ(both.rules.at("x"), under.rules.at("x"));
  EXPECT_EQ(both.rules.at("y"), over.rules.at("y"));
  EXPECT_THAT(both.exclude, ElementsAre(under.exclude[0], over.exclude[0]));
}

TEST(ConfigFile, SaysOfEachMistakeWhereAndWhat) {
  const std::vector<ConfigCase> cases = read_config_cases("wrong_configs.txt");
  EXPECT_GE(cases.size(), 60U);
  for (const ConfigCase& wrong : cases) EXPECT_EQ(mistakes_in(wrong), wrong.messages) << wrong.name;
}

TEST(ConfigFile, IsReadBackAsTheSettingsSayIt) {
  const std::vector<ConfigCase> cases = read_config_cases("right_configs.txt");
  EXPECT_GE(cases.size(), 20U);
  for (const ConfigCase& right : cases) {
    const Config config = read(right).config;
    const std::vector<Setting> settings = settings_of(config);
    EXPECT_EQ(dump(settings_of(read(settings_as_yaml(settings)).config)), dump(settings)) << right.name;
  }
}

TEST(ConfigFile, CutAnywhereIsReadOrRefused) {
  const std::string text =
      "extends: [a.yaml]\nrules:\n  a/b: {severity: {review: error}}\ngenres: {'r/*': review}\n"
      "fail-on: never\n";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    FileNotes notes("c.yaml");
    read_config(std::string_view(text).substr(0, size), notes);
  }
}

TEST(Pyproject, CutAnywhereIsReadOrRefused) {
  const std::string text =
      "[project]\nname = 'é'\n[tool.evenhand]\nprofile = \"strict\"\nallow = [{term = 'é~', reason = \"é\\n\"}]\n"
      "[tool.evenhand.rules]\n\"a/b\".severity.review = \"error\"\n";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    FileNotes notes("pyproject.toml");
    read_pyproject(std::string_view(text).substr(0, size), notes);
  }
}

TEST(Pyproject, WithoutATableForUsIsNoConfiguration) {
  FileNotes notes("pyproject.toml");
  for (const char* text : {"", "[tool.other]\nversion = 1.5\n", "this is [no TOML", "# evenhand\n[tool]\n",
                           "tool = 3 # evenhand\n", "[project]\ndependencies = ['evenhand']\n"}) {
    EXPECT_FALSE(read_pyproject(text, notes)) << text;
  }
  EXPECT_THAT(notes.mistakes(), IsEmpty());
}

TEST(Pyproject, ThatIsNestedDeeplyOrLongIsRefused) {
  FileNotes notes("pyproject.toml");
  read_pyproject("evenhand = " + std::string(100'000, '['), notes);
  read_pyproject("[tool.evenhand]\nprofile = \"" + std::string(kYamlSizeLimit, 'x') + "\"\n", notes);
  EXPECT_EQ(notes.mistakes().size(), 2U);
}

TEST(Pyproject, KeepsTheOrderOfTheFileAndItsLines) {
  FileNotes notes("pyproject.toml");
  const auto file = read_pyproject("[tool.evenhand.genres]\n\"z*\" = 'review'\n\"a*\" = 'docs'\n", notes);
  ASSERT_TRUE(file);
  ASSERT_EQ(file->config.genres.size(), 2U);
  EXPECT_EQ(file->config.genres[0].value.first, "z*");
  EXPECT_EQ(file->config.genres[1].origin, "pyproject.toml:3");
}

}  // namespace
}  // namespace evenhand
