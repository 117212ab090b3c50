#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "document/document.h"
#include "lint/finding.h"
#include "lint/finding_history.h"
#include "lint/linter.h"
#include "lint/piece_origin.h"

namespace evenhand {

// Rules meet a document that is too long to be held at once. The findings are those of the whole, but for rules that
// look further than a piece: measures are not asked at all, and what a rule asks of the whole document or section it
// asks of the piece and the headings above it.
class PieceLinter {
 public:
  // `linter` is borrowed and must outlive it.
  PieceLinter(const Linter& linter, GenreWish wish);

  // The findings of the next piece, at their places in the whole. What stands from `end` on is only looked at: it
  // belongs to the piece after it. The first piece decides the genre. The report is not complete where the document so
  // far holds more findings than are reported of one; nothing more need be asked then.
  FileReport lint(const Document& piece, const PieceOrigin& origin, std::size_t end);

  // Whether rules are on in the genre that measure the whole, and were not asked.
  bool leaves_out_measures() const;

 private:
  const Linter& linter_;
  GenreWish wish_;
  std::optional<GenreDecision> genre_;
  FindingHistory history_;
  std::size_t found_ = 0;
};

}  // namespace evenhand
