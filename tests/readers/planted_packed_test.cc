// A phrase planted at a random place of a packed document is read once, and said to be where it is.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "readers/office_writer.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

using Random = std::mt19937;

constexpr std::string_view kPhrase = "the guys from sales";

struct Planted {
  std::string bytes;
  std::string place;
};

// Fillings of many places, one of which is the phrase, each cut in two: what a program writes between the halves of a
// word, it reads over.
struct Halves {
  std::string first;
  std::string second;
};

class Fillings {
 public:
  explicit Fillings(Random& random)
      : count_(1 + random() % 30), target_(random() % count_), cut_(1 + random() % (kPhrase.size() - 2)) {}

  std::size_t count() const { return count_; }
  std::size_t target() const { return target_; }
  Halves at(std::size_t index) const {
    if (index != target_) return {"some", "thing"};
    return {std::string(kPhrase.substr(0, cut_)), std::string(kPhrase.substr(cut_))};
  }

 private:
  std::size_t count_;
  std::size_t target_;
  std::size_t cut_;
};

std::string number(std::size_t index) { return std::to_string(index + 1); }

// A running text with a heading here and there.
template <typename Write>
Planted running_text(Random& random, Write write) {
  const Fillings fillings(random);
  Planted planted;
  std::string under;
  for (std::size_t i = 0; i < fillings.count(); ++i) {
    const bool is_heading = i != fillings.target() && random() % 4 == 0;
    planted.bytes += write(fillings.at(i), is_heading);
    if (is_heading && i < fillings.target()) under = ", under “something”";
  }
  planted.place = "paragraph " + number(fillings.target()) + under;
  return planted;
}

Planted plant_in_docx(Random& random) {
  Planted planted = running_text(random, [](const Halves& halves, bool is_heading) {
    return std::string("<w:p>") + (is_heading ? R"(<w:pPr><w:pStyle w:val="Mine"/></w:pPr>)" : "") +
           "<w:r><w:t xml:space=\"preserve\">" + halves.first + "</w:t></w:r><w:r><w:t xml:space=\"preserve\">" +
           halves.second + "</w:t></w:r></w:p>";
  });
  planted.bytes = docx_of(planted.bytes);
  return planted;
}

Planted plant_in_odt(Random& random) {
  Planted planted = running_text(random, [](const Halves& halves, bool is_heading) {
    const std::string words = halves.first + "<text:span>" + halves.second + "</text:span>";
    return is_heading ? "<text:h text:outline-level=\"2\">" + words + "</text:h>" : "<text:p>" + words + "</text:p>";
  });
  planted.bytes = odf_of("<office:text>" + planted.bytes + "</office:text>");
  return planted;
}

Planted plant_in_epub(Random& random) {
  const Fillings fillings(random);
  std::vector<std::string> chapters(1);
  std::size_t paragraph = 0;
  std::string place;
  for (std::size_t i = 0; i < fillings.count(); ++i) {
    if (paragraph > 0 && random() % 5 == 0) {
      chapters.emplace_back();
      paragraph = 0;
    }
    const auto [first, second] = fillings.at(i);
    chapters.back() += "<p>" + first + "<b>" + second + "</b></p>\n";
    if (i == fillings.target()) place = "chapter " + number(chapters.size() - 1) + ", paragraph " + number(paragraph);
    ++paragraph;
  }
  return {epub_of(chapters), place};
}

Planted plant_in_xlsx(Random& random) {
  const Fillings fillings(random);
  std::string rows;
  for (std::size_t i = 0; i < fillings.count(); ++i) {
    const auto [first, second] = fillings.at(i);
    rows += "<row r=\"" + number(i) + "\"><c r=\"C" + number(i) + "\" t=\"inlineStr\"><is><r><t>" + first +
            "</t></r><r><t>" + second + "</t></r></is></c></row>";
  }
  return {xlsx_of(rows), "sheet “Staff”, cell C" + number(fillings.target())};
}

