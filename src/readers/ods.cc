#include <optional>
#include <utility>

#include "readers/cell_text.h"
#include "readers/flow.h"
#include "readers/odf.h"
#include "readers/odf_file.h"
#include "readers/odf_words.h"

namespace evenhand {
namespace {

// Reads the cells of one sheet.
class SheetReader {
 public:
  SheetReader(const OdfStyles& styles, PackedText& text, std::string_view name) : styles_(styles), cells_(text, name) {}

  void read_rows(XmlNode container) {
    for (const XmlNode node : container) {
      const std::string_view name = node.name();
      if (name == "table-row") read_row(node);
      if (name == "table-rows" || name == "table-header-rows" || name == "table-row-group") read_rows(node);
    }
  }

 private:
  void read_row(XmlNode row) {
    std::vector<CellText::Cell> cells;
    std::vector<std::pair<std::string, std::string>> comments;  // Where, and their words.
    std::size_t column = 0;
    for (const XmlNode cell : row) {
      if (cell.name() != "table-cell" && cell.name() != "covered-table-cell") continue;
      // Only LibreOffice always says that a text is one.
      const std::string_view type = cell.attribute("value-type");
      const bool is_text = type == "string" || (type.empty() && cell.child("p"));
      if (is_text || !type.empty()) cells.push_back({column, is_text ? words_of(cell) : std::string()});
      if (const XmlNode comment = cell.child("annotation")) {
        comments.emplace_back("comment on cell " + column_letters(column) + std::to_string(row_), words_of(comment));
      }
      // What is repeated is said once.
      column += number_in(cell.attribute("number-columns-repeated")).value_or(1);
    }
    cells_.add_row(row_, cells);
    for (const auto& [where, words] : comments) cells_.add_beside(where, words);
    row_ += number_in(row.attribute("number-rows-repeated")).value_or(1);
  }

  std::string words_of(XmlNode container) const {
    std::string lines;
    for (const XmlNode paragraph : container) {
      if (paragraph.name() != "p") continue;
      PackedText words;
      words.begin({}, {});
      OdfWords(styles_, words).read(paragraph);
      lines += (lines.empty() ? "" : "\n") + std::string(words.open_text());
    }
    return lines;
  }

  const OdfStyles& styles_;
  CellText cells_;
  std::size_t row_ = 1;
};

}  // namespace

Result<Document> read_ods(std::string path, std::string_view bytes) {
  const Result<OdfFile> file = OdfFile::open(bytes);
  if (!file) return file.error();
  const Result<XmlNode> body = file->body("spreadsheet");
  if (!body) return body.error();
  PackedText text;
  for (const XmlNode sheet : *body) {
    if (sheet.name() == "table") SheetReader(file->styles, text, sheet.attribute("name")).read_rows(sheet);
  }
  return std::move(text).finish(std::move(path));
}

}  // namespace evenhand
