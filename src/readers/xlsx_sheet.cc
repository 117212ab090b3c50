#include "readers/xlsx_sheet.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "base/ascii.h"
#include "readers/flow.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostColumns = 16'384;  // In Excel.

// Text in runs (`<r><t>`) or in one piece (`<t>`); not the reading aids of East Asian text (`<rPh>`).
std::string words_of(XmlNode item) {
  std::string words;
  for (const XmlNode node : item) {
    if (node.name() == "t") words += node.all_text();
    if (node.name() == "r") words += node.child("t").all_text();
  }
  return words;
}

// The column of a reference such as AB12, from 0; nothing where it is none.
std::optional<std::size_t> column_in(std::string_view reference) {
  std::size_t column = 0;
  for (const char c : reference) {
    if (!is_ascii_letter(c)) break;
    column = column * 26 + static_cast<std::size_t>(ascii_lower_case(c) - 'a') + 1;
    if (column > kMostColumns) return std::nullopt;
  }
  return column == 0 ? std::nullopt : std::optional(column - 1);
}

std::string words_of_cell(XmlNode cell, const std::vector<std::string>& strings) {
  const std::string_view type = cell.attribute("t");
  if (type == "inlineStr") return words_of(cell.child("is"));
  const std::string value = cell.child("v").all_text();
  if (type == "str") return value;
  if (type != "s") return {};
  const auto number = number_in(value);
  return number && *number < strings.size() ? strings[*number] : std::string();
}

std::vector<CellText::Cell> cells_of(XmlNode row, const std::vector<std::string>& strings) {
  std::vector<CellText::Cell> cells;
  std::size_t next = 0;
  for (const XmlNode node : row) {
    if (node.name() != "c") continue;
    const std::size_t column = column_in(node.attribute("r")).value_or(next);
    next = column + 1;
    if (node.child("v") || node.child("is")) cells.push_back({column, words_of_cell(node, strings)});
  }
  std::sort(cells.begin(), cells.end(),
            [](const CellText::Cell& a, const CellText::Cell& b) { return a.column < b.column; });
  return cells;
}

}  // namespace

std::vector<std::string> shared_strings(XmlNode root) {
  std::vector<std::string> strings;
  for (const XmlNode item : root) {
    if (item.name() == "si") strings.push_back(words_of(item));
  }
  return strings;
}

void add_sheet_cells(CellText& cells, XmlNode sheet, const std::vector<std::string>& strings) {
  std::size_t next = 1;
  for (const XmlNode row : sheet.child("sheetData")) {
    if (row.name() != "row") continue;
    const std::size_t number = number_in(row.attribute("r")).value_or(next);
    next = number + 1;
    cells.add_row(number, cells_of(row, strings));
  }
}

void add_sheet_comments(CellText& cells, XmlNode comments, XmlNode threads) {
  std::set<std::string_view> threaded;
  for (const XmlNode comment : threads) {
    if (comment.name() != "threadedComment") continue;
    const std::string_view reference = comment.attribute("ref");
    threaded.insert(reference);
    cells.add_beside("comment on cell " + std::string(reference), comment.child("text").all_text());
  }
  for (const XmlNode comment : comments.child("commentList")) {
    const std::string_view reference = comment.attribute("ref");
    if (comment.name() != "comment" || threaded.contains(reference)) continue;
    cells.add_beside("comment on cell " + std::string(reference), words_of(comment.child("text")));
  }
}

}  // namespace evenhand
