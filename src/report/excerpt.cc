#include "report/excerpt.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <string_view>
#include <vector>

#include "report/cells.h"

namespace evenhand {
namespace {

constexpr std::string_view kCut = "…";

// A range of cells, [begin, end).
struct CellRange {
  std::size_t begin;
  std::size_t end;
};

std::size_t width_of(const std::vector<Cell>& cells, CellRange range) {
  const auto first = cells.begin();
  return std::accumulate(first + static_cast<std::ptrdiff_t>(range.begin),
                         first + static_cast<std::ptrdiff_t>(range.end), std::size_t{0},
                         [](std::size_t sum, const Cell& cell) { return sum + cell.width; });
}

// The cell that holds the code point `index` of the line, from 0; cells.size() behind the end.
std::size_t cell_at(const std::vector<Cell>& cells, std::size_t index) {
  std::size_t passed = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    passed += cells[i].code_points;
    if (index < passed) return i;
  }
  return cells.size();
}

CellRange matched_cells(const std::vector<Cell>& cells, const Finding& finding) {
  const std::size_t skipped = finding.source_line_column;
  const auto index_of = [&](std::size_t column) { return column > skipped ? column - skipped : 0; };
  const std::size_t begin = cell_at(cells, index_of(finding.begin.column));
  if (finding.end.line > finding.begin.line) return {begin, cells.size()};
  const std::size_t last = std::max(index_of(finding.end.column), std::size_t{1}) - 1;
  const std::size_t end = std::min(cell_at(cells, last) + 1, cells.size());
  return {begin, std::max(begin, end)};
}

// The cells around `match` that fit into `width` columns together with a mark at each cut: the match, then as much on
// both sides as there is room for.
CellRange choose_window(const std::vector<Cell>& cells, CellRange match, std::size_t width) {
  if (width_of(cells, {0, cells.size()}) <= width) return {0, cells.size()};
  const std::size_t room = width - 2;
  CellRange window = {match.begin, match.begin};
  std::size_t used = 0;
  const auto grow_right = [&](std::size_t limit) {
    while (window.end < limit && used + cells[window.end].width <= room) used += cells[window.end++].width;
  };
  const auto grow_left = [&](std::size_t most) {
    while (window.begin > 0 && used + cells[window.begin - 1].width <= most) used += cells[--window.begin].width;
  };
  grow_right(match.end);
  grow_left(used + (room - used) / 2);
  grow_right(cells.size());
  grow_left(room);
  return window;
}

}  // namespace

Excerpt excerpt_of(const Finding& finding, std::size_t width) {
  assert(width >= 8);
  const std::vector<Cell> cells = cells_of(finding.source_line.view());
  const CellRange match = matched_cells(cells, finding);
  const CellRange window = choose_window(cells, match, width);
  const bool cut_before = window.begin > 0 || finding.source_line_column > 1;
  const bool cut_behind = window.end < cells.size();

  Excerpt excerpt;
  if (cut_before) excerpt.line = kCut;
  for (std::size_t i = window.begin; i < window.end; ++i) excerpt.line += cells[i].shown;
  if (cut_behind) excerpt.line += kCut;
  const std::size_t margin = width_of(cells, {window.begin, match.begin}) + (cut_before ? 1 : 0);
  const std::size_t marked = width_of(cells, {match.begin, std::min(match.end, window.end)});
  excerpt.margin = std::string(margin, ' ');
  excerpt.carets = std::string(std::max(marked, std::size_t{1}), '^');
  return excerpt;
}

}  // namespace evenhand
