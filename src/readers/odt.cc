#include <utility>

#include "readers/odf.h"
#include "readers/odf_file.h"
#include "readers/odf_story.h"

namespace evenhand {
namespace {

void read_margins(OdfStory& story, Flow& flow, XmlNode master_styles) {
  for (const XmlNode page : master_styles) {
    for (const XmlNode node : page) {
      const std::string_view name = node.name();
      const bool is_header = name.substr(0, 6) == "header";
      if (!is_header && name.substr(0, 6) != "footer") continue;
      flow.begin_aside(is_header ? "header of the page" : "footer of the page");
      story.read(node);
      flow.end_aside();
    }
  }
}

}  // namespace

Result<Document> read_odt(std::string path, std::string_view bytes) {
  const Result<OdfFile> file = OdfFile::open(bytes);
  if (!file) return file.error();
  const Result<XmlNode> body = file->body("text");
  if (!body) return body.error();
  PackedText text;
  Flow flow(text);
  OdfStory story(file->styles, flow);
  story.read(*body);
  if (file->style_sheet) read_margins(story, flow, file->style_sheet->root().child("master-styles"));
  return std::move(text).finish(std::move(path));
}

}  // namespace evenhand
