#include "readers/odf_story.h"

#include <algorithm>
#include <array>

#include "readers/odf_words.h"

namespace evenhand {
namespace {

// Groups of blocks.
constexpr std::array<std::string_view, 6> kGroups = {
    "section", "list", "list-item", "list-header", "numbered-paragraph", "index-title"};

bool is_group(std::string_view name) { return std::find(kGroups.begin(), kGroups.end(), name) != kGroups.end(); }

std::uint8_t heading_level(XmlNode heading) {
  constexpr std::size_t kDeepest = 10;
  const std::size_t level = number_in(heading.attribute("outline-level")).value_or(1);
  return static_cast<std::uint8_t>(std::clamp<std::size_t>(level, 1, kDeepest));
}

}  // namespace

void OdfStory::read(XmlNode container, Block like) {
  for (const XmlNode node : container) {
    const std::string_view name = node.name();
    if (name == "p" || name == "h") {
      read_paragraph(node, like);
    } else if (name == "table") {
      read_table(node);
    } else if (name == "list-item" && like.kind == Block::Kind::paragraph) {
      Block item = like;
      item.kind = Block::Kind::list_item;
      read(node, item);
    } else if (is_group(name)) {
      read(node, like);
    } else if (name == "frame" || name == "custom-shape" || name == "g") {
      read_aside(node);
    }
  }
}

void OdfStory::read_paragraph(XmlNode paragraph, Block like) {
  const std::string_view style = paragraph.attribute("style-name");
  // Some programs use the style without defining it.
  const bool is_title = (style == "Title" || styles_.paragraph(style).title) && like.kind == Block::Kind::paragraph;
  if (paragraph.name() == "h" || is_title) {
    like.kind = Block::Kind::heading;
    like.level = is_title ? std::uint8_t{1} : heading_level(paragraph);
  }
  flow_.begin_paragraph(like);
  OdfWords words(styles_, flow_.text());
  words.read(paragraph);
  flow_.end_paragraph(words.all_bold() ? Typeface::bold : Typeface::plain);
  for (const XmlNode node : words.set_aside()) read_aside(node);
}

void OdfStory::read_table(XmlNode table) {
  flow_.begin_table();
  read_rows(table, Flow::RowKind::body);
  flow_.end_table();
}

void OdfStory::read_rows(XmlNode container, Flow::RowKind kind) {
  for (const XmlNode node : container) {
    const std::string_view name = node.name();
    if (name == "table-row") {
      read_row(node, kind);
    } else if (name == "table-header-rows") {
      read_rows(node, Flow::RowKind::header);
    } else if (name == "table-rows" || name == "table-row-group") {
      read_rows(node, kind);
    }
  }
}

void OdfStory::read_row(XmlNode row, Flow::RowKind kind) {
  flow_.begin_row(kind);
  for (const XmlNode cell : row) {
    if (cell.name() != "table-cell") continue;
    flow_.begin_cell(number_in(cell.attribute("number-columns-spanned")).value_or(1));
    read(cell);
  }
}

void OdfStory::read_aside(XmlNode node) {
  const std::string_view name = node.name();
  if (name == "note") {
    read_note(node);
  } else if (name == "annotation") {
    read_as("comment " + std::to_string(++comments_) + " on " + flow_.last_place(), node);
  } else {
    read_frame(node);
  }
}

void OdfStory::read_note(XmlNode note) {
  const bool is_endnote = note.attribute("note-class") == "endnote";
  const std::string place =
      is_endnote ? "endnote " + std::to_string(++endnotes_) : "footnote " + std::to_string(++footnotes_);
  read_as(place, note.child("note-body"));
}

// A frame holds a text box or a picture, a shape its own paragraphs, a group more of them.
void OdfStory::read_frame(XmlNode frame) {
  if (const std::string description = frame.child("desc").all_text(); !description.empty()) {
    flow_.begin_aside("alternative text of picture " + std::to_string(++pictures_) + flow_.under());
    flow_.begin_paragraph({});
    flow_.text().add(description);
    flow_.end_paragraph();
    flow_.end_aside();
  }
  const XmlNode box = frame.child("text-box");
  if (!box && frame.name() == "g") {
    for (const XmlNode node : frame) read_frame(node);
    return;
  }
  if (const XmlNode table = frame.child("table")) return read_table(table);
  if (box || frame.child("p")) {
    read_as("text box " + std::to_string(++boxes_) + flow_.under(), box ? box : frame);
  }
}

void OdfStory::read_as(const std::string& place, XmlNode container) {
  flow_.begin_aside(place);
  read(container);
  flow_.end_aside();
}

}  // namespace evenhand
