#include "readers/template_marks.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace evenhand {
namespace {

using Kind = TemplateMark::Kind;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kPadding = " \t\r\n-+~";  // {%- … -%} takes the white space around with it.

// Tags whose body is no prose; the first one's is a comment.
constexpr std::array<std::string_view, 9> kBodies = {"comment", "raw",   "verbatim",   "highlight", "codeblock",
                                                     "schema",  "style", "javascript", "stylesheet"};

// In bytes: far from each other, {# and #} are two things.
constexpr std::size_t kLongestComment = 4000;
constexpr std::size_t kLongestTightComment = 200;  // {#like this#}, without a blank at its start.

bool is_blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

// One pass over a source.
class MarkFinder {
 public:
  explicit MarkFinder(std::string_view source) : source_(source) { has_end_.fill(true); }

  std::vector<TemplateMark> run() {
    std::vector<TemplateMark> marks;
    std::size_t brace = source_.find('{');
    std::size_t angle = source_.find('<');
    for (std::size_t at = std::min(brace, angle); at != std::string_view::npos; at = std::min(brace, angle)) {
      const auto mark = mark_at(at);
      if (mark) marks.push_back(*mark);
      at = mark ? mark->span.end : behind(at);
      if (brace < at) brace = source_.find('{', at);
      if (angle < at) angle = source_.find('<', at);
    }
    return marks;
  }

 private:
  std::string_view from(std::size_t at) const { return source_.substr(std::min(at, source_.size())); }
  bool starts(std::size_t at, std::string_view with) const { return from(at).substr(0, with.size()) == with; }

  // Where to go on behind a byte that begins no mark. Of many braces only the first can begin {{, and the last {%.
  std::size_t behind(std::size_t at) const {
    if (source_[at] != '{') return at + 1;
    const std::size_t end = std::min(source_.find_first_not_of('{', at), source_.size());
    return std::max(at + 1, end - 1);
  }

  std::optional<TemplateMark> mark_at(std::size_t at) {
    const char next = at + 1 < source_.size() ? source_[at + 1] : ' ';
    if (source_[at] == '<') return next == '%' ? angles(at) : std::nullopt;
    if (next == '{') return braces(at);
    if (next == '%') return tag(at);
    if (next == '#') return comment(at);
    return std::nullopt;
  }

  std::optional<TemplateMark> braces(std::size_t at) {
    if (starts(at, "{{!--") || starts(at, "{{~!--")) {
      if (const auto end = end_behind(0, "--}}", at)) return TemplateMark{{at, *end}, Kind::comment};
    }
    const std::size_t inside = std::min(source_.find_first_not_of('{', at), source_.size());
    auto end = end_of_mark(inside, "}}");
    if (!end) return std::nullopt;
    while (*end < source_.size() && source_[*end] == '}') ++*end;
    const std::string_view word = content(inside);
    if (word.substr(0, 1) == "!") return TemplateMark{{at, *end}, Kind::comment};
    const bool is_tag = std::string_view("#/^>").find(word[0]) != std::string_view::npos || word.substr(0, 4) == "else";
    return TemplateMark{{at, *end}, is_tag ? Kind::tag : Kind::output};
  }

  std::optional<TemplateMark> tag(std::size_t at) {
    const auto end = end_of_mark(at + 2, "%}");
    if (!end) return std::nullopt;
    const std::string_view word = content(at + 2);
    for (std::size_t i = 0; i < kBodies.size(); ++i) {
      if (word.substr(0, kBodies[i].size()) != kBodies[i]) continue;
      const char next = word.substr(kBodies[i].size(), 1).empty() ? ' ' : word[kBodies[i].size()];
      if (!is_blank(next) && next != '%' && next != '-') continue;
      const auto body = end_of_body(i, *end);
      if (body) return TemplateMark{{at, *body}, i == 0 ? Kind::comment : Kind::body};
    }
    return TemplateMark{{at, *end}, Kind::tag};
  }

  std::optional<TemplateMark> comment(std::size_t at) {
    const bool is_roomy = at + 2 < source_.size() && (is_blank(source_[at + 2]) || source_[at + 2] == '-');
    if (comment_end_ < at + 4) comment_end_ = std::min(source_.find("#}", at + 2), source_.size() - 2) + 2;
    const std::string_view comment = source_.substr(at, comment_end_ - at);
    // Style sheets have {#id, too.
    const bool fits = is_roomy ? comment.size() <= kLongestComment
                               : comment.size() <= kLongestTightComment && comment.find('\n') == std::string_view::npos;
    if (!fits || comment.size() < 4 || !comment.ends_with("#}")) return std::nullopt;
    return TemplateMark{{at, comment_end_}, Kind::comment};
  }

