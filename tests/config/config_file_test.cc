// What configuration files say, and what is said of those that are wrong.

#include "config/config_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

std::string mistakes_in(const std::string& text) {
  FileNotes notes("c.yaml");
  read_config(text, notes);
  std::string all;
  for (const RuleMistake& mistake : notes.mistakes()) all += to_string(mistake).substr(7) + "\n";
  return all;
}

std::string without_origins(const std::string& shown) {
  std::string text;
  for (std::size_t begin = 0; begin < shown.size();) {
    const std::size_t end = shown.find('\n', begin);
    const std::string line = shown.substr(begin, end - begin);
    text += line.substr(0, line.find("  # ")) + "\n";
    begin = end + 1;
  }
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
  for (const ConfigCase& wrong : cases) EXPECT_EQ(mistakes_in(wrong.text), wrong.messages) << wrong.name;
}

TEST(ConfigFile, IsReadBackAsTheSettingsSayIt) {
  const std::vector<ConfigCase> cases = read_config_cases("right_configs.txt");
  EXPECT_GE(cases.size(), 20U);
  for (const ConfigCase& right : cases) {
    const Config config = read(right.text).config;
    const std::string shown = settings_as_yaml(settings_of(config));
    // Origins differ, so the settings are compared as they are said.
    EXPECT_EQ(without_origins(settings_as_yaml(settings_of(read(shown).config))), without_origins(shown)) << right.name;
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

}  // namespace
}  // namespace evenhand
