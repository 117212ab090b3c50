#include "readers/csv_scanner.h"

#include <algorithm>
#include <vector>

namespace evenhand {
namespace {

constexpr std::string_view kSeparators = ",;\t|";
constexpr std::size_t kRowsTried = 50;
constexpr std::size_t kBytesTried = std::size_t{64} << 10U;

bool is_line_break(char c) { return c == '\n' || c == '\r'; }

}  // namespace

std::optional<CsvCell> CsvScanner::next() {
  if (at_ >= source_.size()) {
    if (!ended_with_separator_) return std::nullopt;
    ended_with_separator_ = false;
    return CsvCell{{source_.size(), source_.size()}, false, true};
  }
  CsvCell cell;
  cell.span.begin = at_;
  std::size_t plain = at_;
  if (source_[at_] == '"' && !unclosed_) {
    if (const auto close = closing_mark()) {
      plain = *close + 1;
    } else {
      unclosed_ = at_;
    }
  }
  cell.span.end = plain;
  while (cell.span.end < source_.size() && !ends_cell(source_[cell.span.end])) ++cell.span.end;
  cell.quoted = plain > at_ && plain == cell.span.end;
  at_ = cell.span.end;
  cell.ends_row = at_ == source_.size() || is_line_break(source_[at_]);
  ended_with_separator_ = !cell.ends_row;
  if (at_ < source_.size()) at_ += source_.substr(at_, 2) == "\r\n" ? 2 : 1;
  return cell;
}

std::optional<std::size_t> CsvScanner::closing_mark() const {
  std::size_t at = at_ + 1;
  while ((at = source_.find('"', at)) != std::string_view::npos) {
    if (source_.substr(at, 2) != "\"\"") return at;
    at += 2;
  }
  return std::nullopt;
}

char find_separator(std::string_view source, std::size_t begin) {
  const std::string_view sample = source.substr(0, std::min(source.size(), begin + kBytesTried));
  char best = ',';
  std::size_t best_score = 0;
  for (const char separator : kSeparators) {
    CsvScanner scanner(sample, begin, separator);
    std::vector<std::size_t> rows = {0};
    while (rows.size() <= kRowsTried) {
      const auto cell = scanner.next();
      if (!cell) break;
      ++rows.back();
      if (cell->ends_row) rows.push_back(0);
    }
    rows.pop_back();
    if (rows.empty() || rows.front() < 2) continue;
    const auto alike = static_cast<std::size_t>(std::count(rows.begin(), rows.end(), rows.front()));
    // Alike rows weigh most; of two that do as well, the one with more cells.
    const std::size_t score = alike * 1000 / rows.size() * 1000 + std::min<std::size_t>(rows.front(), 999);
    if (score > best_score) {
      best = separator;
      best_score = score;
    }
  }
  return best;
}

}  // namespace evenhand
