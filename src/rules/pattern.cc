#include "rules/pattern.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "text/word.h"

namespace evenhand {
namespace {

using Kind = Pattern::Kind;

constexpr std::uint32_t kLargestGap = 12;  // Words. A wider gap is a `near` condition, not a pattern.
constexpr int kDeepestNesting = 16;

Pattern leaf(Kind kind, std::string_view text = {}) { return Pattern{kind, std::string(text), 0, false, {}}; }

Pattern group(Kind kind, std::vector<Pattern> children) {
  if (children.size() == 1 && kind != Kind::optional) return std::move(children.front());
  return Pattern{kind, {}, 0, false, std::move(children)};
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// The words of one written item as a sequence; between two that only punctuation parts (and/or) a comma is asked for.
// `last` is the kind of the last word: word or lemma.
Pattern word_sequence(const WordList& list, Kind last) {
  std::vector<Pattern> children;
  for (const Word& word : list.words) {
    const bool is_last = &word == &list.words.back();
    if (!children.empty() && word.gap == Gap::comma) children.push_back(leaf(Kind::comma));
    children.push_back(leaf(is_last ? last : Kind::word, list.key(word)));
  }
  return group(Kind::sequence, std::move(children));
}

// A hyphenated word is its parts one after the other, or joined.
Pattern hyphenated_word(const WordList& list, Kind last) {
  std::string joined;
  for (const Word& word : list.words) joined += list.key(word);
  Pattern without_hyphens = leaf(last, joined);
  without_hyphens.joined = true;
  return group(Kind::alternation, {word_sequence(list, last), std::move(without_hyphens)});
}

// Whether hyphens, and only they, part the words of an item.
bool is_hyphenated(const WordList& list) {
  return list.words.size() > 1 &&
         std::all_of(list.words.begin() + 1, list.words.end(), [](const Word& word) { return word.hyphenated; });
}

class Parser {
 public:
  explicit Parser(std::string_view notation) : text_(notation) {}

  Result<Pattern> parse() {
    std::optional<Pattern> pattern = alternatives(0);
    if (!error_ && at_ < text_.size()) fail(at_, "')' without '('");
    if (error_) return *error_;
    return std::move(*pattern);
  }

 private:
  void fail(std::size_t at, std::string message) {
    if (!error_) error_ = Error{"column " + std::to_string(at + 1) + ": " + std::move(message)};
  }

  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }

  std::optional<Pattern> alternatives(int depth) {
    if (depth > kDeepestNesting) {
      fail(at_, "nested more than 16 deep");
      return std::nullopt;
    }
    const std::size_t begin = at_;
    std::vector<Pattern> branches;
    do {
      if (!branches.empty()) ++at_;  // The '|'.
      std::optional<Pattern> branch = sequence(depth);
      if (!branch) return std::nullopt;
      branches.push_back(std::move(*branch));
    } while (peek() == '|');
    if (depth == 0 && branches.size() > 1) {
      fail(begin, "alternatives stand in brackets: (a|b)");
      return std::nullopt;
    }
    return group(Kind::alternation, std::move(branches));
  }

  std::optional<Pattern> sequence(int depth) {
    std::vector<Pattern> items;
    while (true) {
      while (is_blank(peek()) && !at_end()) ++at_;
      if (at_end() || peek() == '|' || peek() == ')') break;
      const std::size_t begin = at_;
      std::optional<Pattern> parsed = item(depth);
      if (!parsed) return std::nullopt;
      add(items, std::move(*parsed), begin);
      if (error_) return std::nullopt;
    }
    if (items.empty()) {
      fail(at_, at_end() && depth == 0 ? "an empty pattern" : "an empty alternative");
      return std::nullopt;
    }
    return group(Kind::sequence, std::move(items));
  }

  // Takes `?` and a comma behind an item into account.
  void add(std::vector<Pattern>& items, Pattern parsed, std::size_t begin) {
    if (peek() == '?') {
      ++at_;
      if (parsed.kind == Kind::gap) fail(begin, "a gap may be empty already; leave out '?'");
      parsed = Pattern{Kind::optional, {}, 0, false, {std::move(parsed)}};
    }
    items.push_back(std::move(parsed));
    if (peek() == ',' && at_ != begin) {
      ++at_;
      const bool optional = peek() == '?';
      if (optional) ++at_;
      items.push_back(optional ? Pattern{Kind::optional, {}, 0, false, {leaf(Kind::comma)}} : leaf(Kind::comma));
    }
    const bool possessive_follows = text_.substr(at_).starts_with("'s");  // <name>'s: two items.
    if (!at_end() && !is_blank(peek()) && peek() != '|' && peek() != ')' && !possessive_follows) {
      fail(at_, std::string("'") + peek() + "' cannot stand here; items are parted by blanks");
    }
  }

  std::optional<Pattern> item(int depth) {
    switch (peek()) {
      case '(':
        return bracketed(depth);
      case '<':
        return angled();
      case '/':
        return regular_expression();
      case ',':
        ++at_;
        return leaf(Kind::comma);
      case '.':
        return gap();
      default:
        return word();
    }
  }

  std::optional<Pattern> bracketed(int depth) {
    const std::size_t begin = at_++;
    std::optional<Pattern> inner = alternatives(depth + 1);
    if (!inner) return std::nullopt;
    if (peek() != ')') {
      fail(begin, "'(' without ')'");
      return std::nullopt;
    }
    ++at_;
    return inner;
  }

  std::optional<Pattern> angled() {
    const std::size_t begin = at_;
    const std::size_t end = text_.find('>', begin);
    if (end == std::string_view::npos) {
      fail(begin, "'<' without '>'");
      return std::nullopt;
    }
    const std::string_view name = text_.substr(begin + 1, end - begin - 1);
    at_ = end + 1;
    if (name == "edge") return leaf(Kind::edge);
    if (name == "name") return leaf(Kind::name);
    if (name == "number") return leaf(Kind::number);
    if (name == "adverb") return leaf(Kind::adverb);
    const bool well_formed = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!well_formed) {
      fail(begin, "'<" + std::string(name) + ">' is no name of a lexicon (small letters, digits and hyphens)");
      return std::nullopt;
    }
    return leaf(Kind::lexicon, name);
  }

