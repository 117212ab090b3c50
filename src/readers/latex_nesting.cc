#include "readers/latex_nesting.h"

#include <cassert>
#include <limits>

namespace evenhand {

LatexGroup& LatexNesting::open(LatexGroup::Closer closer) {
  const LatexGroup around = top();
  LatexGroup& group = groups_.emplace_back();
  group.closer = closer;
  group.is_hidden = around.is_hidden;
  group.block = around.block;
  return group;
}

LatexGroup& LatexNesting::open(const LatexEnvironment& environment) {
  using Kind = LatexEnvironment::Kind;
  LatexGroup& group = open(LatexGroup::Closer::environment);
  group.edge = LatexGroup::Edge::block;
  if (environment.kind == Kind::list) group.block.kind = Block::Kind::list_item;
  if (environment.kind == Kind::quotation) group.block.quoted = true;
  if (environment.kind == Kind::table) {
    group.is_table = true;
    group.block.kind = Block::Kind::table_cell;
    group.block.column = 0;
  }
  return group;
}

LatexGroup& LatexNesting::open_argument(const LatexCommand& command, LatexGroup::Closer closer, bool is_prose) {
  using Effect = LatexCommand::Effect;
  LatexGroup& group = open(closer);
  group.is_hidden = !is_prose;
  group.ends_at_blank_line = !is_prose && command.effect != Effect::definition;
  const bool is_heading = command.effect == Effect::heading;
  if (is_prose && (is_heading || command.effect == Effect::block)) {
    group.edge = LatexGroup::Edge::block;
    group.block.kind = is_heading ? Block::Kind::heading : Block::Kind::paragraph;
    group.block.level = command.level;
    group.block.column = 0;
  }
  return group;
}

void LatexNesting::next_cell() {
  Block& cell = top().block;
  if (top().is_table && cell.column < std::numeric_limits<std::uint16_t>::max()) ++cell.column;
}

void LatexNesting::next_row() {
  if (!top().is_table) return;
  top().block.column = 0;
  top().block.kind = Block::Kind::table_cell;
}

LatexGroup LatexNesting::close() {
  assert(!is_outermost());
  const LatexGroup closed = top();
  groups_.pop_back();
  return closed;
}

}  // namespace evenhand
