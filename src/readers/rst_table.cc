#include "readers/rst_table.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "readers/rst_inline.h"

namespace evenhand {
namespace {

std::string_view text_of(std::string_view source, const SourceLine& line) {
  return source.substr(line.text, line.span.end - line.text);
}

void add_cell(ProseWriter& writer, std::string_view source, Span cell, Block like) {
  while (!cell.empty() && (source[cell.begin] == ' ' || source[cell.begin] == '\t')) ++cell.begin;
  while (!cell.empty() && (source[cell.end - 1] == ' ' || source[cell.end - 1] == '\t')) --cell.end;
  if (cell.empty()) return;
  writer.set_kind(like);
  add_rst_text(writer, source, cell);
  writer.end_block();
}

void next_column(Block& block) {
  if (block.column < std::numeric_limits<std::uint16_t>::max()) ++block.column;
}

bool is_grid_rule(std::string_view text) {
  return text.size() > 2 && text[0] == '+' && text.back() == '+' &&
         text.find_first_not_of("+-=") == std::string_view::npos;
}

// A line of a drawn table, which may hold rules of some columns and text of others.
void add_grid_line(ProseWriter& writer, std::string_view source, Span line, Block like) {
  for (std::size_t begin = line.begin + 1; begin < line.end; next_column(like)) {
    const std::size_t end = std::min(source.substr(0, line.end).find('|', begin), line.end);
    const bool is_rule = source.substr(begin, end - begin).find_first_not_of("+-=") == std::string_view::npos;
    if (!is_rule) add_cell(writer, source, {begin, end}, like);
    begin = end + 1;
  }
}

// The columns of a simple table's rule, as offsets from its first byte. Empty if it is none.
std::vector<Span> simple_columns(std::string_view rule, char mark) {
  std::vector<Span> columns;
  for (std::size_t at = 0; at < rule.size();) {
    const std::size_t end = std::min(rule.find_first_not_of(mark, at), rule.size());
    if (end == at) return {};
    columns.push_back({at, end});
    at = std::min(rule.find_first_not_of(' ', end), rule.size());
  }
  return columns;
}

// Where on a line the column of this many characters begins: cells are drawn in characters, not bytes.
std::size_t offset_of(std::string_view source, Span line, std::size_t characters) {
  std::size_t at = line.begin;
  for (; at < line.end; ++at) {
    const bool continues = (static_cast<unsigned char>(source[at]) & 0xC0U) == 0x80U;
    if (continues) continue;
    if (characters == 0) break;
    --characters;
  }
  return at;
}

void add_simple_line(ProseWriter& writer, std::string_view source, Span line, const std::vector<Span>& columns,
                     Block like) {
  std::size_t begin = line.begin;
  std::size_t passed = 0;  // Characters before `begin`.
  for (std::size_t i = 0; i < columns.size() && begin < line.end; ++i, next_column(like)) {
    begin = offset_of(source, {begin, line.end}, columns[i].begin - passed);
    passed = columns[i].begin;
    const bool is_last = i + 1 == columns.size();
    const std::size_t end =
        is_last ? line.end : offset_of(source, {begin, line.end}, columns[i + 1].begin - columns[i].begin);
    add_cell(writer, source, {begin, end}, like);
  }
}

}  // namespace

std::size_t add_rst_grid_table(ProseWriter& writer, std::string_view source, std::span<const SourceLine> lines) {
  if (!is_grid_rule(text_of(source, lines[0]))) return 0;
  std::size_t count = 1;
  std::size_t header_end = 0;
  for (; count < lines.size() && !lines[count].is_blank(); ++count) {
    const std::string_view text = text_of(source, lines[count]);
    if (text[0] != '|' && text[0] != '+') break;
    if (is_grid_rule(text) && text[1] == '=' && header_end == 0) header_end = count;
  }
  for (std::size_t i = 1; i < count; ++i) {
    if (is_grid_rule(text_of(source, lines[i]))) continue;
    const auto kind = i < header_end ? Block::Kind::table_header : Block::Kind::table_cell;
    add_grid_line(writer, source, lines[i].content(), {{}, kind});
  }
  return count;
}

std::size_t add_rst_simple_table(ProseWriter& writer, std::string_view source, std::span<const SourceLine> lines) {
  const std::vector<Span> columns = simple_columns(text_of(source, lines[0]), '=');
  if (columns.size() < 2) return 0;
  std::vector<std::size_t> rules;
  std::size_t count = 1;
  // It ends with the second rule that a blank line follows, or with the third.
  for (; count < lines.size() && rules.size() < 2; ++count) {
    if (!lines[count].is_blank() && simple_columns(text_of(source, lines[count]), '=').empty()) continue;
    if (lines[count].is_blank()) continue;
    rules.push_back(count);
    if (count + 1 == lines.size() || lines[count + 1].is_blank()) break;
  }
  if (rules.empty()) return 0;
  const std::size_t header_end = rules.size() == 2 ? rules[0] : 0;
  for (std::size_t i = 1; i < rules.back(); ++i) {
    const std::string_view text = lines[i].is_blank() ? "" : text_of(source, lines[i]);
    const bool is_rule = !simple_columns(text, '=').empty() || !simple_columns(text, '-').empty();
    if (text.empty() || is_rule) continue;
    const auto kind = i < header_end ? Block::Kind::table_header : Block::Kind::table_cell;
    const std::size_t edge = std::min(lines[i].span.begin + lines[0].indent, lines[i].text);
    add_simple_line(writer, source, {edge, lines[i].span.end}, columns, {{}, kind});
  }
  return rules.back() + 1;
}

void add_rst_csv_table(ProseWriter& writer, std::string_view source, Span body, std::size_t header_rows) {
  Block like = {{}, header_rows > 0 ? Block::Kind::table_header : Block::Kind::table_cell};
  const std::string_view text = source.substr(0, body.end);
  for (std::size_t at = body.begin; at < body.end;) {
    at = std::min(text.find_first_not_of(" \t", at), body.end);
    const bool is_quoted = at < body.end && text[at] == '"';
    if (is_quoted) ++at;
    std::size_t end = std::min(text.find_first_of(is_quoted ? "\"" : ",\r\n", at), body.end);
    while (is_quoted && text.substr(end, 2) == "\"\"") end = std::min(text.find('"', end + 2), body.end);
    add_cell(writer, source, {at, end}, like);
    at = std::min(text.find_first_of(",\r\n", end), body.end);
    next_column(like);
    if (at == body.end) return;
    if (text[at] != ',') {
      like.column = 0;
      if (header_rows > 0) --header_rows;
      like.kind = header_rows > 0 ? Block::Kind::table_header : Block::Kind::table_cell;
    }
    ++at;
  }
}

}  // namespace evenhand
