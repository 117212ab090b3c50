#include "readers/code_scanner.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "readers/code_comment.h"
#include "readers/code_quotation.h"
#include "readers/code_regions.h"
#include "readers/code_strings.h"

namespace evenhand {
namespace {

using Kind = CodePiece::Kind;

// After so many literals that nothing closes, no more are looked for: keeps nonsense linear.
constexpr std::size_t kMostUnclosed = 32;

using ByteSet = std::array<bool, 256>;

struct TellingBytes {
  Special special;
  std::string_view bytes;
};

constexpr std::array kTellingBytes = {
    TellingBytes{Special::shell_heredoc, "<"},        TellingBytes{Special::php_heredoc, "<"},
    TellingBytes{Special::regular_expressions, "/"},  TellingBytes{Special::raw_cpp_strings, "R"},
    TellingBytes{Special::raw_r_strings, "rR"},       TellingBytes{Special::raw_hash_strings, "r#"},
    TellingBytes{Special::perl_quotes, "qmsty$_"},    TellingBytes{Special::pod, "="},
    TellingBytes{Special::percent_quotes, "%"},       TellingBytes{Special::sigils, "~"},
    TellingBytes{Special::column_one_comment, "cC*"},
};

// The bytes at which something may begin; all others are passed over.
ByteSet telling_bytes(const ProgrammingLanguage& language) {
  ByteSet telling = {};
  const auto add = [&](char byte) { telling[static_cast<unsigned char>(byte)] = true; };
  for_each_listed(language.line_comments, [&](std::string_view mark) {
    add(mark[0]);
    if (is_ascii_small(mark[0])) add(static_cast<char>(mark[0] - 'a' + 'A'));
  });
  for (const BlockComment& comment : language.block_comments) {
    if (!comment.open.empty()) add(comment.open[0]);
  }
  for (const StringForm& form : language.strings) add(form.open[0]);
  for (const TellingBytes& row : kTellingBytes) {
    if (language.specials.has(row.special)) std::for_each(row.bytes.begin(), row.bytes.end(), add);
  }
  for (const char byte : std::string_view("\n()[]{}\\")) add(byte);
  return telling;
}

// One pass over a stretch of one language.
class CodeScanner {
 public:
  CodeScanner(std::string_view source, const ProgrammingLanguage& language, std::vector<CodePiece>& pieces)
      : source_(source), language_(language), pieces_(pieces), strings_(source), telling_(telling_bytes(language)) {
    unclosed_forms_.assign(language.strings.size(), false);
  }

  // Scans from `begin` to the end of the source.
  void run(std::size_t begin) {
    for (at_ = next_telling(begin); at_ < source_.size(); at_ = next_telling(at_)) {
      if (!take_comment() && !take_quotation() && !take_string()) pass(source_[at_]);
    }
  }

 private:
  std::size_t next_telling(std::size_t at) const {
    while (at < source_.size() && !telling_[static_cast<unsigned char>(source_[at])]) ++at;
    return at;
  }

  bool is(Special special) const { return language_.specials.has(special); }
  bool has(std::string_view wanted) const {
    if (wanted.empty() || at_ >= source_.size() || source_[at_] != wanted[0]) return false;
    return source_.substr(at_, wanted.size()) == wanted;
  }
  std::size_t line_end(std::size_t at) const { return std::min(source_.find('\n', at), source_.size()); }

  void add(Kind kind, Span span, Span content) {
    pieces_.push_back({kind, span, content});
    at_ = span.end;
  }

  bool take_comment() {
    const auto comment = read_code_comment(source_, at_, language_);
    if (!comment) return false;
    add(comment->kind, comment->span, comment->content);
    return true;
  }

