#include "readers/diff.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/line_index.h"
#include "document/programming_language.h"
#include "readers/diff_line.h"
#include "readers/excerpt.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

// How lines of that file are read. Not those of packed or unknown files, nor a diff in a diff.
std::optional<Format> format_of_added(std::string_view path) {
  const auto format = format_of_path(path);
  if (!format || is_packed(*format) || *format == Format::diff) return std::nullopt;
  return format;
}

// Where the lines of a hunk begin inside a block comment, its opening mark; else empty.
std::string_view open_comment(std::string_view path, std::string_view text) {
  const ProgrammingLanguage* const language = programming_language_of(path, text);
  if (language == nullptr) return {};
  for (const BlockComment& comment : language->block_comments) {
    if (comment.open.empty()) continue;
    const std::size_t close = text.find(comment.close);
    if (close != std::string_view::npos && close < text.find(comment.open)) return comment.open;
  }
  return {};
}

class DiffReader {
 public:
  DiffReader(Document& document, const ReadOptions& options)
      : document_(document), options_(options), source_(document.source()), index_(source_) {}

  void read() {
    while (line_ <= index_.line_count()) {
      const std::string_view line = text(line_);
      if (const auto path = read_new_path(line)) {
        begin_file(*path);
      } else if (line.starts_with("diff ") || line.starts_with("--- ")) {
        end_file();
        unmoved_path_ = read_unmoved_path(line);
      } else if (const auto binary_path = line == "GIT binary patch" ? unmoved_path_ : read_binary_path(line)) {
        name_packed(*binary_path);
      }
      const auto header = read_hunk_header(line);
      ++line_;
      if (header) read_hunk(*header);
    }
    end_file();
    document_.hide({done_, source_.size()});
  }

 private:
  struct Line {
    Span content;            // Behind the marks, with its line break.
    std::size_t number = 0;  // In the new file, from 1.
    bool added = false;
  };

  void begin_file(const std::string& path) {
    end_file();
    path_ = path;
    format_ = format_of_added(path);
  }

  void end_file() {
    if (unread_hunks_ > 0) document_.add_unread_part({path_, why_unread()});
    unread_hunks_ = 0;
    format_.reset();
  }

  // Of what changed in a packed file, a diff shows nothing that could be read.
  void name_packed(const std::string& path) {
    const auto format = format_of_path(path);
    if (!format || !is_packed(*format)) return;
    document_.add_unread_part({path, "what changed in it cannot be seen in " + document_.path()});
  }

  // REQUIRES: unread_hunks_ > 0.
  std::string why_unread() const {
    const std::string place = " at line " + std::to_string(first_unread_) + " of " + document_.path();
    const std::string hunks = unread_hunks_ == 1
                                  ? "the hunk" + place + " cannot"
                                  : std::to_string(unread_hunks_) + " hunks, the first" + place + ", cannot";
    return hunks + " be read as " + std::string(name_of(*format_)) + " without the rest of the file";
  }

  std::string_view text(std::size_t line) const {
    const Span span = index_.line_span(line);
    return source_.substr(span.begin, span.size());
  }
  std::size_t begin_of(std::size_t line) const {
    return line <= index_.line_count() ? index_.line_span(line).begin : source_.size();
  }

  void read_hunk(HunkHeader header) {
    hunk_ = line_ - 1;
    std::vector<Line> lines;
    std::size_t number = header.new_begin;
    while (line_ <= index_.line_count() && (header.old_lines > 0 || header.new_lines > 0)) {
      const std::string_view line = text(line_);
      const std::string_view marks = line.substr(0, header.parents);
      const std::size_t begin = begin_of(line_);
      if (line.starts_with('\\')) {  // "\ No newline at end of file"
        ++line_;
        continue;
      }
      if (marks.find_first_not_of("+- ") != std::string_view::npos) return add_lines(lines);
      ++line_;
      const bool removed = marks.find('-') != std::string_view::npos;
      const auto added = static_cast<std::size_t>(std::count(marks.begin(), marks.end(), '+'));
      const auto taken = static_cast<std::size_t>(std::count(marks.begin(), marks.end(), '-'));
      header.old_lines -= std::min(header.old_lines, removed ? taken : header.parents - added);
      if (removed) continue;
      header.new_lines -= std::min<std::size_t>(header.new_lines, 1);
      // Some mailers strip the blank from an empty line.
      lines.push_back({{std::min(begin + marks.size(), begin_of(line_)), begin_of(line_)}, number++, added > 0});
    }
    add_lines(lines);
  }

  void add_lines(const std::vector<Line>& lines) {
    const bool adds = std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.added; });
    if (!format_ || !adds) return;
    Excerpt excerpt(document_);
    std::string whole;
    for (const Line& line : lines) whole.append(source_.substr(line.content.begin, line.content.size()));
    if (*format_ == Format::code) excerpt.add_context(open_comment(path_, whole));
    for (const Line& line : lines) {
      if (line.added) {
        excerpt.add(line.content);
      } else {
        excerpt.add_context(source_.substr(line.content.begin, line.content.size()));
      }
    }
    const Result<Document> read = read_document(*format_, path_, excerpt.text(), options_);
    if (!read || read->loss()) {
      if (unread_hunks_ == 0) first_unread_ = hunk_;
      ++unread_hunks_;
    }
    if (!read) return;
    done_ = excerpt.lay_over(document_, *read, done_);
    for (const Line& line : lines) {
      if (line.added) document_.add_place(line.content.begin, path_ + ":" + std::to_string(line.number));
    }
  }

  Document& document_;
  const ReadOptions& options_;
  std::string_view source_;
  LineIndex index_;
  std::size_t line_ = 1;  // That is read next.
  std::size_t done_ = 0;  // Everything before is masked.
  std::size_t hunk_ = 0;  // The line that opens the hunk that is being read, from 1.
  std::string path_;
  std::optional<std::string> unmoved_path_;  // As the last header of git's says.
  std::optional<Format> format_;             // Of the file; nothing: not read.
  std::size_t unread_hunks_ = 0;             // Of the file: that could not be read, or not whole.
  std::size_t first_unread_ = 0;             // The line that opens the first of them, from 1.
};

}  // namespace

Document read_diff(Document document, const ReadOptions& options) {
  document.set_usual_genre(Genre::code);
  DiffReader(document, options).read();
  return document;
}

}  // namespace evenhand
