#include "readers/xlsx.h"

#include <optional>
#include <utility>
#include <vector>

#include "readers/drawing_text.h"
#include "readers/office_package.h"
#include "readers/xlsx_sheet.h"

namespace evenhand {
namespace {

using Relationships = std::vector<OfficePackage::Relationship>;

// Text boxes that lie over the cells.
void add_shapes(PackedText& text, XmlNode node, const CellText& cells) {
  for (const XmlNode child : node) {
    if (child.name() == "cNvPr") add_description(text, child, cells.place("alternative text of a picture"));
    if (child.name() == "txBody") {
      add_drawing_paragraphs(text, child, cells.place("text box"));
    } else if (child.name() == "AlternateContent") {
      add_shapes(text, preferred_alternative(child), cells);
    } else {
      add_shapes(text, child, cells);
    }
  }
}

// The part of that type that is linked to, or nothing where there is none.
Result<std::optional<XmlTree>> linked(OfficePackage& package, const Relationships& links, std::string_view type) {
  const auto* const link = find_type(links, type);
  if (link == nullptr) return std::optional<XmlTree>();
  Result<XmlTree> tree = package.tree(link->target);
  if (!tree) return tree.error();
  return std::optional(*std::move(tree));
}

XmlNode root_of(const std::optional<XmlTree>& tree) { return tree ? tree->root() : XmlNode(); }

// Reads the sheets of one workbook.
class WorkbookReader {
 public:
  WorkbookReader(OfficePackage& package, std::vector<std::string> strings)
      : package_(package), strings_(std::move(strings)) {}

  std::optional<Error> read_sheet(const std::string& part, std::string_view name) {
    const Result<XmlTree> sheet = package_.tree(part);
    if (!sheet) return sheet.error();
    const Result<Relationships> links = package_.relationships_of(part);
    if (!links) return links.error();
    CellText cells(text_, name);
    add_sheet_cells(cells, sheet->root(), strings_);
    const auto comments = linked(package_, *links, "comments");
    if (!comments) return comments.error();
    const auto threads = linked(package_, *links, "threadedComment");
    if (!threads) return threads.error();
    add_sheet_comments(cells, root_of(*comments), root_of(*threads));
    const auto drawing = linked(package_, *links, "drawing");
    if (!drawing) return drawing.error();
    add_shapes(text_, root_of(*drawing), cells);
    return std::nullopt;
  }

  Result<Document> finish(std::string path) { return std::move(text_).finish(std::move(path)); }

 private:
  OfficePackage& package_;
  std::vector<std::string> strings_;
  PackedText text_;
};

}  // namespace

Result<Document> read_xlsx(std::string path, std::string_view bytes) {
  Result<OfficePackage> package = OfficePackage::open(bytes);
  if (!package) return package.error();
  const Result<std::string> main = package->main_part();
  if (!main) return main.error();
  const Result<XmlTree> workbook = package->tree(*main);
  if (!workbook) return workbook.error();
  if (workbook->root().name() != "workbook") {
    return Error{"not what its name says: " + *main + " in it is no workbook"};
  }
  const Result<Relationships> links = package->relationships_of(*main);
  if (!links) return links.error();
  const auto strings = linked(*package, *links, "sharedStrings");
  if (!strings) return strings.error();
  WorkbookReader reader(*package, shared_strings(root_of(*strings)));
  for (const XmlNode sheet : workbook->root().child("sheets")) {
    const auto* const link = find_id(*links, sheet.prefixed_attribute("id"));
    if (link == nullptr) continue;
    if (auto error = reader.read_sheet(link->target, sheet.attribute("name"))) return *std::move(error);
  }
  return reader.finish(std::move(path));
}

}  // namespace evenhand
