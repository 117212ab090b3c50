#include "readers/code_comment.h"

#include <algorithm>

#include "base/ascii.h"
#include "readers/code_quotation.h"

namespace evenhand {
namespace {

using Kind = CodePiece::Kind;

// Reads the comment at one offset.
class CommentReader {
 public:
  CommentReader(std::string_view source, std::size_t at, const ProgrammingLanguage& language)
      : source_(source), at_(at), language_(language) {}

  std::optional<CodePiece> read() const {
    if (is(Special::pod) && opens_pod()) return pod();
    for (const BlockComment& comment : language_.block_comments) {
      if (has(comment.open) && may_open(comment)) return block(comment);
    }
    if (is(Special::column_one_comment) && is_line_start(source_, at_) &&
        std::string_view("cC*!").find(source_[at_]) != std::string_view::npos) {
      return line(1);
    }
    std::size_t size = 0;
    for_each_listed(language_.line_comments, [&](std::string_view mark) {
      if (size == 0 && opens_line(mark)) size = mark.size();
    });
    if (size == 0) return std::nullopt;
    if (is(Special::long_brackets)) {
      if (const auto brackets = read_long_brackets(source_, at_ + size)) {
        return CodePiece{Kind::block_comment, {at_, brackets->span.end}, brackets->content};
      }
    }
    return line(size);
  }

 private:
  bool is(Special special) const { return language_.specials.has(special); }
  bool has(std::string_view wanted) const {
    return !wanted.empty() && source_[at_] == wanted[0] && source_.substr(at_, wanted.size()) == wanted;
  }
  std::size_t line_end(std::size_t at) const { return std::min(source_.find('\n', at), source_.size()); }

  CodePiece line(std::size_t mark_size) const {
    std::size_t end = line_end(at_);
    if (end > at_ + mark_size && source_[end - 1] == '\r') --end;
    return {Kind::line_comment, {at_, end}, {at_ + mark_size, end}};
  }

  bool may_open(const BlockComment& comment) const {
    if (comment.place == BlockComment::Place::line_start) return begins_line(source_, at_);
    // A line of #### opens nothing, and (*) is an operator.
    const char next = at_ + comment.open.size() < source_.size() ? source_[at_ + comment.open.size()] : '\n';
    if (comment.open == "###") return next != '#';
    return comment.open != "(*" || next != ')';
  }

  bool opens_line(std::string_view mark) const {
    if (is_ascii_letter(mark.back())) return opens_word(mark);
    if (!has(mark)) return false;
    const char before = at_ == 0 ? '\n' : source_[at_ - 1];
    if (mark == "//" && before == ':') return false;  // A URL.
    if (is(Special::line_mark_at_start)) return begins_line(source_, at_);
    if (is(Special::line_mark_after_blank) && mark != "//") {
      return std::string_view(" \t\n\r;|&()").find(before) != std::string_view::npos;
    }
    if (is(Special::attributes) && mark == "#") return source_.substr(at_ + 1, 1) != "[";
    return !is(Special::dashes_only) || is_only_dashes();
  }

  // REM, @rem
  bool opens_word(std::string_view mark) const {
    const std::string_view word = source_.substr(at_, mark.size());
    const bool same =
        word.size() == mark.size() &&
        std::equal(word.begin(), word.end(), mark.begin(), [](char c, char low) { return ascii_lower_case(c) == low; });
    const std::size_t behind = at_ + mark.size();
    return same && (behind >= source_.size() || !is_name_character(source_[behind])) && begins_line(source_, at_);
  }

  // In Haskell, dashes among other symbols are an operator.
  bool is_only_dashes() const {
    constexpr std::string_view kSymbols = "!#$%&*+./<=>?@\\^|~:";
    if (at_ > 0 && kSymbols.find(source_[at_ - 1]) != std::string_view::npos) return false;
    const std::size_t end = source_.find_first_not_of('-', at_);
    // Haddock writes `-- | Text` with a blank; `--|` is an operator.
    return end == std::string_view::npos || kSymbols.find(source_[end]) == std::string_view::npos;
  }

  CodePiece block(const BlockComment& comment) const {
    const std::size_t content = at_ + comment.open.size();
    std::size_t depth = 1;
    for (std::size_t i = content; i < source_.size(); ++i) {
      if (closes(comment, i)) {
        if (--depth == 0) return {Kind::block_comment, {at_, i + comment.close.size()}, {content, i}};
        i += comment.close.size() - 1;
      } else if (comment.nesting == BlockComment::Nesting::nested &&
                 source_.substr(i, comment.open.size()) == comment.open) {
        ++depth;
        i += comment.open.size() - 1;
      } else if (is(Special::quoted_ids) && source_[i] == '"') {
        i = end_of_inner_string(i);
      }
    }
    return {Kind::block_comment, {at_, source_.size()}, {content, source_.size()}};
  }

  // In OCaml, a string in a comment may hold the mark that closes it. A lone " in prose is no string: not farther than
  // its line.
  std::size_t end_of_inner_string(std::size_t quote) const {
    constexpr std::size_t kLongest = 500;  // Bytes. Keeps nonsense linear.
    const std::string_view near = source_.substr(0, quote + kLongest);
    for (std::size_t i = quote + 1; i < near.size() && near[i] != '\n'; ++i) {
      if (near[i] == '\\') {
        ++i;
      } else if (near[i] == '"') {
        return i;
      }
    }
    return quote;
  }

  bool closes(const BlockComment& comment, std::size_t at) const {
    if (source_[at] != comment.close[0] || source_.substr(at, comment.close.size()) != comment.close) return false;
    return comment.place != BlockComment::Place::line_start || begins_line(source_, at);
  }

  // =head1 … =cut
  bool opens_pod() const {
    return source_[at_] == '=' && is_line_start(source_, at_) && at_ + 1 < source_.size() &&
           is_ascii_letter(source_[at_ + 1]);
  }

  CodePiece pod() const {
    const std::size_t found = has("=cut") ? at_ : source_.find("\n=cut", at_);
    if (found == std::string_view::npos) return {Kind::pod, {at_, source_.size()}, {at_, source_.size()}};
    return {Kind::pod, {at_, line_end(found + 1)}, {at_, found}};
  }

  std::string_view source_;
  std::size_t at_;
  const ProgrammingLanguage& language_;
};

}  // namespace

std::optional<CodePiece> read_code_comment(std::string_view source, std::size_t at,
                                           const ProgrammingLanguage& language) {
  return CommentReader(source, at, language).read();
}

bool is_line_start(std::string_view source, std::size_t at) { return at == 0 || source[at - 1] == '\n'; }

bool begins_line(std::string_view source, std::size_t at) {
  while (at > 0 && (source[at - 1] == ' ' || source[at - 1] == '\t')) --at;
  return is_line_start(source, at);
}

}  // namespace evenhand
