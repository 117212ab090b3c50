#include "app/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/command_table.h"
#include "app/completions.h"
#include "app/help.h"
#include "base/file.h"

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Arguments = std::vector<std::string>;

Options parsed(const Arguments& arguments) {
  const Result<Options> options = parse_options(arguments);
  EXPECT_TRUE(options) << options.error().message;
  return options ? *options : Options{};
}

std::string mistake(const Arguments& arguments) {
  const Result<Options> options = parse_options(arguments);
  EXPECT_FALSE(options);
  return options ? std::string() : options.error().message;
}

TEST(Options, CheckNeedsNoName) {
  for (const Arguments& arguments : {Arguments{"a.md", "b"}, Arguments{"check", "a.md", "b"},
                                     Arguments{"--", "a.md", "b"}, Arguments{"--quiet", "check", "a.md", "b"}}) {
    const Options options = parsed(arguments);
    EXPECT_EQ(options.command, Command::check);
    EXPECT_THAT(options.arguments, ElementsAre("a.md", "b"));
  }
}

TEST(Options, EveryCommandIsKnown) {
  EXPECT_EQ(parsed({"explain", "a/b"}).command, Command::explain);
  EXPECT_EQ(parsed({"rules", "list"}).command, Command::rules_list);
  EXPECT_EQ(parsed({"rules", "show", "a/b"}).command, Command::rules_show);
  EXPECT_EQ(parsed({"rules", "test"}).command, Command::rules_test);
  EXPECT_EQ(parsed({"rules", "docs", "-o", "d"}).command, Command::rules_docs);
  EXPECT_EQ(parsed({"import", "vale", "styles/Acme", "-o", "d"}).command, Command::import_rules);
  EXPECT_EQ(parsed({"import", "alex", ".alexrc", "-o", "d", "--rules", "r"}).rules.folders, Arguments{"r"});
  EXPECT_EQ(parsed({"completions", "zsh"}).command, Command::completions);
  EXPECT_EQ(parsed({"--version"}).command, Command::version);
  EXPECT_EQ(parsed({"-h"}).command, Command::help);
  EXPECT_EQ(parsed({}).command, Command::help);
  EXPECT_EQ(parsed({"rules", "list", "--help"}).about, "rules list");
  EXPECT_EQ(parsed({"--explain-genre", "a.md"}).command, Command::explain_genre);
}

TEST(Options, PathsMayLookLikeAnything) {
  EXPECT_THAT(parsed({"[a,b]", "++", "-"}).arguments, ElementsAre("./[a,b]", "./++", "-"));
  EXPECT_THAT(parsed({"--", "--format", "rules"}).arguments, ElementsAre("--format", "rules"));
  EXPECT_THAT(parsed({"a b", "c,d", "ü.md", "x=y"}).arguments, ElementsAre("a b", "c,d", "ü.md", "x=y"));
}

TEST(Options, OptionsSwallowNoFiles) {
  const Options options = parsed({"--select", "colour-blind", "a.md", "--ignore", "x,y", "--ignore=z", "b.md"});
  EXPECT_THAT(options.arguments, ElementsAre("a.md", "b.md"));
  EXPECT_THAT(options.selection.select, ElementsAre("colour-blind"));
  EXPECT_THAT(options.selection.ignore, ElementsAre("x", "y", "z"));
}

TEST(Options, TheLastOfSeveralWins) {
  const Options options =
      parsed({"--format", "json", "--fail-on=never", "-j", "3", "a", "--format", "text", "--fail-on", "note"});
  EXPECT_THAT(options.reports, ElementsAre(ReportTarget{"text", ""}));
  EXPECT_EQ(options.config.given.fail_on->value, FailOn::note);
  EXPECT_EQ(options.jobs, 3U);
}

