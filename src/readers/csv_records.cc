#include "readers/csv_records.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace evenhand {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t text_begin(std::string_view source) {
  return source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

std::string trimmed(std::string text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

CsvRecords::CsvRecords(std::string_view source, std::optional<char> separator)
    : source_(source),
      scanner_(source, text_begin(source), separator ? *separator : find_separator(source, text_begin(source))) {
  for (const CsvCell& cell : next_row()) names_.push_back(trimmed(text_of(cell)));
}

std::optional<Record> CsvRecords::next() {
  const std::vector<CsvCell> row = next_row();
  if (row.empty()) return std::nullopt;
  Record record;
  for (std::size_t i = 0; i < std::min(row.size(), names_.size()); ++i) {
    std::string text = text_of(row[i]);
    if (!text.empty()) record.push_back({names_[i], std::move(text)});
  }
  return record;
}

std::vector<CsvCell> CsvRecords::next_row() {
  std::vector<CsvCell> row;
  while (const auto cell = scanner_.next()) {
    row.push_back(*cell);
    if (cell->ends_row) break;
  }
  return row;
}

std::string CsvRecords::text_of(const CsvCell& cell) const {
  const std::string_view written = source_.substr(cell.span.begin, cell.span.size());
  if (!cell.quoted) return std::string(written);
  const std::string_view inside = written.substr(1, written.size() - 2);
  std::string text;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    text += inside[i];
    if (inside[i] == '"') ++i;  // Two stand for one.
  }
  return text;
}

}  // namespace evenhand
