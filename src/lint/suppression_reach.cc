#include "lint/suppression_reach.h"

#include <algorithm>
#include <string_view>

#include "base/ascii.h"

namespace evenhand {
namespace {

bool is_part_of_many(const Block& block) {
  return block.kind == Block::Kind::list_item || block.kind == Block::Kind::table_cell ||
         block.kind == Block::Kind::table_header;
}

bool is_item(const Block& block) { return block.kind == Block::Kind::list_item; }

}  // namespace

Span SuppressionReach::of(Directive::Verb verb, Span comment) const {
  switch (verb) {
    case Directive::Verb::off:
    case Directive::Verb::on:
      return rest_after(comment.begin);
    case Directive::Verb::ignore_file:
      return rest_after(0);
    case Directive::Verb::ignore:
      return blocks_on({lines_.line_span(line_at(comment.begin)).begin, lines_.line_span(line_at(comment.end)).end});
    case Directive::Verb::ignore_next:
      return next_block_after(comment.end);
  }
  return {};
}

// The lines, and as far as the blocks on them go.
Span SuppressionReach::blocks_on(Span lines) const {
  Span reach = lines;
  for (const Block& block : document_.blocks()) {
    if (!block.span.overlaps(lines)) continue;
    reach = {std::min(reach.begin, block.span.begin), std::max(reach.end, block.span.end)};
  }
  return reach;
}

Span SuppressionReach::next_block_after(std::size_t offset) const {
  const auto& blocks = document_.blocks();
  const auto next =
      std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.span.begin >= offset; });
  if (next == blocks.end()) return {offset, offset};
  Span reach = next->span;
  const std::size_t line_end = lines_.line_span(line_at(next->span.begin)).end;
  for (auto block = next; block != blocks.end() && block->span.begin < line_end; ++block) reach.end = block->span.end;
  return reach;
}

Span SuppressionReach::next_node_after(std::size_t offset) const {
  Span reach = next_block_after(offset);
  const auto& blocks = document_.blocks();
  auto block =
      std::find_if(blocks.begin(), blocks.end(), [&](const Block& each) { return each.span.begin >= reach.begin; });
  if (block == blocks.end() || !is_part_of_many(*block)) return reach;
  const bool is_list = is_item(*block);
  for (; block != blocks.end() && is_part_of_many(*block) && is_item(*block) == is_list; ++block) {
    reach.end = std::max(reach.end, block->span.end);
  }
  return reach;
}

Span SuppressionReach::own_or_next_line(Span comment) const {
  const std::size_t line = line_at(comment.begin);
  const Span own = lines_.line_span(line);
  const std::string_view before = document_.source().substr(own.begin, comment.begin - own.begin);
  if (std::any_of(before.begin(), before.end(), is_ascii_alphanumeric)) return own;
  const std::size_t last = comment.empty() ? comment.begin : comment.end - 1;
  const std::size_t next = line_at(last) + 1;
  return next <= lines_.line_count() ? lines_.line_span(next) : Span{comment.end, comment.end};
}

}  // namespace evenhand