  bool take_quotation() {
    if (is(Special::perl_quotes) && pass_perl_word()) return true;
    if (source_[at_] == '<') {
      if (const auto mark = read_heredoc_mark(source_, at_, language_.specials)) {
        heredocs_.push_back(*mark);
        at_ = mark->span.end;
        return true;
      }
    }
    if (unclosed_ >= kMostUnclosed || (source_[at_] == '/' && !may_begin_pattern())) return false;
    const QuotationAttempt attempt = read_code_quotation(source_, at_, language_.specials);
    if (attempt.unclosed) ++unclosed_;
    if (!attempt.quotation) return false;
    const auto& [span, content, use] = *attempt.quotation;
    const bool is_text = use == CodeQuotation::Use::text;
    add(is_text ? (follows_doc_attribute(at_) ? Kind::documentation : Kind::string) : Kind::other, span, content);
    return true;
  }

  // Whether the `/` at at_ divides nothing.
  bool may_begin_pattern() const {
    if (is(Special::line_opens_pattern) && begins_line(source_, at_)) return true;
    return expects_value(source_, end_of_code());
  }

  // Where the code before at_ ends, without blanks and comments. Takes time linear in the size of these.
  std::size_t end_of_code() const {
    const auto without_blanks = [&](std::size_t end) {
      const std::size_t last = source_.substr(0, end).find_last_not_of(" \t\r\n");
      return last == std::string_view::npos ? 0 : last + 1;
    };
    std::size_t end = without_blanks(at_);
    for (auto piece = pieces_.rbegin(); piece != pieces_.rend(); ++piece) {
      const bool is_comment = piece->kind == Kind::line_comment || piece->kind == Kind::block_comment;
      if (!is_comment || without_blanks(piece->span.end) != end) break;
      end = without_blanks(piece->span.begin);
    }
    return end;
  }

  // $#, $', $" are variables; behind __END__, only pod is left.
  bool pass_perl_word() {
    if (source_[at_] == '$' && at_ + 1 < source_.size() &&
        std::string_view("#'\"`;&").find(source_[at_ + 1]) != std::string_view::npos) {
      at_ += 2;
      return true;
    }
    if (!is_line_start(source_, at_) || !(has("__END__\n") || has("__DATA__\n"))) return false;
    while (at_ < source_.size()) {
      const std::size_t next = source_.find("\n=", at_);
      at_ = next == std::string_view::npos ? source_.size() : next + 1;
      if (at_ < source_.size() && !take_comment()) ++at_;
    }
    return true;
  }

  bool take_string() {
    for (std::size_t i = 0; i < language_.strings.size(); ++i) {
      const StringForm& form = language_.strings[i];
      if (!has(form.open) || unclosed_forms_[i]) continue;
      if (form.role == StringForm::Role::character) {
        const auto size = character_literal_size(source_, at_);
        if (!size) continue;
        add(Kind::other, {at_, at_ + *size}, {at_ + 1, at_ + *size - 1});
        return true;
      }
      if (is(Special::transposes) && form.open == "'" && follows_value()) continue;
      const std::size_t content = at_ + form.open.size();
      const auto end = strings_.find(form, content);
      if (!end) {
        unclosed_forms_[i] = form.reach == StringForm::Reach::lines;
        continue;
      }
      const Span span = {at_, std::min(*end + form.close.size(), source_.size())};
      add(kind_of(form, span), span, {content, *end});
      return true;
    }
    return false;
  }

  // A ' behind a name or a closing bracket.
  bool follows_value() const {
    return at_ > 0 && (is_name_character(source_[at_ - 1]) ||
                       std::string_view(")]}'.").find(source_[at_ - 1]) != std::string_view::npos);
  }

  Kind kind_of(const StringForm& form, Span span) const {
    if (form.role == StringForm::Role::names) return Kind::other;
    const bool is_doc = (is(Special::doc_statements) && is_statement(span)) ||
                        (is(Special::descriptions) && begins_line(source_, at_)) ||
                        (is(Special::doc_forms) && begins_line(source_, at_) && !forms_.empty() && forms_.back()) ||
                        follows_doc_attribute(span.begin);
    return is_doc ? Kind::documentation : Kind::string;
  }

