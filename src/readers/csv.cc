#include "readers/csv.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/ascii.h"
#include "document/line_index.h"
#include "readers/csv_scanner.h"
#include "readers/embedded_text.h"
#include "readers/prose_writer.h"

namespace evenhand {
namespace {

// Bytes. The questions of a survey are long headers.
constexpr std::size_t kLongestHeader = 200;
constexpr std::size_t kLongestColumnName = 60;  // In the name of a place.

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool looks_like_header(const std::vector<std::string>& row) {
  return std::any_of(row.begin(), row.end(), has_letter) &&
         std::all_of(row.begin(), row.end(), [](std::string_view cell) {
           const bool is_sentence = !cell.empty() && (cell.back() == '.' || cell.back() == '!');
           return cell.size() <= kLongestHeader && !is_sentence && (cell.empty() || has_letter(cell));
         });
}

class CsvReader {
 public:
  CsvReader(Document& document, const std::vector<std::string>& columns, char separator)
      : document_(document),
        columns_(columns),
        source_(document.source()),
        writer_(document, begin_),
        scanner_(source_, begin_, separator),
        text_(source_) {}

  std::optional<Error> read() {
    std::vector<CsvCell> row = next_row();
    for (const CsvCell& cell : row) names_.emplace_back(trimmed(content(cell).text()));
    choose_columns();
    if (!columns_.empty() && chosen_.empty()) return no_column();
    has_header_ = has_header_ || looks_like_header(names_);
    for (std::size_t i = 0; i < row.size(); ++i) add(row[i], i, has_header_ ? Kind::table_header : Kind::table_cell);
    std::size_t column = 0;
    while (const auto cell = scanner_.next()) {
      if (column == 0) ++row_;
      add(*cell, column, Kind::table_cell);
      column = cell->ends_row ? 0 : column + 1;
    }
    writer_.finish();
    if (const auto mark = scanner_.unclosed()) {
      document_.declare_loss("the quotation mark at line " + std::to_string(LineIndex(source_).position(*mark).line) +
                             " is never closed; from there on, quotation marks were read as characters of the cells");
    }
    return std::nullopt;
  }

  static std::size_t text_begin(std::string_view source) { return source.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0; }

 private:
  using Kind = Block::Kind;

  std::vector<CsvCell> next_row() {
    std::vector<CsvCell> row;
    while (const auto cell = scanner_.next()) {
      row.push_back(*cell);
      if (cell->ends_row) break;
    }
    row_ = 1;
    return row;
  }

  const EmbeddedText& content(const CsvCell& cell) {
    text_.clear();
    if (!cell.quoted) {
      text_.add(cell.span);
      return text_;
    }
    const Span inside = {cell.span.begin + 1, cell.span.end - 1};
    for (std::size_t at = inside.begin; at < inside.end;) {
      const std::size_t mark = std::min(source_.find('"', at), inside.end);
      text_.add({at, mark});
      at = std::min(mark + 2, inside.end);
      if (mark < inside.end) text_.add({mark, at}, "\"");
    }
    return text_;
  }

  void choose_columns() {
    for (const std::string& wanted : columns_) {
      const std::string name = ascii_lower_case(wanted);
      const auto named = std::find_if(names_.begin(), names_.end(),
                                      [&](const std::string& other) { return ascii_lower_case(other) == name; });
      std::size_t number = 0;
      const auto [end, problem] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
      const bool is_number = problem == std::errc() && end == wanted.data() + wanted.size();
      if (named != names_.end()) {
        chosen_.push_back(static_cast<std::size_t>(named - names_.begin()));
        has_header_ = true;
      } else if (is_number && number >= 1 && number <= names_.size()) {
        chosen_.push_back(number - 1);
      }
    }
  }

  Error no_column() const {
    std::string message = "no column";
    for (const std::string& wanted : columns_) message += (&wanted == &columns_[0] ? " “" : ", “") + wanted + "”";
    message += "; there are";
    for (const std::string& name : names_) {
      message += (&name == &names_[0] ? " “" : ", “") + name.substr(0, kLongestColumnName) + "”";
    }
    return {message};
  }

  void add(const CsvCell& cell, std::size_t column, Kind kind) {
    const bool is_chosen = columns_.empty() || std::find(chosen_.begin(), chosen_.end(), column) != chosen_.end();
    if (!is_chosen || !has_letter(source_.substr(cell.span.begin, cell.span.size()))) return;
    document_.add_place(cell.span.begin, place(column));
    Block like;
    like.kind = kind;
    like.column = static_cast<std::uint16_t>(std::min<std::size_t>(column, std::numeric_limits<std::uint16_t>::max()));
    add_plain_text(writer_, content(cell), like);
  }

  std::string place(std::size_t column) const {
    const bool is_named =
        has_header_ && column < names_.size() && !names_[column].empty() && names_[column].size() <= kLongestColumnName;
    return "row " + std::to_string(row_) + ", column " +
           (is_named ? "“" + names_[column] + "”" : std::to_string(column + 1));
  }

  Document& document_;
  const std::vector<std::string>& columns_;
  std::string_view source_;
  std::size_t begin_ = text_begin(source_);
  ProseWriter writer_;
  CsvScanner scanner_;
  EmbeddedText text_;
  std::vector<std::string> names_;   // Of the columns: what stands in the first row.
  std::vector<std::size_t> chosen_;  // Columns.
  bool has_header_ = false;
  std::size_t row_ = 0;  // From 1; the header counts.
};

}  // namespace

Result<Document> read_csv(Document document, const std::vector<std::string>& columns, std::optional<char> separator) {
  const std::size_t begin = CsvReader::text_begin(document.source());
  const char found = separator ? *separator : find_separator(document.source(), begin);
  if (auto error = CsvReader(document, columns, found).read()) return *std::move(error);
  return document;
}

}  // namespace evenhand
