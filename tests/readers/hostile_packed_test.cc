#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "readers/office_writer.h"
#include "readers/reader.h"

// Packed files that are broken, or made to break who reads them. What must hold: an answer in a moment, in little
// memory, and if it is no, a reason.

namespace evenhand {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;

constexpr std::size_t kMebibyte = std::size_t{1} << 20;

std::string error_of(Format format, const std::string& bytes) {
  const auto document = read_document(format, "x", bytes);
  return document ? "" : document.error().message;
}

struct RealFile {
  Format format;
  std::string bytes;
};

std::vector<RealFile> real_files() {
  std::vector<RealFile> files;
  for (const Format format :
       {Format::docx, Format::odt, Format::pptx, Format::odp, Format::xlsx, Format::ods, Format::epub}) {
    for (const auto& entry :
         fs::directory_iterator(fs::path(EVENHAND_SOURCE_DIR) / "tests/readers/cases" / name_of(format))) {
      if (entry.path().extension() == ".mask") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      files.push_back({format, {std::istreambuf_iterator<char>(file), {}}});
    }
  }
  return files;
}

TEST(PackedFiles, CutOffAnywhereAreRefusedWithAReason) {
  for (const RealFile& file : real_files()) {
    const std::size_t step = std::max<std::size_t>(1, file.bytes.size() / 400);
    for (std::size_t size = 0; size < file.bytes.size(); size += step) {
      EXPECT_NE(error_of(file.format, file.bytes.substr(0, size)), "") << name_of(file.format) << " cut at " << size;
    }
  }
}

TEST(PackedFiles, WithWrongBytesAreReadOrRefused) {
  std::mt19937 random(2026);  // NOLINT: the same damage in every run.
  for (const RealFile& file : real_files()) {
    for (int round = 0; round < 150; ++round) {
      std::string damaged = file.bytes;
      for (std::size_t i = 1 + random() % 8; i > 0; --i)
        damaged[random() % damaged.size()] = static_cast<char>(random());
      const auto document = read_document(file.format, "x", damaged);
      EXPECT_TRUE(document || !document.error().message.empty());
    }
  }
}

TEST(PackedFiles, ThatAreNoArchiveSayWhatTheyAre) {
  EXPECT_EQ(error_of(Format::docx, ""), "the file is empty");
  EXPECT_EQ(error_of(Format::docx, "Just a text."),
            "not what its name says: such files are ZIP archives, and this is none");
  EXPECT_EQ(
      error_of(Format::xlsx, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 more"),
      "encrypted with a password, or in the old binary format (.doc, .xls, .ppt); save it without the password or "
      "in the new format");
  EXPECT_EQ(error_of(Format::docx, "%PDF-1.7 more"),
            "not what its name says (by its first bytes: PDF); rename it, or say --as pdf");
  EXPECT_EQ(error_of(Format::docx, docx_of("").substr(0, 100)),
            "broken or incomplete: the end of the file, with the list of what is in it, is missing");
  EXPECT_EQ(error_of(Format::rtf, ""), "the file is empty");
  EXPECT_EQ(error_of(Format::text, "%PDF-1.7\n\0\xFF"s),
            "not what its name says (by its first bytes: PDF); rename it, or say --as pdf");
  EXPECT_EQ(error_of(Format::markdown, docx_of("")),
            "not what its name says (by its first bytes: Word document); rename it, or say --as docx");
  EXPECT_EQ(error_of(Format::text, "A\0B"s), "binary (NUL byte at offset 1)");
  EXPECT_EQ(error_of(Format::odt, "PK\x07\x08PK\x03\x04"),
            "one part of an archive that was split; join the parts first");
  EXPECT_EQ(error_of(Format::pptx, docx_of("")),
            "not what its name says (by its first bytes: Word document); rename it, or say --as docx");
  EXPECT_EQ(error_of(Format::docx, xlsx_of("")),
            "not what its name says (by its first bytes: Excel workbook); rename it, or say --as xlsx");
  EXPECT_EQ(error_of(Format::odt, odf_of("<office:spreadsheet/>")),
            "not what its name says: content.xml in it has no text");
  EXPECT_EQ(error_of(Format::docx, zip_of({{"a.txt", "a"}})),
            "not what its name says: it is an archive, and holds no document of an office program");
  EXPECT_EQ(error_of(Format::epub, zip_of({{"a.txt", "a"}})),
            "not what its name says: it is an archive, and holds no e-book");
  EXPECT_EQ(error_of(Format::odt, zip_of({{"content.xml", "<a/>", ZipEntry::Lock::encrypted}})),
            "content.xml in it is encrypted; save the file without a password");
}

TEST(PackedFiles, ABombIsNotUnpacked) {
  const std::string bomb = zip_of({{"content.xml", std::string(60 * kMebibyte, ' ')}});
  EXPECT_LT(bomb.size(), kMebibyte);
  EXPECT_EQ(
      error_of(Format::odt, bomb),
      "content.xml in it would be more than 200 times as large unpacked (60 MiB); this looks like a ZIP bomb and is "
      "not read");
}

TEST(PackedFiles, AWrongChecksumIsSeen) {
  std::string bytes = zip_of({{"content.xml", "<a>guys</a>"}});
  for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos; at = bytes.find("PK\x01\x02", at + 1)) {
    bytes[at + 16] = static_cast<char>(bytes[at + 16] ^ 1);  // The checksum in the directory.
  }
  EXPECT_NE(error_of(Format::odt, bytes).find("content.xml in it is damaged"), std::string::npos)
      << error_of(Format::odt, bytes);
}

TEST(PackedFiles, ABillionLaughsAreNotHeard) {
  std::string laughs = "<!DOCTYPE a [<!ENTITY l0 \"ha\">";
  for (int i = 1; i < 10; ++i) {
    const std::string below = "&l" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY l" + std::to_string(i) + " \"";
    for (int j = 0; j < 10; ++j) laughs += below;
    laughs += "\">";
  }
  EXPECT_EQ(error_of(Format::odt, zip_of({{"content.xml", laughs + "]><a>&l9;</a>"}})),
            "content.xml in it defines entities of its own, which are not expanded");
}

TEST(PackedFiles, DeepNestingIsRefused) {
  std::string deep;
  for (int i = 0; i < 1'000'000; ++i) deep += "<a>";
  for (int i = 0; i < 1'000'000; ++i) deep += "</a>";
  EXPECT_EQ(error_of(Format::odt, zip_of({{"content.xml", deep}})),
            "content.xml in it is nested more than 256 levels deep");
}

TEST(PackedFiles, OneLongTextInManyCellsIsBounded) {
  std::string rows;
  const std::string text(30'000, 'a');
  for (int i = 1; i < 2000; ++i) rows += "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
  EXPECT_NE(error_of(Format::xlsx, xlsx_of(rows)), "") << "60 MB that pack to nothing";
}

TEST(PackedFiles, OneSlideShownAgainAndAgainIsBounded) {
  std::string slides;
  for (int i = 0; i < 300'000; ++i) slides += "<p:sldId r:id=\"s\"/>";
  const std::string bytes =
      zip_of({{"_rels/.rels", R"(<a><Relationship Id="m" Type="x/officeDocument" Target="p.xml"/></a>)"},
              {"_rels/p.xml.rels", R"(<a><Relationship Id="s" Type="x/slide" Target="s.xml"/></a>)"},
              {"p.xml", "<presentation><sldIdLst xmlns:p=\"p\" xmlns:r=\"r\">" + slides + "</sldIdLst></presentation>"},
              {"s.xml", "<sld/>"}});
  EXPECT_EQ(error_of(Format::pptx, bytes), "s.xml in it makes more than 256 MiB unpacked; the rest is not read");
}

TEST(PackedFiles, BytesThatAreNoTextAreRepaired) {
  const auto document =
      read_document(Format::docx, "x", docx_of("<w:p><w:r><w:t>a\xFF guys\x01 b\xED\xA0\x80</w:t></w:r></w:p>"));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text(), "a\xEF\xBF\xBD guys  b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\n");
}

}  // namespace
}  // namespace evenhand
