#include "readers/comment_markup.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/byte_set.h"
#include "readers/code_quotation.h"
#include "readers/entities.h"
#include "readers/html_element.h"

namespace evenhand {
namespace {

constexpr ByteSet kMarkup("`<&{(");
constexpr std::size_t kLongestTag = 300;  // Bytes. Keeps the search for its end short.
constexpr std::size_t kLongestCode = 1000;
constexpr std::size_t kLongestEntity = 12;

// Writes one line from its start to its end.
class MarkupWriter {
 public:
  MarkupWriter(ProseWriter& writer, std::string_view source, Span line)
      : writer_(writer), text_(source.substr(0, line.end)), from_(line.begin), at_(line.begin) {}

  void run() {
    while (at_ < text_.size()) {
      at_ = kMarkup.find_in(text_, at_);
      if (at_ < text_.size() && !take()) ++at_;
    }
    writer_.prose({from_, text_.size()});
  }

 private:
  enum class Edge { inside_word, between_words, end_of_block };

  bool take() {
    switch (text_[at_]) {
      case '`':
        return take_backticks();
      case '<':
        return take_tag();
      case '&':
        return take_entity();
      case '{':
        return text_.substr(at_, 2) == "{@" && take_inline_tag();
      default:
        return take_call();
    }
  }

  // Masks [begin, end), which begins at or after from_.
  void mask(std::size_t begin, std::size_t end, Edge edge) {
    writer_.prose({from_, std::max(begin, from_)});
    if (edge == Edge::between_words) writer_.part();
    if (edge == Edge::end_of_block) writer_.end_block();
    from_ = at_ = end;
  }

  bool take_backticks() {
    const std::size_t open_end = std::min(text_.find_first_not_of('`', at_), text_.size());
    // reStructuredText closes with as many, old texts with an apostrophe.
    const std::string_view ticks = text_.substr(at_, open_end - at_);
    const std::size_t close =
        std::min(text_.find(ticks, open_end), text_.find(ticks.size() == 1 ? "'" : "''", open_end));
    if (close == std::string_view::npos) {
      at_ = open_end;
      return true;
    }
    mask(role_begin(), close + ticks.size(), Edge::between_words);
    return true;
  }

  // Where :class: begins, if it stands before the backticks at at_.
  std::size_t role_begin() const {
    if (at_ == from_ || text_[at_ - 1] != ':') return at_;
    std::size_t begin = at_ - 1;
    while (begin > from_ && (is_ascii_alphanumeric(text_[begin - 1]) || text_[begin - 1] == ':')) --begin;
    return text_[begin] == ':' ? begin : at_;
  }

  bool take_tag() {
    const bool is_closing = text_.substr(at_ + 1, 1) == "/";
    std::size_t name_end = at_ + (is_closing ? 2 : 1);
    const std::size_t name_begin = name_end;
    while (name_end < text_.size() && is_ascii_alphanumeric(text_[name_end])) ++name_end;
    if (name_end == name_begin) return false;
    const std::size_t close = text_.substr(0, at_ + kLongestTag).find('>', name_end);
    if (close == std::string_view::npos) return false;
    const HtmlElement element = html_element_named(ascii_lower_case(text_.substr(name_begin, name_end - name_begin)));
    if (element == HtmlElement::not_prose) {
      const std::string_view near = text_.substr(0, close + kLongestCode);
      const std::size_t end = near.find("</", close);
      const std::size_t end_close = near.find('>', std::min(end, near.size()));
      const bool whole = !is_closing && end_close != std::string_view::npos;
      mask(at_, whole ? end_close + 1 : close + 1, Edge::between_words);
    } else {
      const bool is_inline = element == HtmlElement::inline_text;
      const bool is_gap = element == HtmlElement::gap;
      mask(at_, close + 1, is_inline ? Edge::inside_word : (is_gap ? Edge::between_words : Edge::end_of_block));
    }
    return true;
  }

  bool take_entity() {
    const std::size_t end = text_.substr(0, at_ + kLongestEntity).find(';', at_);
    if (end == std::string_view::npos) return false;
    const auto character = character_of_entity(text_.substr(at_, end + 1 - at_));
    if (!character) return false;
    writer_.prose({from_, at_});
    writer_.replaced({at_, end + 1}, *character);
    from_ = at_ = end + 1;
    return true;
  }

  // {@link Name words}
  bool take_inline_tag() {
    const std::size_t close = text_.substr(0, at_ + kLongestTag).find('}', at_);
    mask(at_, close == std::string_view::npos ? text_.size() : close + 1, Edge::between_words);
    return true;
  }

  // name(), name(a, b): the name of a function is no word. A word with an ending in brackets is: guy(s).
  bool take_call() {
    std::size_t begin = at_;
    while (begin > from_ &&
           (is_name_character(text_[begin - 1]) || text_[begin - 1] == '.' || text_[begin - 1] == ':')) {
      --begin;
    }
    if (begin == at_) return false;
    const std::size_t close = text_.substr(0, at_ + kLongestTag).find(')', at_);
    if (close == std::string_view::npos) return false;
    const std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
    const bool is_ending = !inside.empty() && std::all_of(inside.begin(), inside.end(), is_ascii_letter);
    if (is_ending) return false;
    mask(begin, close + 1, Edge::between_words);
    return true;
  }

  ProseWriter& writer_;
  std::string_view text_;  // Up to the end of the line.
  std::size_t from_;       // Everything before is written.
  std::size_t at_;
};

}  // namespace

void write_comment_markup(ProseWriter& writer, std::string_view source, Span line) {
  MarkupWriter(writer, source, line).run();
}

}  // namespace evenhand
