#include "readers/slide.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>

#include "readers/drawing_text.h"
#include "readers/flow.h"
#include "readers/office_package.h"

namespace evenhand {
namespace {

// What a shape is for. Nothing: it was drawn and stands for itself.
std::optional<std::string_view> placeholder_type(XmlNode shape) {
  const XmlNode placeholder = shape.child("nvSpPr").child("nvPr").child("ph");
  if (!placeholder) return std::nullopt;
  const std::string_view type = placeholder.attribute("type");
  return type.empty() ? "obj" : type;
}

bool is_title(XmlNode shape) {
  const auto type = placeholder_type(shape);
  return type == "title" || type == "ctrTitle";
}

bool is_furniture(std::string_view type) {
  constexpr std::array<std::string_view, 5> kFurniture = {"dt", "ftr", "hdr", "sldImg", "sldNum"};
  return std::find(kFurniture.begin(), kFurniture.end(), type) != kFurniture.end();
}

XmlNode find_title(XmlNode container) {
  for (const XmlNode node : container) {
    if (node.name() == "sp" && is_title(node)) return node;
    if (node.name() != "grpSp") continue;
    if (const XmlNode inside = find_title(node)) return inside;
  }
  return {};
}

std::string title_words(XmlNode title) {
  PackedText words;
  words.begin({}, {});
  for (const XmlNode paragraph : title.child("txBody")) {
    if (paragraph.name() == "p") add_drawing_paragraph(words, paragraph);
    words.add(" ");
  }
  return std::string(words.open_text());
}

}  // namespace

void SlideReader::read(XmlNode slide) {
  const XmlNode shapes = slide.child("cSld").child("spTree");
  const XmlNode title = find_title(shapes);
  if (title) {
    place_ += quoted_name(title_words(title));
    read_shape(title);
    title_ = title;
  }
  read_shapes(shapes);
}

void SlideReader::read_shapes(XmlNode container) {
  for (const XmlNode node : container) {
    const std::string_view name = node.name();
    if (name == "sp" && node != title_) {
      read_shape(node);
    } else if (name == "grpSp") {
      read_shapes(node);
    } else if (name == "AlternateContent") {
      read_shapes(preferred_alternative(node));
    } else if (name == "pic" || name == "graphicFrame") {
      const XmlNode properties = node.child(name == "pic" ? "nvPicPr" : "nvGraphicFramePr").child("cNvPr");
      add_description(text_, properties, "alternative text on " + place_);
      if (const XmlNode table = node.child("graphic").child("graphicData").child("tbl")) read_table(table);
    }
  }
}

void SlideReader::read_shape(XmlNode shape) {
  const auto type = placeholder_type(shape);
  if (type && is_furniture(*type)) return;
  add_description(text_, shape.child("nvSpPr").child("cNvPr"), "alternative text on " + place_);
  Block like;
  if (is_title(shape)) {
    like.kind = Block::Kind::heading;
    like.level = 1;
  } else if (type && *type != "subTitle") {
    like.kind = Block::Kind::list_item;
  }
  for (const XmlNode node : shape.child("txBody")) {
    if (node.name() == "p") read_paragraph(node, like, place_);
  }
}

void SlideReader::read_paragraph(XmlNode paragraph, Block like, const std::string& place) {
  const bool has_no_bullet = like.kind == Block::Kind::list_item && paragraph.child("pPr").child("buNone");
  if (has_no_bullet) like.kind = Block::Kind::paragraph;
  text_.begin(like, place);
  add_drawing_paragraph(text_, paragraph);
  text_.end();
}

void SlideReader::read_table(XmlNode table) {
  const std::string before = place_ + ", table " + std::to_string(++tables_) + ", row ";
  const bool has_header = table.child("tblPr").attribute("firstRow") == "1";
  std::size_t row = 0;
  for (const XmlNode node : table) {
    if (node.name() != "tr") continue;
    Block like;
    like.kind = ++row == 1 && has_header ? Block::Kind::table_header : Block::Kind::table_cell;
    std::size_t column = 0;
    for (const XmlNode cell : node) {
      if (cell.name() != "tc") continue;
      like.column =
          static_cast<std::uint16_t>(std::min<std::size_t>(column++, std::numeric_limits<std::uint16_t>::max()));
      const std::string place = before + std::to_string(row) + ", cell " + std::to_string(column);
      for (const XmlNode paragraph : cell.child("txBody")) {
        if (paragraph.name() == "p") read_paragraph(paragraph, like, place);
      }
    }
  }
}

void add_slide_notes(PackedText& text, XmlNode notes, const std::string& place) {
  for (const XmlNode shape : notes.child("cSld").child("spTree")) {
    if (shape.name() != "sp" || is_furniture(placeholder_type(shape).value_or(""))) continue;
    add_drawing_paragraphs(text, shape.child("txBody"), place);
  }
}

}  // namespace evenhand
