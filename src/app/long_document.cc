#include "app/long_document.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "document/document.h"
#include "document/line_index.h"
#include "lint/piece_linter.h"
#include "lint/suppression.h"
#include "readers/assumed_definitions.h"
#include "readers/piece_end.h"
#include "readers/reader.h"
#include "text/word_count.h"

namespace evenhand {
namespace {

// All findings that there can be are megabytes, and a vector that grows holds two or three times as much for a moment.
// Room that is not used takes none.
void make_room_for(std::size_t more, std::vector<Finding>& findings) {
  if (more > 0) findings.reserve(std::max(kMostFindings, findings.size() + more));
}

class LongDocument {
 public:
  LongDocument(const InputFile& file, Format format, const Assignment& assignment, const RunOptions& options)
      : file_(file),
        format_(format),
        options_(options),
        linter_(*assignment.linter, assignment.genre),
        suppressions_(*assignment.suppression) {}

  LongReport check(std::string head, const ReadMore& read_more) {
    pending_ = std::move(head);
    result_.bytes = pending_.size();
    while (!is_refused_ && fill(read_more)) take_piece();
    suppressions_.apply(result_.report);
    FileReport& report = result_.report;
    report.path = file_.path;
    if (report.skipped) return std::move(result_);
    if (report.converted) leave_out_fixes(report);
    report.format = name_of(format_);
    if (!report.loss && linter_.leaves_out_measures()) {
      report.loss = "too long for rules about a document as a whole, which were not asked";
    }
    return std::move(result_);
  }

 private:
  // Whether there is text for a piece.
  bool fill(const ReadMore& read_more) {
    if (!is_at_end_ && pending_.size() < options_.piece) {
      const std::size_t wanted = options_.piece - pending_.size();
      const Result<std::string> more = read_more(wanted);
      if (!more) result_.report.loss = "not read to its end: " + more.error().message;
      is_at_end_ = !more || more->size() < wanted;
      if (more) pending_ += *more;
      if (more) result_.bytes += more->size();
    }
    return !pending_.empty();
  }

  void take_piece() {
    const std::size_t size = size_of_stretch();
    const bool is_last = is_at_end_ && size == pending_.size();
    if (pending_.find('\0') < size) return refuse("binary");
    const Result<Utf8Text> text = as_utf8(pending_.substr(0, size), options_.reading.encoding);
    if (!text) return refuse(text.error().message);
    if (!result_.report.complete) return pass_over(text->bytes, size);
    result_.report.converted = result_.report.converted || text->converted;
    const std::string before = lead_in(text->bytes);
    origin_.carried = before.size();
    origin_.carried_lines = LineIndex(before).line_count() - 1;
    const Result<Document> document = read_document(format_, file_.path, before + text->bytes, options_.reading);
    if (!document) return refuse(document.error().message);
    const std::size_t whole = document->source().size();
    const PieceEnd end = is_last ? PieceEnd{whole, ""} : find_piece_end(*document, before.size());
    lint(*document, end.end);
    const std::string_view own = document->source().substr(before.size(), end.end - before.size());
    result_.report.words += count_words(own);
    origin_.begin = origin_.in_whole(LineIndex(document->source()).position(end.end));
    // Each byte of Windows-1252 has become one character.
    pending_.erase(0, text->converted ? count_code_points(own) : own.size());
    // What has been read to see whether the document is long is more than is read at once from now on.
    if (pending_.capacity() > 2 * options_.piece && pending_.size() < options_.piece) pending_.shrink_to_fit();
    carried_ = end.carried;
  }

  // What stands before the text of the next piece.
  std::string lead_in(std::string_view text) const {
    // Front matter has to come first, so that its piece has only its own definitions.
    if (format_ != Format::markdown || (carried_.empty() && text.starts_with("---"))) return carried_;
    std::string definitions = assumed_definitions(text);
    return definitions.empty() ? carried_ : "\n" + std::move(definitions) + "\n" + carried_;
  }

  // In whole code points, as far as the bytes are UTF-8.
  std::size_t size_of_stretch() const {
    if (pending_.size() <= options_.piece && is_at_end_) return pending_.size();
    std::size_t size = std::min(pending_.size(), options_.piece);
    const std::size_t line = pending_.rfind('\n', size - 1);
    if (line != std::string::npos && line > size / 2) return line + 1;
    const std::size_t shortest = size - std::min<std::size_t>(size - 1, 3);
    while (size > shortest && size < pending_.size() && (static_cast<unsigned char>(pending_[size]) & 0xC0U) == 0x80U) {
      --size;
    }
    return size;
  }

  void lint(const Document& document, std::size_t end) {
    FileReport piece = linter_.lint(document, origin_, end);
    suppressions_.read(document, origin_, end);
    FileReport& report = result_.report;
    report.genre = piece.genre;
    report.genre_reason = std::move(piece.genre_reason);
    report.complete = piece.complete;
    make_room_for(piece.findings.size(), report.findings);
    std::move(piece.findings.begin(), piece.findings.end(), std::back_inserter(report.findings));
  }

  // Nothing more will be reported of the document, but its words count.
  void pass_over(const std::string& text, std::size_t size) {
    result_.report.words += count_words(text);
    pending_.erase(0, size);
  }

  void refuse(const std::string& why) {
    is_refused_ = true;
    if (origin_.begin.offset == 0) {
      result_.report.skipped = why;
    } else {
      result_.report.loss = "not read from line " + std::to_string(origin_.begin.line) +
                            " on: in what follows are bytes that are no text, or in an unknown encoding";
    }
  }

  const InputFile& file_;
  const Format format_;
  const RunOptions& options_;
  PieceLinter linter_;
  Suppressions suppressions_;
  LongReport result_;
  std::string pending_;  // Read, and in no piece yet.
  std::string carried_;
  PieceOrigin origin_;
  bool is_at_end_ = false;
  bool is_refused_ = false;
};

bool is_utf16(std::optional<Encoding> encoding) {
  return encoding == Encoding::utf16_le || encoding == Encoding::utf16_be;
}

}  // namespace

bool can_be_checked_in_pieces(Format format, std::string_view head, const RunOptions& options) {
  return can_be_read_in_pieces(format) && !options.narrow && !options.passages && !is_utf16(options.reading.encoding) &&
         head.find('\0') == std::string_view::npos;
}

LongReport check_long_document(const InputFile& file, Format format, std::string head, const ReadMore& read_more,
                               const Assignment& assignment, const RunOptions& options) {
  return LongDocument(file, format, assignment, options).check(std::move(head), read_more);
}

}  // namespace evenhand