  std::optional<Pattern> regular_expression() {
    const std::size_t begin = at_++;
    std::string expression;
    while (!at_end() && peek() != '/') {
      if (peek() == '\\' && at_ + 1 < text_.size()) {
        if (text_[at_ + 1] != '/') expression += '\\';
        ++at_;
      }
      expression += text_[at_++];
    }
    if (at_end()) {
      fail(begin, "'/' without a second '/'");
      return std::nullopt;
    }
    ++at_;
    if (expression.empty()) {
      fail(begin, "an empty regular expression");
      return std::nullopt;
    }
    return leaf(Kind::regex, expression);
  }

  std::optional<Pattern> gap() {
    const std::size_t begin = at_;
    std::uint32_t count = 0;
    std::size_t digits = 0;
    if (text_.substr(at_, 2) == "..") {
      at_ += 2;
      for (; peek() >= '0' && peek() <= '9' && digits < 4; ++at_, ++digits) {
        count = count * 10 + static_cast<std::uint32_t>(peek() - '0');
      }
    }
    if (digits == 0 || count == 0 || count > kLargestGap) {
      fail(begin, "a gap is written ..n, with n from 1 to 12");
      return std::nullopt;
    }
    return Pattern{Kind::gap, {}, count, false, {}};
  }

  std::optional<Pattern> word() {
    const std::size_t begin = at_;
    while (!at_end() && !is_blank(peek()) && std::string_view("()|?,<>").find(peek()) == std::string_view::npos) ++at_;
    std::string_view written = text_.substr(begin, at_ - begin);
    Kind kind = Kind::word;
    if (written.starts_with('=')) {
      kind = Kind::exact;
      written.remove_prefix(1);
    } else if (written.ends_with('~')) {
      kind = Kind::lemma;
      written.remove_suffix(1);
    } else if (written.ends_with('*')) {
      kind = Kind::stem;
      written.remove_suffix(1);
    }
    if (written.find_first_of("~*=") != std::string_view::npos) {
      fail(begin, "'~' and '*' stand at the end of a word, '=' at its start");
      return std::nullopt;
    }
    return word_of(kind, written, begin);
  }

  std::optional<Pattern> word_of(Kind kind, std::string_view written, std::size_t begin) {
    if (kind == Kind::word && written == "'s") return leaf(kind, written);  // A word of its own behind another.
    const WordList list = split_words(written);
    if (list.words.empty()) {
      fail(begin, "'" + std::string(text_.substr(begin, at_ - begin)) + "' holds no word");
      return std::nullopt;
    }
    if (kind == Kind::exact) return leaf(kind, written);
    if (kind == Kind::stem) {
      if (list.words.size() > 1 || list.key(list.words[0]).size() < 3) {
        fail(begin, "a stem is one word of three letters or more");
        return std::nullopt;
      }
      return leaf(kind, list.key(list.words[0]));
    }
    return is_hyphenated(list) ? hyphenated_word(list, kind) : word_sequence(list, kind);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<Pattern> parse_pattern(std::string_view notation) { return Parser(notation).parse(); }

}  // namespace evenhand