TEST(Options, ReportsGoToAsManyPlacesAsAreNamed) {
  EXPECT_THAT(parsed({"a"}).reports, ElementsAre(ReportTarget{"text", ""}));
  EXPECT_THAT(
      parsed({"--format", "text", "--format", "sarif:out/x.sarif", "--format=junit:C:x", "a"}).reports,
      ElementsAre(ReportTarget{"text", ""}, ReportTarget{"sarif", "out/x.sarif"}, ReportTarget{"junit", "C:x"}));
  EXPECT_THAT(parsed({"--format", "sarif:x", "a"}).reports, ElementsAre(ReportTarget{"sarif", "x"}));
  EXPECT_THAT(parsed({"--format", "json", "-o", "x", "a"}).reports, ElementsAre(ReportTarget{"json", "x"}));
}

TEST(Options, WhatIsNotSaidIsAbsent) { EXPECT_EQ(parsed({"a"}).config.given, Config{}); }

TEST(Options, FlagsSayWhichTheyWere) {
  const Config given = parsed({"--profile", "strict", "--enable", "x,y", "--show=error", "a"}).config.given;
  EXPECT_EQ(given.profile, (Said<std::string>{"strict", "--profile"}));
  EXPECT_THAT(given.enable, ElementsAre(Said<std::string>{"x", "--enable"}, Said<std::string>{"y", "--enable"}));
  EXPECT_EQ(given.show, (Said<Severity>{Severity::error, "--show"}));
}

TEST(Options, MistakesSayWhatWasMeant) {
  const std::pair<Arguments, std::string> cases[] = {
      {{"check"}, "nothing to check"},
      {{"--quiet"}, "nothing to check"},
      {{"--fromat", "json", "a"}, "there is no option '--fromat'; did you mean '--format'?"},
      {{"check", "--fromat=json", "a"}, "did you mean '--format'?"},
      {{"--format", "xml", "a"}, "--format: 'xml' is not one of text, short, json"},
      {{"--format", "jsno", "a"}, "did you mean 'json'?"},
      {{"--format", "sarfi:x", "a"}, "did you mean 'sarif'?"},
      {{"--format", "sarif:", "a"}, "--format: name a file behind 'sarif:'"},
      {{"--format", "sarif:x", "-o", "y", "a"}, "--output: name its format too"},
      {{"--list-files", "--format", "sarif", "a"}, "--list-files: --format is text or json"},
      {{"rules", "list", "--format", "sarif"}, "rules list: --format is text or json"},
      {{"--genre", "reveiw", "a"}, "did you mean 'review'?"},
      {{"--fail-on", "off", "a"}, "is not one of error, warning, note, never"},
      {{"--jobs", "0", "a"}, "--jobs: '0' is not a number from 1"},
      {{"--jobs", "two", "a"}, "--jobs: 'two'"},
      {{"--jobs", "99999999999999999999", "a"}, "--jobs:"},
      {{"a", "--format"}, "--format"},
      {{"rules"}, "one of list, show, test, docs"},
      {{"rules", "lsit"}, "there is no command 'rules lsit'; did you mean 'list'?"},
      {{"rules", "docs"}, "-o FOLDER"},
      {{"import"}, "name a format, one of vale, woke, alex, retext"},
      {{"import", "wok", "a", "-o", "b"}, "did you mean 'woke'?"},
      {{"import", "woke", "-o", "b"}, "name one path"},
      {{"import", "woke", "a", "c", "-o", "b"}, "name one path"},
      {{"import", "woke", "a"}, "-o FOLDER"},
      {{"import", "woke", "a", "-o", "b", "--rules", "r"}, "are for alex"},
      {{"rules", "list", "more"}, "too many arguments: 'more'"},
      {{"explain"}, "name one rule"},
      {{"explain", "a", "b"}, "name one rule"},
      {{"explain", "a", "--quiet"}, "explain: there is no option '--quiet'"},
      {{"--staged", "--diff", "main"}, "--staged and --diff ask for different changes"},
      {{"--whole-files", "a"}, "--whole-files is for --staged and --diff"},
      {{"--staged", "-"}, "--staged: standard input (-) is in no repository"},
      {{"--diff", "main", "--list-files"}, "--list-files does not go together with --diff"},
      {{"--diff"}, "--diff"},
      {{"--commit-msg", "a", "b"}, "--commit-msg reads one message"},
      {{"--commit-msg", "a", "--as", "text"}, "--as does not go together with --commit-msg"},
      {{"hook"}, "one of install, uninstall, status"},
      {{"hook", "install", "pre-comit"}, "did you mean 'pre-commit'?"},
      {{"completions", "tcsh"}, "bash, zsh and fish, not for 'tcsh'"},
      {{"-x", "a"}, "there is no option '-x'"},
  };
  for (const auto& [arguments, words] : cases) EXPECT_THAT(mistake(arguments), HasSubstr(words));
}

