#pragma once

#include <cstddef>

#include "base/span.h"
#include "document/document.h"
#include "document/line_index.h"
#include "lint/directive.h"

namespace evenhand {

// How far what a comment says reaches, in bytes of the source.
class SuppressionReach {
 public:
  // `document` is borrowed and must outlive it.
  explicit SuppressionReach(const Document& document) : document_(document), lines_(document.source()) {}

  Position position(std::size_t offset) const { return lines_.position(offset); }

  // Of a directive in `comment`; that of `off` is to be ended by an `on`.
  Span of(Directive::Verb verb, Span comment) const;

  // From `offset` on, also to a finding that is empty and stands at the very end.
  Span rest_after(std::size_t offset) const { return {offset, document_.source().size() + 1}; }

  // The next block, and those that begin on its line; of a list or table, all of it.
  Span next_node_after(std::size_t offset) const;

  // The line of the comment where letters or digits stand before it, else the line after it.
  Span own_or_next_line(Span comment) const;

 private:
  std::size_t line_at(std::size_t offset) const { return lines_.position(offset).line; }
  Span blocks_on(Span lines) const;
  Span next_block_after(std::size_t offset) const;

  const Document& document_;
  LineIndex lines_;
};

}  // namespace evenhand
