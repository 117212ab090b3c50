#include "walk/ignore_pattern.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "walk/ignore_file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

struct Case {
  std::string_view line;
  std::string_view path;  // Of a folder, if a slash ends it.
  bool fits;
};

// From gitignore(5) and from trying `git check-ignore`.
constexpr Case kCases[] = {
    {"a.md", "a.md", true},
    {"a.md", "sub/a.md", true},
    {"a.md", "a.mdx", false},
    {"/a.md", "a.md", true},
    {"/a.md", "sub/a.md", false},
    {"sub/a.md", "sub/a.md", true},
    {"sub/a.md", "x/sub/a.md", false},
    {"gen/", "gen/", true},
    {"gen/", "gen", false},
    {"gen/", "x/gen/", true},
    {"/gen/", "x/gen/", false},
    {"*.md", "a.md", true},
    {"*.md", "x/y.md", true},
    {"*.md", ".md", true},
    {"*.md", "a.md.txt", false},
    {"x/*.md", "x/a.md", true},
    {"x/*.md", "x/y/a.md", false},
    {"a*c", "abc", true},
    {"a*c", "ac", true},
    {"/a*c", "a/c", false},
    {"a?c", "abc", true},
    {"/a?c", "a/c", false},
    {"a?c",
     "a\xC3\xBC"
     "c",
     false},
    {"**/a", "a", true},
    {"**/a", "x/y/a", true},
    {"**/a", "xa", false},
    {"x/**", "x/a", true},
    {"x/**", "x/a/b", true},
    {"x/**", "x/", false},
    {"x/**/b", "x/b", true},
    {"x/**/b", "x/y/z/b", true},
    {"x/**/b", "x/yb", false},
    {"x/**/b", "xb", false},
    {"**", "a/b", true},
    {"a**", "abc", true},
    {"/a**c", "a/c", false},
    {"[ab].md", "b.md", true},
    {"[!ab].md", "b.md", false},
    {"[^ab].md", "c.md", true},
    {"[a-c]", "b", true},
    {"[]a]", "]", true},
    {"[a", "[a", false},
    {"[[:digit:]]x", "7x", true},
    {"[[:nothing:]]", "n", false},
    {"x[!a]y/b", "x/y/b", false},
    {"\\#a", "#a", true},
    {"\\!a", "!a", true},
    {"a\\*", "a*", true},
    {"a\\*", "ab", false},
    {"a\\", "a", false},
    {"a ", "a", true},
    {"a\\ ", "a ", true},
    {"a b", "a b", true},
};

TEST(IgnorePattern, FitsAsGitHasIt) {
  for (const Case& test : kCases) {
    const auto pattern = IgnorePattern::parse(test.line);
    const bool is_folder = test.path.ends_with('/');
    const std::string_view path = is_folder ? test.path.substr(0, test.path.size() - 1) : test.path;
    const bool fits = pattern && pattern->matches(path, is_folder ? EntryKind::folder : EntryKind::file);
    EXPECT_EQ(fits, test.fits) << test.line << " on " << test.path;
  }
}

TEST(IgnorePattern, LinesThatSayNothing) {
  for (const std::string_view line : {"", "# comment", "   ", "!", "/", "[a"}) {
    EXPECT_FALSE(IgnorePattern::parse(line)) << line;
  }
}

TEST(IgnorePattern, ManyStarsTakeNoLongTime) {
  const auto pattern =
      IgnorePattern::parse("/" + std::string(2000, '?') + "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b/**/x/**/y");
  ASSERT_TRUE(pattern);
  EXPECT_FALSE(pattern->matches(std::string(20000, 'a'), EntryKind::file));
}

TEST(IgnoreFile, TheLastPatternThatFitsDecides) {
  const IgnoreFile file("x", "\xEF\xBB\xBF*.md\r\n\n# no\n!a.md\nb");
  EXPECT_EQ(file.verdict_on("a.md", EntryKind::file)->line, 4U);
  EXPECT_FALSE(file.verdict_on("a.md", EntryKind::file)->is_ignored);
  EXPECT_EQ(file.verdict_on("c.md", EntryKind::file)->line, 1U);
  EXPECT_EQ(file.verdict_on("b", EntryKind::file)->line, 5U);
  EXPECT_FALSE(file.verdict_on("c", EntryKind::file));
}