TEST(Options, DiffHasAValueInCheckAndNoneInFix) {
  const std::vector<std::pair<std::vector<std::string>, std::vector<std::string>>> cases = {
      {{"--diff", "main", "a"}, {"a"}},
      {{"check", "--diff", "main", "a"}, {"a"}},
      {{"--diff", "main", "check", "a"}, {"a"}},
      {{"--diff=main", "a"}, {"a"}},
  };
  for (const auto& [arguments, paths] : cases) {
    const auto options = parse_options(arguments);
    ASSERT_TRUE(options) << options.error().message;
    EXPECT_EQ(options->command, Command::check);
    ASSERT_TRUE(options->changes);
    EXPECT_EQ(options->changes->revision, "main");
    EXPECT_EQ(options->arguments, paths);
  }
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"fix", "--diff", "a"}, {"--diff", "fix", "a"}}) {
    const auto options = parse_options(arguments);
    ASSERT_TRUE(options) << options.error().message;
    EXPECT_EQ(options->command, Command::fix);
    EXPECT_TRUE(options->fixing.diff);
    EXPECT_FALSE(options->changes);
    EXPECT_EQ(options->arguments, std::vector<std::string>{"a"});
  }
}

TEST(CommandTable, EveryOptionOfACommandIsDescribed) {
  for (const CommandDescription& command : command_descriptions()) {
    for (const std::string_view option : command.options) EXPECT_NE(find_option(option), nullptr) << option;
  }
}

// What is written by hand or made for another program names every command and option.
TEST(CommandTable, IsWholeInTheHelpTheManPageAndTheCompletions) {
  const auto page = read_file(EVENHAND_SOURCE_DIR "/docs/evenhand.1");
  ASSERT_TRUE(page);
  const std::string help = help_for("") + help_for("fix") + help_for("compare") + help_for("rules test") +
                           help_for("rules docs");
  for (const OptionDescription& option : option_descriptions()) {
    const std::string name(option.name);
    std::string in_troff = name;
    for (std::size_t at = 0; (at = in_troff.find('-', at)) != std::string::npos; at += 2) in_troff.insert(at, "\\");
    EXPECT_THAT(*page, HasSubstr(in_troff));
    EXPECT_THAT(help, HasSubstr(name));
    EXPECT_THAT(completions_for("bash"), HasSubstr(name));
    EXPECT_THAT(completions_for("zsh"), HasSubstr(name));
    EXPECT_THAT(completions_for("fish"), HasSubstr("-l " + name.substr(2)));
    if (option.name == "--as") continue;  // The help lists the formats.
    for (const std::string_view choice : option.choices) {
      EXPECT_THAT(*page, HasSubstr(std::string(choice).substr(0, choice.find('-')))) << name;
    }
  }
  for (const CommandDescription& command : command_descriptions()) {
    EXPECT_THAT(*page, HasSubstr(std::string(command.name)));
    EXPECT_THAT(help, HasSubstr(std::string(command.name)));
  }
}

TEST(Help, ListsAnOptionOnceAndAsTheCommandHasIt) {
  const std::string help = help_for("compare");
  EXPECT_EQ(help.find("--format "), help.rfind("--format "));
  EXPECT_THAT(help, HasSubstr("text|json|csv|html\n"));
}

}  // namespace
}  // namespace evenhand