  // Whether a string stands alone: at the start of a statement, with nothing behind it.
  bool is_statement(Span span) const {
    if (depth_ > 0) return false;
    std::size_t begin = span.begin;
    constexpr std::string_view kPrefixes = "rRuU";  // Neither bytes nor a string that is put together.
    if (begin > 0 && kPrefixes.find(source_[begin - 1]) != std::string_view::npos) --begin;
    const std::size_t before = begin == 0 ? std::string_view::npos : source_.find_last_not_of(" \t", begin - 1);
    if (before != std::string_view::npos) {
      if (source_[before] != '\n') return false;
      if (before > 0 && source_[before - 1] == '\\') return false;
    }
    const std::size_t behind = source_.find_first_not_of(" \t\r;", span.end);
    return behind == std::string_view::npos || source_[behind] == '\n' || source_[behind] == '#';
  }

  // @moduledoc """ … """
  bool follows_doc_attribute(std::size_t at) const {
    if (!is(Special::doc_attributes) || at == 0) return false;
    const std::size_t last = source_.find_last_not_of(" \t", at - 1);
    if (last == std::string_view::npos) return false;
    const std::string_view before = source_.substr(0, last + 1);
    return before.ends_with("doc");
  }

  void pass(char c) {
    ++at_;
    switch (c) {
      case '\\':
        if (at_ < source_.size() && source_[at_] != '\n' && !is(Special::backslash_is_plain)) ++at_;
        break;
      case '\n':
        take_heredocs();
        break;
      case '(':
      case '[':
      case '{':
        ++depth_;
        if (is(Special::doc_forms)) forms_.push_back(begins_definition());
        break;
      case ')':
      case ']':
      case '}':
        if (depth_ > 0) --depth_;
        if (!forms_.empty()) forms_.pop_back();
        break;
      default:
        break;
    }
  }

  bool begins_definition() const { return has("def") || has("cl-def") || has("ns ") || has("ert-def"); }

  // The bodies of the heredocs whose marks stand in the line that just ended.
  void take_heredocs() {
    for (const HeredocMark& mark : std::exchange(heredocs_, {})) {
      const auto end = end_of_heredoc(mark.word);
      if (!end) return;
      const std::size_t begin = at_;
      if (end->end > begin) add(Kind::string, {begin, end->end}, {begin, end->begin});
    }
  }

  // The line that holds the word alone; in PHP, a bracket or the like may follow.
  std::optional<Span> end_of_heredoc(std::string_view word) {
    if (unclosed_ >= kMostUnclosed) return std::nullopt;
    for (std::size_t begin = at_; begin < source_.size();) {
      const std::size_t end = line_end(begin);
      std::string_view line = source_.substr(begin, end - begin);
      line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
      if (line.substr(0, word.size()) == word) {
        const std::string_view rest = line.substr(word.size());
        if (rest.empty() || rest == "\r" || (is(Special::php_heredoc) && !is_name_character(rest[0]))) {
          return Span{begin, end - rest.size()};
        }
      }
      begin = end + 1;
    }
    ++unclosed_;
    return std::nullopt;
  }

  std::string_view source_;
  const ProgrammingLanguage& language_;
  std::vector<CodePiece>& pieces_;
  StringEnds strings_;
  ByteSet telling_;
  std::vector<bool> unclosed_forms_;   // By form: one was opened and never closed, so no later one will be.
  std::vector<HeredocMark> heredocs_;  // Announced in this line.
  std::vector<bool> forms_;            // For each open bracket, in Lisps: whether it opens a definition.
  std::size_t depth_ = 0;              // Open brackets.
  std::size_t unclosed_ = 0;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<CodePiece> scan_code(std::string_view source, const ProgrammingLanguage& language) {
  std::vector<CodePiece> pieces;
  for (const CodeRegion& region : code_regions(source, language)) {
    // What stands before a region may still tell how its first mark is meant; what follows it must not be read.
    CodeScanner(source.substr(0, region.span.end), *region.language, pieces).run(region.span.begin);
  }
  return pieces;
}

}  // namespace evenhand