  std::optional<TemplateMark> angles(std::size_t at) {
    const bool is_long_comment = starts(at, "<%--");
    const auto end = is_long_comment ? end_behind(1, "--%>", at) : end_of_program(at + 2);
    if (!end) return std::nullopt;
    if (is_long_comment || starts(at, "<%#")) return TemplateMark{{at, *end}, Kind::comment};
    const bool fills_in = starts(at, "<%=") || starts(at, "<%-");
    return TemplateMark{{at, *end}, fills_in ? Kind::output : Kind::tag};
  }

  // What stands in a mark from `inside` on, without blanks and trimming marks before it. Never empty.
  std::string_view content(std::size_t inside) const {
    const std::size_t first = source_.find_first_not_of(kPadding, inside);
    return first == std::string_view::npos ? " " : from(first);
  }

  // Just behind the next `close`. One that is nowhere is not searched again; `memory` is its place in has_end_.
  std::optional<std::size_t> end_behind(std::size_t memory, std::string_view close, std::size_t at) {
    if (!has_end_[memory]) return std::nullopt;
    const std::size_t found = source_.find(close, at + 2);
    if (found != std::string_view::npos) return found + close.size();
    has_end_[memory] = false;
    return std::nullopt;
  }

  // Just behind the `close` of a mark that holds neither another mark nor what marks never hold.
  std::optional<std::size_t> end_of_mark(std::size_t inside, std::string_view close) const {
    if (starts(inside, "`")) return std::nullopt;  // `{{` in a text about templates.
    for (std::size_t at = inside; at < source_.size(); ++at) {
      const char c = source_[at];
      if (c == close[0] && starts(at, close)) return at + close.size();
      if (c == '{' && (starts(at, "{{") || starts(at, "{%"))) return std::nullopt;
      if (c == '<' && starts(at, "</")) return std::nullopt;
      if (c == '`' && starts(at, "```")) return std::nullopt;
      if (c == '\n' && is_blank_line(at + 1)) return std::nullopt;
    }
    return std::nullopt;
  }

  // Just behind the %> of a program, which may hold anything but another beginning and a blank line.
  std::optional<std::size_t> end_of_program(std::size_t inside) const {
    if (starts(inside, "`")) return std::nullopt;
    for (std::size_t at = inside; at < source_.size(); ++at) {
      if (source_[at] == '%' && starts(at, "%>")) return at + 2;
      if (source_[at] == '<' && starts(at, "<%")) return std::nullopt;
      if (source_[at] == '\n' && is_blank_line(at + 1)) return std::nullopt;
    }
    return std::nullopt;
  }

  bool is_blank_line(std::size_t at) const {
    while (at < source_.size() && (source_[at] == ' ' || source_[at] == '\t' || source_[at] == '\r')) ++at;
    return at < source_.size() && source_[at] == '\n';
  }

  // Just behind the tag that ends the body of kBodies[which], which begins at `begin`.
  std::optional<std::size_t> end_of_body(std::size_t which, std::size_t begin) {
    bool& has_end = has_end_[kClosings + which];
    for (std::size_t at = begin; has_end; at += 3) {
      at = source_.find("end", at);
      if (at == std::string_view::npos) break;
      const std::size_t before = source_.find_last_not_of(kPadding, at - 1);
      if (!starts(at + 3, kBodies[which]) || before == 0 || !starts(before - 1, "{%")) continue;
      const std::size_t end = source_.find("%}", at);
      if (end != std::string_view::npos) return end + 2;
      break;
    }
    has_end = false;
    return std::nullopt;
  }

  static constexpr std::size_t kClosings = 2;

  std::string_view source_;
  std::size_t comment_end_ = 0;  // Behind the first #} from the last {# on, or the end of the source.
  // Whether a closing mark may still come: --}}, --%>, then those of kBodies.
  std::array<bool, kClosings + kBodies.size()> has_end_{};
};

}  // namespace

std::vector<TemplateMark> find_template_marks(std::string_view source) { return MarkFinder(source).run(); }

}  // namespace evenhand