// Lines and paths of few letters, so that they meet; git answers what our matcher must.
class Oracle {
 public:
  Oracle() {
    std::string name = (fs::temp_directory_path() / "evenhand-ignore-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    run("git init -q .");
  }
  ~Oracle() { fs::remove_all(folder_); }
  Oracle(const Oracle&) = delete;
  Oracle& operator=(const Oracle&) = delete;

  // The paths that git ignores. A path with a slash at its end is a folder.
  std::set<std::string> ignored(const std::string& ignore_file, const std::vector<std::string>& paths) {
    std::ofstream(folder_ / ".gitignore") << ignore_file;
    std::ofstream input(folder_ / ".git/asked");
    for (const std::string& path : paths) input << path << '\0';
    input.close();
    run("git -c core.excludesFile=/dev/null check-ignore --no-index -z --stdin < .git/asked > .git/answer");
    std::ifstream stream(folder_ / ".git/answer");
    std::set<std::string> answer;
    for (std::string path; std::getline(stream, path, '\0');) answer.insert(path);
    return answer;
  }

 private:
  void run(const std::string& command) {
    const int status = std::system(("cd '" + folder_.string() + "' && " + command).c_str());
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) <= 1) << command;
  }
  fs::path folder_;
};

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string line() {
    static const std::vector<std::string> kParts = {
        "a", "b", "c", "ab", "?", "*", "*", "[ab]", "[!a]", "\\a", ".m", "[a-c]", "[[:alpha:]b]", "\\*"};
    std::string text = chance(5) ? "!" : "";
    if (chance(4)) text += "/";
    const std::size_t count = 1 + pick(3);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += "/";
      if (chance(5)) {
        text += "**";
        continue;
      }
      bool after_star = false;  // Two stars in a row depend on git's version.
      for (std::size_t j = 1 + pick(3); j > 0; --j) {
        const std::string& part = kParts[pick(kParts.size())];
        if (part == "*" && after_star) continue;
        after_star = part == "*";
        text += part;
      }
    }
    if (chance(4)) text += "/";
    return text;
  }

  std::string path() {
    static const std::vector<std::string> kNames = {"a", "b", "c", "ab", "ba", "abc", "a.m", "*", "a*", "bb"};
    std::string text = kNames[pick(kNames.size())];
    for (std::size_t i = pick(4); i > 0; --i) text += "/" + kNames[pick(kNames.size())];
    return text;
  }

  std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }
  bool chance(std::size_t of) { return pick(of) == 0; }

 private:
  std::mt19937 random_;
};

// As the walk does it: from the top down, no further than the first folder that is ignored.
bool is_ignored(const IgnoreFile& file, std::string_view path) {
  for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
    const auto verdict = file.verdict_on(path.substr(0, end), EntryKind::folder);
    if (verdict && verdict->is_ignored) return true;
  }
  const auto verdict = file.verdict_on(path, EntryKind::file);
  return verdict && verdict->is_ignored;
}

TEST(IgnoreFile, AgreesWithGitOnGeneratedFiles) {
  Oracle oracle;
  Generator generator(20);
  std::size_t ignored = 0;
  for (int round = 0; round < 60; ++round) {
    std::string text;
    for (std::size_t i = 1 + generator.pick(6); i > 0; --i) text += generator.line() + "\n";
    std::vector<std::string> paths;
    for (int i = 0; i < 200; ++i) paths.push_back(generator.path());
    const IgnoreFile file(".gitignore", text);
    const std::set<std::string> expected = oracle.ignored(text, paths);
    ignored += expected.size();
    for (const std::string& path : paths) {
      ASSERT_EQ(is_ignored(file, path), expected.contains(path)) << path << " with\n" << text;
    }
  }
  EXPECT_GT(ignored, 1000U);
}

}  // namespace
}  // namespace evenhand