// Rows and cells that are alike are written once, with their number.
Planted plant_in_ods(Random& random) {
  const Fillings fillings(random);
  std::string rows;
  std::string place;
  std::size_t row = 0;
  for (std::size_t i = 0; i < fillings.count(); ++i) {
    const std::size_t empty = random() % 3;
    if (empty > 0) {
      rows += "<table:table-row table:number-rows-repeated=\"" + std::to_string(empty) +
              "\"><table:table-cell/></table:table-row>";
    }
    row += empty;
    const auto [first, second] = fillings.at(i);
    rows += "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>" +
            first + "<text:span>" + second + "</text:span></text:p></table:table-cell></table:table-row>";
    if (i == fillings.target()) place = "sheet “Staff”, cell C" + number(row);
    ++row;
  }
  return {
      odf_of("<office:spreadsheet><table:table table:name=\"Staff\">" + rows + "</table:table></office:spreadsheet>"),
      place};
}

Planted plant_in_pptx(Random& random) {
  const Fillings fillings(random);
  std::vector<std::string> slides;
  for (std::size_t i = 0; i < fillings.count(); ++i) {
    const auto [first, second] = fillings.at(i);
    slides.push_back("<p:sp><p:txBody><a:p><a:r><a:t>" + first + "</a:t></a:r><a:r><a:t>" + second +
                     "</a:t></a:r></a:p></p:txBody></p:sp>");
  }
  return {pptx_of(slides), "slide " + number(fillings.target())};
}

Planted plant_in_odp(Random& random) {
  const Fillings fillings(random);
  std::string pages;
  for (std::size_t i = 0; i < fillings.count(); ++i) {
    const auto [first, second] = fillings.at(i);
    pages += "<draw:page draw:name=\"p\"><draw:frame><draw:text-box><text:p>" + first + "<text:span>" + second +
             "</text:span></text:p></draw:text-box></draw:frame></draw:page>";
  }
  return {odf_of("<office:presentation>" + pages + "</office:presentation>"), "slide " + number(fillings.target())};
}

TEST(PackedFiles, GiveAPhraseBackWithItsPlace) {
  struct Case {
    Format format;
    Planted (*plant)(Random&);
  };
  Random random(2026);  // NOLINT: the same documents in every run.
  for (const Case& test :
       {Case{Format::docx, plant_in_docx}, Case{Format::odt, plant_in_odt}, Case{Format::epub, plant_in_epub},
        Case{Format::xlsx, plant_in_xlsx}, Case{Format::ods, plant_in_ods}, Case{Format::pptx, plant_in_pptx},
        Case{Format::odp, plant_in_odp}}) {
    for (int round = 0; round < 200; ++round) {
      const Planted planted = test.plant(random);
      const auto document = read_document(test.format, "x", planted.bytes);
      ASSERT_TRUE(document) << document.error().message;
      const std::size_t found = document->text().find(kPhrase);
      ASSERT_NE(found, std::string_view::npos) << name_of(test.format);
      ASSERT_EQ(document->text().find(kPhrase, found + 1), std::string_view::npos) << name_of(test.format);
      ASSERT_EQ(document->place_at(found), planted.place) << name_of(test.format);
    }
  }
}

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// Files that real programs made: any three words of a line that stand nowhere else are found, and on their page.
TEST(Pdf, OfRealProgramsGivesAnyWordsBackWithTheirPage) {
  std::size_t tried = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(EVENHAND_SOURCE_DIR) / "tests/readers/cases/pdf")) {
    if (entry.path().extension() != ".pdf") continue;
    const std::string pages = content_of(entry.path().string() + ".pages");
    ReadOptions options;
    options.text_of_pdf = [&](std::string_view) { return pages; };
    const auto document = read_document(Format::pdf, "x", content_of(entry.path()), options);
    ASSERT_TRUE(document) << entry.path() << ": " << document.error().message;
    const std::vector<std::string> by_page = split(pages, '\f');
    for (std::size_t page = 0; page < by_page.size(); ++page) {
      for (const std::string& line : split(by_page[page], '\n')) {
        const std::vector<std::string> words = split(line, ' ');
        for (std::size_t i = 0; i + 2 < words.size(); ++i) {
          const std::string three = words[i] + " " + words[i + 1] + " " + words[i + 2];
          if (pages.find(three) != pages.rfind(three)) continue;
          const std::size_t found = document->source().find(three);
          if (found == std::string_view::npos) continue;  // A ligature or the like was put right.
          EXPECT_EQ(document->place_at(found), "page " + number(page)) << entry.path() << ": " << three;
          ++tried;
        }
      }
    }
  }
  EXPECT_GT(tried, 200U);
}

}  // namespace
}  // namespace evenhand
