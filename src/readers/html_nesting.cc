#include "readers/html_nesting.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "base/ascii.h"
#include "readers/language_tag.h"
#include "readers/text_heading.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostColumnsOfACell = 1000;  // As browsers have it.

// Whether `tag` names a language: not an empty one, and not a template's mark.
bool names_language(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  return (primary.size() == 2 || primary.size() == 3) && std::all_of(primary.begin(), primary.end(), is_ascii_letter);
}

std::size_t columns_of(std::string_view colspan) {
  std::size_t columns = 0;
  for (const char c : colspan) {
    if (!is_ascii_digit(c) || columns > kMostColumnsOfACell) break;
    columns = columns * 10 + static_cast<std::size_t>(c - '0');
  }
  return std::clamp<std::size_t>(columns, 1, kMostColumnsOfACell);
}

}  // namespace

void HtmlNesting::reset(Block like) {
  outermost_ = {};
  outermost_.context.like = like;
  open_.clear();
  by_name_.clear();
  columns_ = 0;
  has_head_ = false;
}

void HtmlNesting::open(std::string_view source, const std::string& name, const std::vector<HtmlAttribute>& attributes) {
  const HtmlElement element = html_element_named(name);
  close_implied(element);
  Open open{name, inside(), columns_, has_head_, element == HtmlElement::table};
  std::string_view language = value_of(source, attributes, "lang");
  if (language.empty()) language = value_of(source, attributes, "xml:lang");
  if (names_language(language)) open.inside.context.foreign = names_another_language(language);
  enter(element, name, open.inside);
  if (element == HtmlElement::cell || element == HtmlElement::header_cell) {
    enter_cell(value_of(source, attributes, "scope"), value_of(source, attributes, "colspan"), element, open.inside);
  }
  by_name_[name].push_back(static_cast<std::uint32_t>(open_.size()));
  open_.push_back(std::move(open));
}

void HtmlNesting::close_last() {
  assert(!open_.empty());
  close_down_to(open_.size() - 1);
}

void HtmlNesting::close(const std::string& name) {
  const HtmlElement element = html_element_named(name);
  if (element == HtmlElement::heading && name != "title") return close_open(heading);  // </h3> closes an <h2>, too.
  const auto found = by_name_.find(name);
  if (found == by_name_.end() || found->second.empty()) return;
  const std::uint32_t depth = found->second.back();
  if (depth < inside().block && !is_block(element)) return;
  close_down_to(depth);
}

void HtmlNesting::close_down_to(std::size_t depth) {
  while (open_.size() > depth) {
    const Open& last = open_.back();
    if (last.is_table) {
      columns_ = last.columns;
      has_head_ = last.has_head;
    }
    by_name_[last.name].pop_back();
    open_.pop_back();
  }
}

void HtmlNesting::close_open(Closable closable) {
  if (const std::uint32_t depth = inside().closable[closable]; depth > 0) close_down_to(depth - 1);
}

void HtmlNesting::close_implied(HtmlElement element) {
  if (is_block(element)) close_open(paragraph);
  switch (element) {
    case HtmlElement::heading:
      return close_open(heading);
    case HtmlElement::list_item:
      return close_open(item);
    case HtmlElement::term:
      return close_open(term);
    case HtmlElement::option:
      return close_open(option);
    case HtmlElement::header_rows:
    case HtmlElement::rows:
      close_open(rows);
      return close_open(row);
    case HtmlElement::row:
      return close_open(row);
    case HtmlElement::cell:
    case HtmlElement::header_cell:
      return close_open(cell);
    default:
      return;
  }
}

void HtmlNesting::enter(HtmlElement element, std::string_view name, Inside& inside) {
  const auto depth = static_cast<std::uint32_t>(open_.size() + 1);
  Block& like = inside.context.like;
  if (is_block(element)) inside.block = depth;
  if (name == "b" || name == "strong") inside.context.bold = true;
  switch (element) {
    case HtmlElement::not_prose:
    case HtmlElement::not_prose_block:
      inside.context.not_prose = true;
      break;
    case HtmlElement::paragraph:
      if (name == "p") inside.closable[paragraph] = depth;
      break;
    case HtmlElement::quote:
      like.quoted = true;
      break;
    case HtmlElement::heading:
      like.kind = Block::Kind::heading;
      like.column = 0;
      like.level = name == "title" ? 1 : static_cast<std::uint8_t>(name[1] - '0');
      if (name != "title") inside.closable[heading] = depth;
      break;
    case HtmlElement::legend:
      like.kind = Block::Kind::heading;
      like.column = 0;
      like.level = kLevelByLook;
      break;
    case HtmlElement::label:
      if (like.kind == Block::Kind::paragraph) like.kind = Block::Kind::field;
      break;
    case HtmlElement::list:
      inside.closable[item] = inside.closable[term] = 0;
      break;
    case HtmlElement::list_item:
      like.kind = Block::Kind::list_item;
      like.column = like.level = 0;
      inside.closable[item] = depth;
      break;
    case HtmlElement::term:
      inside.closable[term] = depth;
      break;
    case HtmlElement::option:
      inside.closable[option] = depth;
      break;
    default:
      enter_table_part(element, inside);
  }
}

void HtmlNesting::enter_table_part(HtmlElement element, Inside& inside) {
  const auto depth = static_cast<std::uint32_t>(open_.size() + 1);
  switch (element) {
    case HtmlElement::table:
      inside.closable = {};
      inside.context.heads_rows = has_head_ = false;
      break;
    case HtmlElement::header_rows:
      inside.context.heads_rows = has_head_ = true;
      inside.closable[rows] = depth;
      break;
    case HtmlElement::rows:
      inside.context.heads_rows = false;
      inside.closable[rows] = depth;
      break;
    case HtmlElement::row:
      columns_ = 0;
      inside.closable[row] = depth;
      break;
    default:
      break;
  }
}

void HtmlNesting::enter_cell(std::string_view scope, std::string_view span, HtmlElement element, Inside& inside) {
  const bool names_a_row = has_head_ || ascii_lower_case(scope) == "row";
  const bool heads_a_column = inside.context.heads_rows || (element == HtmlElement::header_cell && !names_a_row);
  Block& like = inside.context.like;
  like.kind = heads_a_column ? Block::Kind::table_header : Block::Kind::table_cell;
  like.level = 0;
  like.column = columns_;
  for (const Closable outer : {paragraph, item, term, option, heading}) inside.closable[outer] = 0;
  inside.closable[cell] = static_cast<std::uint32_t>(open_.size() + 1);
  constexpr std::size_t kLast = std::numeric_limits<std::uint16_t>::max();
  columns_ = static_cast<std::uint16_t>(std::min(kLast, columns_ + columns_of(span)));
}

}  // namespace evenhand
