#include "readers/rst_nesting.h"

#include <algorithm>
#include <limits>

namespace evenhand {

void RstNesting::begin_line(std::size_t indent) {
  while (!parts_.empty() && parts_.back().indent > indent) parts_.pop_back();
  if (parts_.size() < table_.depth) table_ = {};
  if (parts_.empty() || !parts_.back().hangs) return;
  parts_.back().hangs = false;
  parts_.back().indent = indent;
}

void RstNesting::open(Part part, std::size_t indent) {
  const Open around = parts_.empty() ? Open{} : parts_.back();
  parts_.push_back({indent, false, around.in_item || part == Part::item, around.is_quoted || part == Part::quote});
}

void RstNesting::open_hanging(Part part, std::size_t indent) {
  open(part, indent);
  parts_.back().hangs = true;
}

void RstNesting::open_list_table(std::size_t indent, std::size_t header_rows) {
  open_hanging(Part::body, indent);
  table_ = {parts_.size(), header_rows, 0, 0};
}

void RstNesting::open_item(std::size_t indent) {
  if (table_.depth > 0 && parts_.size() == table_.depth) {
    ++table_.rows;
    table_.cells = 0;
  } else if (table_.depth > 0 && parts_.size() == table_.depth + 1) {
    ++table_.cells;
  }
  open(Part::item, indent);
}

Block RstNesting::block() const {
  Block block;
  block.quoted = !parts_.empty() && parts_.back().is_quoted;
  if (table_.depth > 0 && table_.cells > 0 && parts_.size() > table_.depth) {
    block.kind = table_.rows <= table_.header_rows ? Block::Kind::table_header : Block::Kind::table_cell;
    constexpr std::size_t kMost = std::numeric_limits<std::uint16_t>::max();
    block.column = static_cast<std::uint16_t>(std::min(table_.cells - 1, kMost));
  } else if (in_item()) {
    block.kind = Block::Kind::list_item;
  }
  return block;
}

}  // namespace evenhand
