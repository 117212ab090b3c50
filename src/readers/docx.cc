#include "readers/docx.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "readers/docx_story.h"
#include "readers/office_package.h"

namespace evenhand {
namespace {

using Relationships = std::vector<OfficePackage::Relationship>;

// Reads the parts of one document in order. Each function answers with what went wrong, if anything did.
class DocxReader {
 public:
  DocxReader(OfficePackage package, const DocxStyles& styles)
      : package_(std::move(package)), flow_(text_), story_(styles, flow_) {}

  std::optional<Error> read(XmlNode body, const Relationships& parts) {
    story_.read(body);
    auto error = read_notes(parts, "footnote", story_.footnotes());
    if (!error) error = read_notes(parts, "endnote", story_.endnotes());
    if (!error) error = read_comments(parts);
    if (!error) error = read_margins(parts, "header", "header of the page");
    if (!error) error = read_margins(parts, "footer", "footer of the page");
    return error;
  }

  Result<Document> finish(std::string path) { return std::move(text_).finish(std::move(path)); }

 private:
  std::optional<Error> read_notes(const Relationships& parts, const std::string& kind, std::vector<std::string> order) {
    const auto* const part = find_type(parts, kind + "s");
    if (part == nullptr) return std::nullopt;
    const Result<XmlTree> tree = package_.tree(part->target);
    if (!tree) return tree.error();
    for (const XmlNode note : tree->root()) {
      if (note.name() != kind) continue;
      const auto found = std::find(order.begin(), order.end(), note.attribute("id"));
      // Word keeps its separators and notes that nobody refers to any more beside the others.
      if (found == order.end()) continue;
      read_aside(note, kind + " " + std::to_string(found - order.begin() + 1));
    }
    return std::nullopt;
  }

  std::optional<Error> read_comments(const Relationships& parts) {
    const auto* const part = find_type(parts, "comments");
    if (part == nullptr) return std::nullopt;
    const Result<XmlTree> tree = package_.tree(part->target);
    if (!tree) return tree.error();
    std::size_t number = 0;
    for (const XmlNode comment : tree->root()) {
      if (comment.name() != "comment") continue;
      const std::string on = story_.place_of_comment(comment.attribute("id"));
      read_aside(comment, "comment " + std::to_string(++number) + (on.empty() ? on : " on " + on));
    }
    return std::nullopt;
  }

  // Sections often have the same header: what was read once is not read again.
  std::optional<Error> read_margins(const Relationships& parts, std::string_view type, const std::string& place) {
    std::vector<std::string> seen;
    for (const auto& part : parts) {
      if (part.type != type) continue;
      const Result<XmlTree> tree = package_.tree(part.target);
      if (!tree) return tree.error();
      std::string words = tree->root().all_text();
      if (std::find(seen.begin(), seen.end(), words) != seen.end()) continue;
      seen.push_back(std::move(words));
      read_aside(tree->root(), place);
    }
    return std::nullopt;
  }

  void read_aside(XmlNode container, std::string place) {
    flow_.begin_aside(std::move(place));
    story_.read(container);
    flow_.end_aside();
  }

  OfficePackage package_;
  PackedText text_;
  Flow flow_;
  DocxStory story_;
};

// The styles of the document; none where it has no such part.
Result<DocxStyles> read_styles(OfficePackage& package, const Relationships& parts) {
  const auto* const part = find_type(parts, "styles");
  if (part == nullptr) return DocxStyles(XmlNode());
  const Result<XmlTree> tree = package.tree(part->target);
  if (!tree) return tree.error();
  return DocxStyles(tree->root());
}

}  // namespace

Result<Document> read_docx(std::string path, std::string_view bytes) {
  Result<OfficePackage> package = OfficePackage::open(bytes);
  if (!package) return package.error();
  const Result<std::string> main = package->main_part();
  if (!main) return main.error();
  const Result<XmlTree> tree = package->tree(*main);
  if (!tree) return tree.error();
  const XmlNode body = tree->root().child("body");
  if (!body) return Error{"not what its name says: " + *main + " in it is no Word document"};
  const Result<Relationships> parts = package->relationships_of(*main);
  if (!parts) return parts.error();
  const Result<DocxStyles> styles = read_styles(*package, *parts);
  if (!styles) return styles.error();
  DocxReader reader(*std::move(package), *styles);
  if (auto error = reader.read(body, *parts)) return *std::move(error);
  return reader.finish(std::move(path));
}

}  // namespace evenhand
