#include <utility>

#include "readers/odf.h"
#include "readers/odf_file.h"
#include "readers/odf_story.h"
#include "readers/odf_words.h"

namespace evenhand {
namespace {

// Reads the slides of one presentation.
class SlidesReader {
 public:
  explicit SlidesReader(const OdfStyles& styles) : styles_(styles), flow_(text_), story_(styles, flow_) {}

  void read(XmlNode slide) {
    const std::string number = "slide " + std::to_string(++slides_);
    std::string title;
    for (const XmlNode frame : slide) {
      if (frame.attribute("class") == "title") title = words_of(frame.child("text-box"));
    }
    flow_.begin_aside(number + quoted_name(title));
    for (const XmlNode shape : slide) {
      if (shape.name() != "notes") read_shape(shape);
    }
    flow_.end_aside();
    flow_.begin_aside("notes of " + number);
    for (const XmlNode shape : slide.child("notes")) read_shape(shape);
    flow_.end_aside();
  }

  Result<Document> finish(std::string path) { return std::move(text_).finish(std::move(path)); }

 private:
  void read_shape(XmlNode shape) {
    const std::string_view role = shape.attribute("class");
    if (role == "page-number" || role == "date-time" || role == "footer" || role == "header") return;
    Block like;
    if (role == "title") {
      like.kind = Block::Kind::heading;
      like.level = 1;
    }
    flow_.begin_paragraph({});
    flow_.text().add(shape.child("desc").all_text());
    flow_.end_paragraph();
    if (shape.name() == "g") {
      for (const XmlNode inner : shape) read_shape(inner);
    } else {
      const XmlNode box = shape.child("text-box");
      story_.read(box ? box : shape, like);
    }
  }

  std::string words_of(XmlNode container) const {
    PackedText words;
    words.begin({}, {});
    for (const XmlNode paragraph : container) OdfWords(styles_, words).read(paragraph);
    return std::string(words.open_text());
  }

  const OdfStyles& styles_;
  PackedText text_;
  Flow flow_;
  OdfStory story_;
  std::size_t slides_ = 0;
};

}  // namespace

Result<Document> read_odp(std::string path, std::string_view bytes) {
  const Result<OdfFile> file = OdfFile::open(bytes);
  if (!file) return file.error();
  const Result<XmlNode> body = file->body("presentation");
  if (!body) return body.error();
  SlidesReader reader(file->styles);
  for (const XmlNode node : *body) {
    if (node.name() == "page") reader.read(node);
  }
  return reader.finish(std::move(path));
}

}  // namespace evenhand
