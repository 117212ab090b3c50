#include "readers/notebook.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "document/line_index.h"
#include "readers/embedded_text.h"
#include "readers/json_scanner.h"
#include "readers/markdown.h"
#include "readers/prose_writer.h"
#include "readers/reader.h"
#include "readers/source_code.h"
#include "readers/string_escape.h"

namespace evenhand {
namespace {

using Kind = JsonToken::Kind;

struct Cell {
  std::string type;
  std::vector<Span> strings;  // That make up its source; marks not included.
};

struct Notebook {
  std::string language = "python";
  std::vector<Cell> cells;
};

// The names of files in a language, for the reader of code.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kExtensions = {{{"python", "py"},
                                                                                       {"R", "r"},
                                                                                       {"julia", "jl"},
                                                                                       {"javascript", "js"},
                                                                                       {"typescript", "ts"},
                                                                                       {"bash", "sh"},
                                                                                       {"ruby", "rb"},
                                                                                       {"rust", "rs"}}};

std::string file_name(std::string_view language) {
  for (const auto& [name, extension] : kExtensions) {
    if (name == language) return "cell." + std::string(extension);
  }
  return "cell.py";
}

// Finds the cells: the objects in a list `cells`, on top or in a worksheet.
class CellFinder {
 public:
  explicit CellFinder(std::string_view source) : source_(source) {}

  void take(const JsonToken& token) {
    switch (token.kind) {
      case Kind::begin_object:
        keys_.emplace_back();
        if (holds_cells(keys_.size() - 1)) {
          cell_level_ = keys_.size();
          notebook_.cells.emplace_back();
        }
        return;
      case Kind::begin_array:
        keys_.emplace_back("[]");
        return;
      case Kind::end_object:
      case Kind::end_array:
        if (keys_.size() == cell_level_) cell_level_ = 0;
        keys_.pop_back();
        return;
      case Kind::key:
        keys_.back() = string(token.span);
        return;
      case Kind::string:
        return take_string(token.span);
      case Kind::other:
      case Kind::comment:
        return;
    }
  }

  const Notebook& notebook() const { return notebook_; }

 private:
  std::string string(Span span) const { return std::string(source_.substr(span.begin + 1, span.size() - 2)); }

  // Whether what stands below the first `level` keys is an item of a list of cells.
  bool holds_cells(std::size_t level) const {
    return (level == 2 || level == 4) && keys_[level - 1] == "[]" && keys_[level - 2] == "cells";
  }

  void take_string(Span span) {
    if (cell_level_ > 0) {
      Cell& cell = notebook_.cells.back();
      const std::string& key = keys_[cell_level_ - 1];
      const bool is_direct = keys_.size() == cell_level_;
      const bool is_line = keys_.size() == cell_level_ + 1 && keys_.back() == "[]";
      if (is_direct && key == "cell_type") cell.type = string(span);
      if ((is_direct || is_line) && (key == "source" || key == "input")) {
        cell.strings.push_back({span.begin + 1, span.end - 1});
      }
    } else if (keys_.size() == 3 && keys_[1] == "language_info" && keys_[2] == "name") {
      notebook_.language = string(span);
    }
  }

  std::string_view source_;
  std::vector<std::string> keys_;  // The key that is being read in each open object; [] for a list.
  std::size_t cell_level_ = 0;     // How many keys lead into the open cell; 0 outside of cells.
  Notebook notebook_;
};

class NotebookWriter {
 public:
  explicit NotebookWriter(Document& document)
      : document_(document), source_(document.source()), writer_(document, 0), text_(document.source()) {}

  void write(const Notebook& notebook) {
    for (std::size_t i = 0; i < notebook.cells.size(); ++i) {
      const Cell& cell = notebook.cells[i];
      text_.clear();
      for (const Span span : cell.strings) add_unescaped(text_, source_, span);
      if (text_.pieces().empty()) continue;
      add_places(i + 1);
      if (cell.type == "markdown") add_document(writer_, text_, read_markdown(Document({}, text_.text())), Block());
      if (cell.type == "code") {
        add_document(writer_, text_, read_source_code(Document(file_name(notebook.language), text_.text()), {}),
                     Block());
      }
    }
    writer_.finish();
  }

 private:
  void add_places(std::size_t cell) {
    const std::string name = "cell " + std::to_string(cell) + ", line ";
    std::size_t line = 1;
    document_.add_place(text_.pieces().front().source.begin, name + "1");
    for (std::size_t i = 0; i + 1 < text_.pieces().size(); ++i) {
      const auto& piece = text_.pieces()[i];
      if (!piece.escaped || text_.text()[piece.begin] != '\n') continue;
      document_.add_place(piece.source.end, name + std::to_string(++line));
    }
  }

  Document& document_;
  std::string_view source_;
  ProseWriter writer_;
  EmbeddedText text_;
};

}  // namespace

Result<Document> read_notebook(Document document) {
  const std::string_view source = document.source();
  JsonScanner scanner(source, {source.substr(0, 3) == "\xEF\xBB\xBF" ? std::size_t{3} : 0, source.size()});
  CellFinder finder(source);
  while (const auto token = scanner.next()) finder.take(*token);
  if (const auto& problem = scanner.problem()) {
    const Position position = LineIndex(source).position(problem->offset);
    return Error{"not JSON: " + problem->message + " (line " + std::to_string(position.line) + ", column " +
                 std::to_string(position.column) + ")"};
  }
  if (finder.notebook().cells.empty()) return Error{"no notebook: it holds no cells"};
  NotebookWriter(document).write(finder.notebook());
  return document;
}

}  // namespace evenhand
