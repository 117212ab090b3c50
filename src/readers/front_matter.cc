#include "readers/front_matter.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::array<std::string_view, 6> kProseKeys = {"title",    "description", "summary",
                                                        "subtitle", "excerpt",     "tagline"};

// Whose value says nothing without them: “rating: 4”.
constexpr std::array<std::string_view, 3> kRatingKeys = {"rating", "score", "grade"};

// The last word of a key such as overall_rating.
std::size_t last_word_of(std::string_view key) {
  const std::size_t mark = key.find_last_of("_-.");
  return mark == std::string_view::npos ? 0 : mark + 1;
}

bool is_rating(std::string_view key) {
  return std::find(kRatingKeys.begin(), kRatingKeys.end(), key) != kRatingKeys.end();
}

bool is_key_character(char c) { return is_ascii_alphanumeric(c) || c == '_' || c == '-' || c == '.'; }

// Reads front matter line by line.
class FrontMatterReader {
 public:
  FrontMatterReader(std::string_view source, std::size_t begin) : source_(source), line_{begin, begin}, next_(begin) {}

  std::optional<FrontMatter> read() {
    if (!advance()) return std::nullopt;
    const std::string_view fence = text(trimmed(line_));
    if ((fence != "---" && fence != "+++") || line_.size() < 3 || source_[line_.begin] != fence[0]) return std::nullopt;
    separator_ = fence == "---" ? ':' : '=';
    bool has_key = false;
    while (advance()) {
      const Span content = trimmed(line_);
      if (is_closing(fence)) {
        result_.end = next_;
        return has_key ? std::optional(std::move(result_)) : std::nullopt;
      }
      if (content.empty() || source_[content.begin] == '#') continue;
      const bool is_key = read_line(content);
      has_key = has_key || is_key || source_[content.begin] == '[';
      if (!has_key) return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  std::string_view text(Span span) const { return source_.substr(span.begin, span.size()); }

  bool is_closing(std::string_view fence) const {
    const std::string_view line = text({line_.begin, trimmed(line_).end});
    return line == fence || (fence == "---" && line == "...");
  }

  bool advance() {
    if (next_ >= source_.size()) return false;
    const std::size_t end = std::min(source_.find('\n', next_), source_.size());
    line_ = {next_, end};
    next_ = std::min(end + 1, source_.size());
    return true;
  }

  Span trimmed(Span span) const {
    const std::string_view inside = text(span);
    const std::size_t first = inside.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {span.begin, span.begin};
    return {span.begin + first, span.begin + inside.find_last_not_of(kBlanks) + 1};
  }

  // A key with its value, or the next line of a value. Whether it is the former.
  bool read_line(Span content) {
    std::size_t at = content.begin;
    while (at < content.end && is_key_character(source_[at])) ++at;
    const Span key = {content.begin, at};
    const Span after = trimmed({at, content.end});
    const bool at_margin = content.begin == line_.begin;
    if (key.empty() || after.empty() || source_[after.begin] != separator_ || !mark_.empty() || !at_margin) {
      const bool goes_on = !mark_.empty() || !at_margin;
      if (in_prose_ && goes_on) add(content);
      return false;
    }
    in_prose_ = false;
    const Span value = trimmed({after.begin + 1, content.end});
    const std::size_t last_word = last_word_of(text(key));
    if (is_rating(ascii_lower_case(text(key).substr(last_word))) && !value.empty()) {
      result_.fields.push_back({Span{key.begin + last_word, value.end}});
    } else {
      read_value(ascii_lower_case(text(key)), value);
    }
    return true;
  }

  void read_value(std::string_view key, Span value) {
    if (key == "genre") result_.genre = genre_named(unquoted(value));
    if (std::find(kProseKeys.begin(), kProseKeys.end(), key) == kProseKeys.end()) return;
    in_prose_ = true;
    result_.fields.emplace_back();
    const std::string_view written = text(value);
    if (written.empty() || written[0] == '|' || written[0] == '>') return;
    if (written[0] == '[' || written[0] == '{') {
      in_prose_ = false;
      return;
    }
    add(open_quote(value));
  }

  std::string_view unquoted(Span value) const {
    std::string_view inside = text(value);
    while (!inside.empty() && (inside.front() == '"' || inside.front() == '\'')) inside.remove_prefix(1);
    return inside.substr(0, inside.find_first_of("\"' \t#"));
  }

  // `value` without its opening quotation mark.
  Span open_quote(Span value) {
    const std::string_view written = text(value);
    constexpr std::array<std::string_view, 4> kMarks = {"\"\"\"", "'''", "\"", "'"};
    for (const std::string_view mark : kMarks) {
      if (written.substr(0, mark.size()) != mark) continue;
      mark_ = mark;
      return {value.begin + mark.size(), value.end};
    }
    return value;
  }

  // Where mark_ closes the value. Inside of it stand \" (both languages) and '' (YAML).
  std::size_t closing_mark(std::string_view written) const {
    std::size_t at = 0;
    while ((at = written.find(mark_, at)) != std::string_view::npos) {
      const bool escaped = mark_[0] == '"' && at > 0 && written[at - 1] == '\\';
      const bool doubled = mark_ == "'" && written.substr(at, 2) == "''";
      if (!escaped && !doubled) break;
      at += doubled ? 2 : 1;
    }
    return at;
  }

  // One line of the value that is being read.
  void add(Span line) {
    const std::string_view written = text(line);
    if (!mark_.empty()) {
      if (const std::size_t close = closing_mark(written); close != std::string_view::npos) {
        line.end = line.begin + close;
        mark_ = {};
        in_prose_ = false;
      }
    } else if (const std::size_t comment = written.find(" #"); comment != std::string_view::npos) {
      line.end = line.begin + comment;
    }
    line = trimmed(line);
    if (!line.empty()) result_.fields.back().push_back(line);
  }

  std::string_view source_;
  Span line_;         // Without its \n.
  std::size_t next_;  // Where the next line begins.
  char separator_ = ':';
  bool in_prose_ = false;  // The value of a prose key may go on.
  std::string_view mark_;  // That closes the value; empty where none was opened.
  FrontMatter result_;
};

}  // namespace

std::optional<FrontMatter> find_front_matter(std::string_view source, std::size_t begin) {
  const std::string_view fence = source.substr(std::min(begin, source.size()), 3);
  if (fence != "---" && fence != "+++") return std::nullopt;
  return FrontMatterReader(source, begin).read();
}

}  // namespace evenhand
