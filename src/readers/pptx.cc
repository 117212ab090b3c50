#include "readers/pptx.h"

#include <optional>
#include <utility>
#include <vector>

#include "readers/drawing_text.h"
#include "readers/office_package.h"
#include "readers/slide.h"

namespace evenhand {
namespace {

using Relationships = std::vector<OfficePackage::Relationship>;

// Both kinds of comments: those with plain text, and the newer ones with paragraphs and replies.
void add_comments(PackedText& text, XmlNode comments, const std::string& slide) {
  std::size_t number = 0;
  for (const XmlNode comment : comments) {
    if (comment.name() != "cm") continue;
    const std::string place = "comment " + std::to_string(++number) + " on " + slide;
    if (const XmlNode words = comment.child("text")) {
      text.begin({}, place);
      text.add(words.all_text());
      text.end();
    } else {
      add_drawing_paragraphs(text, comment, place);
    }
  }
}

// The Error: a part of the slide cannot be read.
std::optional<Error> add_slide(PackedText& text, OfficePackage& package, const std::string& part, std::size_t number) {
  const std::string place = "slide " + std::to_string(number);
  const Result<XmlTree> slide = package.tree(part);
  if (!slide) return slide.error();
  SlideReader(text, place).read(slide->root());
  const Result<Relationships> links = package.relationships_of(part);
  if (!links) return links.error();
  for (const auto& link : *links) {
    const bool is_read = link.type == "notesSlide" || link.type == "comments" || link.type == "diagramData";
    if (!is_read) continue;
    const Result<XmlTree> tree = package.tree(link.target);
    if (!tree) return tree.error();
    if (link.type == "notesSlide") add_slide_notes(text, tree->root(), "notes of " + place);
    if (link.type == "comments") add_comments(text, tree->root(), place);
    if (link.type == "diagramData") add_drawing_paragraphs(text, tree->root(), "diagram on " + place);
  }
  return std::nullopt;
}

}  // namespace

Result<Document> read_pptx(std::string path, std::string_view bytes) {
  Result<OfficePackage> package = OfficePackage::open(bytes);
  if (!package) return package.error();
  const Result<std::string> main = package->main_part();
  if (!main) return main.error();
  const Result<XmlTree> presentation = package->tree(*main);
  if (!presentation) return presentation.error();
  if (presentation->root().name() != "presentation") {
    return Error{"not what its name says: " + *main + " in it is no presentation"};
  }
  const Result<Relationships> links = package->relationships_of(*main);
  if (!links) return links.error();
  PackedText text;
  std::size_t number = 0;
  for (const XmlNode entry : presentation->root().child("sldIdLst")) {
    const auto* const link = find_id(*links, entry.prefixed_attribute("id"));
    if (link == nullptr) continue;
    if (auto error = add_slide(text, *package, link->target, ++number)) return *std::move(error);
  }
  return std::move(text).finish(std::move(path));
}

}  // namespace evenhand
