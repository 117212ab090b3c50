#include "readers/commit_message.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "document/line_index.h"
#include "readers/excerpt.h"
#include "readers/inert.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

// `# ------------------------ >8 ------------------------`: git cuts here. The mark in front; nothing for other lines.
std::optional<std::string_view> mark_of_scissors(std::string_view line) {
  constexpr std::size_t kLongestMark = 16;  // Bytes.
  const std::size_t rule = line.find(" ---");
  if (rule == 0 || rule > kLongestMark || line.find(" >8 ---") == std::string_view::npos) return std::nullopt;
  return line.substr(0, rule);
}

// `Signed-off-by: A <a@example.org>`: words joined by hyphens, a colon, something.
bool is_trailer(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 2 >= line.size() || line[colon + 1] != ' ') return false;
  const std::string_view key = line.substr(0, colon);
  const bool is_key = std::all_of(key.begin(), key.end(), [](char c) { return is_ascii_alphanumeric(c) || c == '-'; });
  return is_key && is_ascii_letter(key[0]);
}

bool is_known_trailer(std::string_view line) {
  return line.starts_with("Signed-off-by: ") || line.starts_with("(cherry picked from commit ") ||
         (is_trailer(line) && line.substr(0, line.find(':')).find("-by") != std::string_view::npos);
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

// The message with its lines.
class Message {
 public:
  Message(std::string_view source, std::string_view mark) : source_(source), index_(source), mark_(mark) {
    find_end();
    for (std::size_t line = 1; line <= line_count_; ++line) {
      // What speaks to the linter is read with the body, whose reader knows it.
      const bool is_left_out = is_comment(line) && text(line).find("evenhand:") == std::string_view::npos;
      if (!is_left_out) lines_.push_back(line);
    }
    drop_trailers();
  }

  std::string_view text(std::size_t line) const {
    const Span span = index_.line_span(line);
    return source_.substr(span.begin, span.size());
  }
  bool is_comment(std::size_t line) const { return text(line).starts_with(mark_); }
  // The line with its line break.
  Span span(std::size_t line) const {
    const std::size_t end = line < index_.line_count() ? index_.line_span(line + 1).begin : source_.size();
    return {index_.line_span(line).begin, end};
  }
  Span words(std::size_t line) const { return index_.line_span(line); }
  // Those that are part of the message, by number, from 1.
  const std::vector<std::size_t>& lines() const { return lines_; }

 private:
  // Behind the scissors, and in the diff of old versions of git, nothing is message.
  void find_end() {
    line_count_ = index_.line_count();
    for (std::size_t line = 1; line <= index_.line_count(); ++line) {
      const auto cut = mark_of_scissors(text(line));
      if (cut) mark_ = *cut;
      if (!cut && !text(line).starts_with("diff --git a/")) continue;
      line_count_ = line - 1;
      return;
    }
  }

  // The last paragraph, where it is not the first, and every line of it is a trailer or goes on with one.
  void drop_trailers() {
    const auto is_blank_line = [&](std::size_t line) { return is_blank(text(line)); };
    while (!lines_.empty() && is_blank_line(lines_.back())) lines_.pop_back();
    const auto paragraph = std::find_if(lines_.rbegin(), lines_.rend(), is_blank_line).base();
    if (paragraph == lines_.begin()) return;
    bool all = true;
    bool known = false;
    for (auto line = paragraph; line != lines_.end(); ++line) {
      known = known || is_known_trailer(text(*line));
      const bool goes_on = line != paragraph && (text(*line)[0] == ' ' || text(*line)[0] == '\t');
      all = all && (is_trailer(text(*line)) || is_known_trailer(text(*line)) || goes_on);
    }
    if (all) {
      lines_.erase(paragraph, lines_.end());
    } else if (known) {
      std::erase_if(lines_, [&](std::size_t line) { return is_known_trailer(text(line)); });
    }
  }

  std::string_view source_;
  LineIndex index_;
  std::size_t line_count_ = 0;  // Before the cut.
  std::string_view mark_;       // Of a comment. Never empty.
  std::vector<std::size_t> lines_;
};

// Without `fixup! ` and the like, which git adds.
Span subject_span(std::string_view source, Span line) {
  for (const std::string_view prefix : {"fixup! ", "squash! ", "amend! "}) {
    if (source.substr(line.begin, line.size()).starts_with(prefix)) line.begin += prefix.size();
  }
  while (!line.empty() && is_blank(source.substr(line.begin, 1))) ++line.begin;
  while (!line.empty() && is_blank(source.substr(line.end - 1, 1))) --line.end;
  return line;
}

}  // namespace

Document read_commit_message(Document document, const ReadOptions& options) {
  const std::string_view source = document.source();
  document.set_usual_genre(Genre::code);
  const Message message(source, options.comment_mark);
  std::size_t done = 0;
  Excerpt body(document);
  bool has_subject = false;
  for (const std::size_t line : message.lines()) {
    if (has_subject) {
      body.add(message.span(line));
    } else if (!is_blank(message.text(line)) && !message.is_comment(line)) {
      has_subject = true;
      const Span subject = subject_span(source, message.words(line));
      document.hide({done, subject.begin});
      done = subject.end;
      if (subject.empty()) continue;
      hide_inert(document, subject);
      document.add_block({subject, Block::Kind::heading, 1});
    }
  }
  const Result<Document> read = read_document(Format::text, document.path(), body.text());
  if (read && !body.empty()) done = body.lay_over(document, *read, done);
  document.hide({done, source.size()});
  return document;
}

}  // namespace evenhand
