#include "lint/piece_linter.h"

#include <utility>

namespace evenhand {
namespace {

Finding in_whole(Finding finding, const PieceOrigin& origin) {
  const bool is_on_first_line = finding.begin.line == origin.carried_lines + 1;
  if (is_on_first_line) finding.source_line_column += origin.begin.column - 1;
  finding.begin = origin.in_whole(finding.begin);
  finding.end = origin.in_whole(finding.end);
  if (finding.fix) {
    finding.fix->begin = origin.in_whole(finding.fix->begin);
    finding.fix->end = origin.in_whole(finding.fix->end);
  }
  if (finding.extent) {
    const std::size_t lines_before = origin.begin.line - 1;
    finding.extent->first += lines_before - origin.carried_lines;
    finding.extent->last += lines_before - origin.carried_lines;
  }
  return finding;
}

}  // namespace

PieceLinter::PieceLinter(const Linter& linter, GenreWish wish)
    : linter_(linter), wish_(std::move(wish)), history_(linter.rules()) {}

FileReport PieceLinter::lint(const Document& piece, const PieceOrigin& origin, std::size_t end) {
  FileReport report =
      linter_.lint_piece(piece, genre_ ? GenreWish(genre_->genre) : wish_, {history_, found_, {origin.carried, end}});
  if (!genre_) genre_ = GenreDecision{report.genre, report.genre_reason};
  report.genre_reason = genre_->reason;
  found_ += report.findings.size();
  for (Finding& finding : report.findings) finding = in_whole(std::move(finding), origin);
  return report;
}

bool PieceLinter::leaves_out_measures() const { return genre_ && linter_.measures(genre_->genre); }

}  // namespace evenhand
