#include "report/wrap.h"

#include "report/cells.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

// Takes the next word off the front of `text`; empty at its end.
std::string_view take_word(std::string_view& text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  text.remove_prefix(begin);
  const std::string_view word = text.substr(0, text.find_first_of(kBlanks));
  text.remove_prefix(word.size());
  return word;
}

}  // namespace

std::string wrap(std::string_view text, const WrapOptions& options) {
  std::string result = options.first_indent;
  std::size_t column = display_width(options.first_indent);
  bool line_is_empty = true;
  for (std::string_view word = take_word(text); !word.empty(); word = take_word(text)) {
    const std::size_t width = display_width(word);
    if (!line_is_empty && column + 1 + width > options.width) {
      result += "\n" + options.indent;
      column = display_width(options.indent);
      line_is_empty = true;
    }
    if (!line_is_empty) {
      result += ' ';
      ++column;
    }
    result += printable(word);
    column += width;
    line_is_empty = false;
  }
  return result + "\n";
}

}  // namespace evenhand
