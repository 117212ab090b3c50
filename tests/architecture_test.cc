// Holds the floors of docs/architecture.md: which floor may include which, where foreign headers may stand, how long a
// file may be.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = fs::path(EVENHAND_SOURCE_DIR) / "src";
constexpr std::size_t kLongestFile = 300;  // Lines.
constexpr std::size_t kLongestMedian = 100;

// Each floor may use itself and those named beside it.
const std::map<std::string, std::set<std::string>> kFloors = {
    {"base", {}},
    {"text", {"base"}},
    {"document", {"text", "base"}},
    {"git", {"base"}},
    {"walk", {"git", "document", "base"}},
    {"readers", {"document", "text", "base"}},
    {"rules", {"text", "base"}},
    {"compare", {"base"}},
    {"lint", {"compare", "rules", "document", "text", "base"}},
    {"config", {"lint", "rules", "document", "text", "base"}},
    {"import", {"lint", "rules", "document", "text", "base"}},
    {"report", {"lint", "compare", "rules", "base"}},
    {"app",
     {"import", "config", "report", "lint", "compare", "rules", "readers", "walk", "git", "document", "text", "base"}},
};

// The names of genres are no more than words; the floors that are blind to documents may still say them.
const std::set<std::string> kOpenToAll = {"document/genre.h"};

// Foreign headers, and the one file (or two) that may include each.
const std::map<std::string, std::set<std::string>> kForeign = {
    {"re2/", {"rules/regular_expression.cc"}},
    {"toml++/", {"config/pyproject_file.cc"}},
    {"yaml-cpp/", {"rules/yaml_tree.cc"}},
    {"CLI/", {"app/command_line.cc"}},
    {"md4c.h", {"readers/markdown_prose.cc"}},
    {"hwy/highway.h", {"text/word_bits.cc", "readers/prose_marks.cc"}},
    {"utf8proc.h", {"text/unicode.cc", "report/cells.cc"}},
    {"xxhash.h", {"base/hash.cc"}},
    {"zip.h", {"readers/archive.cc"}},
    {"pugixml.hpp", {"readers/xml.cc"}},
    {"nlohmann/", {"app/stream_record.cc", "report/json_value.h"}},
};

// Longer than they should be, each for a reason.
const std::set<std::string> kMayBeLong = {};

struct SourceFile {
  std::string name;  // From src, with '/'.
  std::vector<std::string> lines;
};

std::vector<SourceFile> source_files() {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(kSource)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cc") continue;
    SourceFile file{fs::relative(entry.path(), kSource).generic_string(), {}};
    std::ifstream stream(entry.path());
    for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
    files.push_back(std::move(file));
  }
  return files;
}

std::string floor_of(const std::string& name) { return name.substr(0, name.find('/')); }

// What stands between the marks of an #include line, or nothing.
std::string included(const std::string& line, char open, char close) {
  if (!line.starts_with("#include")) return {};
  const std::size_t begin = line.find(open);
  const std::size_t end = begin == std::string::npos ? begin : line.find(close, begin + 1);
  return end == std::string::npos ? std::string() : line.substr(begin + 1, end - begin - 1);
}

TEST(Architecture, EveryFileStandsOnAKnownFloor) {
  const std::vector<SourceFile> files = source_files();
  EXPECT_GT(files.size(), 50U);
  for (const SourceFile& file : files) EXPECT_TRUE(kFloors.contains(floor_of(file.name))) << file.name;
}

TEST(Architecture, NoFloorIncludesOneAboveIt) {
  for (const SourceFile& file : source_files()) {
    const std::string floor = floor_of(file.name);
    for (const std::string& line : file.lines) {
      const std::string header = included(line, '"', '"');
      if (header.empty() || kOpenToAll.contains(header) || floor_of(header) == floor) continue;
      EXPECT_TRUE(kFloors.at(floor).contains(floor_of(header))) << file.name << " includes " << header;
    }
  }
}

TEST(Architecture, EachLibraryIsIncludedInOneFile) {
  for (const SourceFile& file : source_files()) {
    for (const std::string& line : file.lines) {
      const std::string header = included(line, '<', '>');
      for (const auto& [prefix, allowed] : kForeign) {
        if (header.starts_with(prefix)) {
          EXPECT_TRUE(allowed.contains(file.name)) << file.name << " includes " << header;
        }
      }
    }
  }
}

TEST(Architecture, OnlyTheAppAndBaseTouchFilesClocksAndStreams) {
  for (const SourceFile& file : source_files()) {
    const std::string floor = floor_of(file.name);
    if (floor == "app" || floor == "base") continue;
    for (const std::string& line : file.lines) {
      for (const char* header : {"fstream", "iostream", "cstdio", "chrono", "thread", "unistd.h"}) {
        EXPECT_NE(included(line, '<', '>'), header) << file.name;
      }
    }
  }
}

TEST(Architecture, FilesAreSmall) {
  std::vector<std::size_t> lengths;
  for (const SourceFile& file : source_files()) {
    lengths.push_back(file.lines.size());
    if (!kMayBeLong.contains(file.name)) {
      EXPECT_LE(file.lines.size(), kLongestFile) << file.name;
    }
  }
  std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2), lengths.end());
  EXPECT_LE(lengths[lengths.size() / 2], kLongestMedian);
}

TEST(Architecture, NoFileIsADrawerForEverything) {
  for (const SourceFile& file : source_files()) {
    for (const char* word : {"util", "common", "helper", "misc", "manager"}) {
      EXPECT_EQ(file.name.find(word), std::string::npos) << file.name;
    }
  }
}

}  // namespace
}  // namespace evenhand
