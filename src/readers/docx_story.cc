#include "readers/docx_story.h"

#include <algorithm>
#include <array>
#include <utility>

#include "readers/language_tag.h"
#include "readers/office_package.h"

namespace evenhand {
namespace {

using Words = PackedText::Words;

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kNoBreakHyphen = "\xE2\x80\x91";

// Elements that stand around blocks or runs and say nothing about them.
constexpr std::array<std::string_view, 10> kTransparent = {"bdo", "customXml", "dir", "fldSimple",  "hyperlink",
                                                           "ins", "moveTo",    "sdt", "sdtContent", "smartTag"};

template <std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_words(std::string_view text) { return text.find_first_not_of(" \t\r\n") != std::string_view::npos; }

}  // namespace

void DocxStory::read(XmlNode container) {
  for (const XmlNode node : container) read_block(node);
}

void DocxStory::read_block(XmlNode node) {
  const std::string_view name = node.name();
  if (name == "p") return read_paragraph(node);
  if (name == "tbl") return read_table(node);
  if (name == "AlternateContent") return read(preferred_alternative(node));
  if (is_one_of(name, kTransparent)) read(node);
}

void DocxStory::read_paragraph(XmlNode paragraph) {
  const XmlNode properties = paragraph.child("pPr");
  const DocxStyle& style = styles_[properties.child("pStyle").attribute("val")];
  const DocxStyle own = docx_properties(properties, {});
  const std::uint8_t level = own.outline_level.value_or(style.outline_level.value_or(0));
  Block like;
  if (level > 0) {
    like.kind = Block::Kind::heading;
    like.level = level;
  } else if (own.in_list.value_or(style.in_list.value_or(false))) {
    like.kind = Block::Kind::list_item;
  }
  paragraph_style_ = &style;
  all_bold_ = true;
  flow_.begin_paragraph(like);
  read_inline(paragraph);
  const bool is_bold = all_bold_ && !style.code;
  flow_.end_paragraph(is_bold ? Typeface::bold : Typeface::plain);
  read_pending();
}

// What stands beside the words of a paragraph follows it.
void DocxStory::read_pending() {
  for (const std::string& description : std::exchange(descriptions_, {})) {
    flow_.begin_aside("alternative text of picture " + std::to_string(++pictures_so_far_) + flow_.under());
    flow_.begin_paragraph({});
    flow_.text().add(description);
    flow_.end_paragraph();
    flow_.end_aside();
  }
  for (const XmlNode box : std::exchange(boxes_, {})) {
    flow_.begin_aside("text box " + std::to_string(++boxes_so_far_) + flow_.under());
    read(box);
    flow_.end_aside();
  }
}

void DocxStory::read_table(XmlNode table) {
  const XmlNode look = table.child("tblPr").child("tblLook");
  flow_.begin_table();
  read_rows(table, look.attribute("firstRow") == "1");
  flow_.end_table();
}

void DocxStory::read_rows(XmlNode container, bool has_header) {
  bool is_first = true;
  for (const XmlNode node : container) {
    if (is_one_of(node.name(), kTransparent)) read_rows(node, has_header && is_first);
    if (node.name() != "tr") continue;
    const XmlNode properties = node.child("trPr");
    if (properties.child("del")) continue;
    const bool is_header = properties.child("tblHeader") || (is_first && has_header);
    read_row(node, is_header ? Flow::RowKind::header : Flow::RowKind::body);
    is_first = false;
  }
}

void DocxStory::read_row(XmlNode row, Flow::RowKind kind) {
  flow_.begin_row(kind);
  read_cells(row);
}

void DocxStory::read_cells(XmlNode container) {
  for (const XmlNode node : container) {
    if (is_one_of(node.name(), kTransparent)) read_cells(node);
    if (node.name() != "tc") continue;
    flow_.begin_cell(number_in(node.child("tcPr").child("gridSpan").attribute("val")).value_or(1));
    read(node);
  }
}

void DocxStory::read_inline(XmlNode container) {
  for (const XmlNode node : container) {
    const std::string_view name = node.name();
    if (name == "r") {
      read_run(node);
    } else if (name == "commentRangeStart") {
      begin_comment(node);
    } else if (name == "AlternateContent") {
      read_inline(preferred_alternative(node));
    } else if (is_one_of(name, kTransparent)) {
      read_inline(node);
    }
  }
}

bool DocxStory::is_hidden(const DocxStyle& own, XmlNode properties) const {
  const DocxStyle& style = styles_[properties.child("rStyle").attribute("val")];
  return own.hidden.value_or(style.hidden.value_or(paragraph_style_->hidden.value_or(false)));
}

void DocxStory::read_run(XmlNode run) {
  const XmlNode properties = run.child("rPr");
  const DocxStyle own = docx_properties({}, properties);
  if (is_hidden(own, properties)) return;
  const DocxStyle& style = styles_[properties.child("rStyle").attribute("val")];
  Words words = Words::prose;
  if (names_another_language(properties.child("lang").attribute("val"))) words = Words::foreign;
  if (style.code || paragraph_style_->code || paragraph_style_->contents) words = Words::masked;
  const bool is_bold = own.bold.value_or(style.bold.value_or(paragraph_style_->bold.value_or(false)));
  const std::size_t before = flow_.text().open_text().size();
  read_run_content(run, words);
  if (!is_bold && has_words(flow_.text().open_text().substr(before))) all_bold_ = false;
}

void DocxStory::read_run_content(XmlNode container, Words words) {
  PackedText& text = flow_.text();
  for (const XmlNode node : container) {
    const std::string_view name = node.name();
    if (name == "fldChar") {
      const std::string_view type = node.attribute("fldCharType");
      if (type == "begin") fields_.push_back(FieldPart::code);
      if (type == "separate" && !fields_.empty()) fields_.back() = FieldPart::result;
      if (type == "end" && !fields_.empty()) fields_.pop_back();
    } else if (in_field_code()) {
      continue;
    } else if (name == "t") {
      text.add(node.all_text(), words);
    } else if (name == "tab" || name == "ptab") {
      text.add("\t");
    } else if (name == "br" || name == "cr") {
      text.add("\n");
    } else if (name == "noBreakHyphen") {
      text.add(kNoBreakHyphen, words);
    } else if (name == "softHyphen") {
      text.add(kSoftHyphen, words);
    } else if (name == "sym") {
      text.add(" ");
    } else if (name == "footnoteReference") {
      footnotes_.emplace_back(node.attribute("id"));
    } else if (name == "endnoteReference") {
      endnotes_.emplace_back(node.attribute("id"));
    } else if (name == "commentReference") {
      begin_comment(node);
    } else if (name == "ruby") {
      read_inline(node.child("rubyBase"));
    } else if (name == "AlternateContent") {
      read_run_content(preferred_alternative(node), words);
    } else if (name == "drawing" || name == "pict" || name == "object") {
      read_drawing(node);
    }
  }
}

void DocxStory::read_drawing(XmlNode drawing) {
  for (const XmlNode node : drawing) {
    const std::string_view name = node.name();
    if (name == "txbxContent") {
      boxes_.push_back(node);
    } else if (name == "AlternateContent") {
      read_drawing(preferred_alternative(node));
    } else {
      const std::string_view description = name == "docPr" ? node.attribute("descr") : std::string_view();
      if (has_words(description)) descriptions_.emplace_back(description);
      read_drawing(node);
    }
  }
}

// The reference follows the words that the comment is on; it says nothing new where their start has been met.
void DocxStory::begin_comment(XmlNode mark) {
  places_of_comments_.try_emplace(std::string(mark.attribute("id")), flow_.last_place());
}

std::string DocxStory::place_of_comment(std::string_view id) const {
  const auto found = places_of_comments_.find(id);
  return found == places_of_comments_.end() ? std::string() : found->second;
}

bool DocxStory::in_field_code() const {
  return std::find(fields_.begin(), fields_.end(), FieldPart::code) != fields_.end();
}

}  // namespace evenhand
