#include "readers/jsx_lines.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "readers/code_fence.h"
#include "readers/html_element.h"
#include "readers/html_scanner.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r";

bool is_prose(const HtmlPiece& tag) {
  const HtmlElement element = html_element_named(tag.name);
  return element != HtmlElement::not_prose && element != HtmlElement::not_prose_block;
}

// Goes through a source line by line.
class JsxScan {
 public:
  explicit JsxScan(std::string_view source) : source_(source) {}

  std::vector<Span> run() {
    for (std::size_t at = 0; at < source_.size();) {
      const std::size_t end = std::min(source_.find('\n', at), source_.size() - 1) + 1;
      if (fence_.holds(source_.substr(at, end - at))) {
        at = end;
      } else {
        at = std::max(end, read_line(at));
      }
    }
    return std::move(lines_);
  }

 private:
  // Takes the tags that begin on the line at `at` if nothing else stands on their lines. Where to go on, if not on the
  // next line.
  std::size_t read_line(std::size_t at) {
    if (paragraph_end_ <= at) paragraph_end_ = std::min(source_.find("\n\n", at), source_.size());
    const std::size_t tags_before = lines_.size();
    for (at = next_word(at); at < paragraph_end_ && source_[at] != '\n'; at = next_word(at)) {
      if (!begins_tag(at)) {
        lines_.resize(tags_before);
        return 0;
      }
      const HtmlPiece tag = HtmlScanner(source_).next({at, paragraph_end_});
      const bool is_closed = source_[tag.span.end - 1] == '>';
      if (!is_closed || !is_prose(tag)) {
        lines_.resize(tags_before);
        // A tag that is never closed is not tried again from each of its lines.
        return is_closed ? 0 : paragraph_end_;
      }
      lines_.push_back(tag.span);
      at = tag.span.end;
    }
    return std::min(at, source_.size());
  }

  bool begins_tag(std::size_t at) const {
    const std::string_view start = source_.substr(at, 3);
    const std::size_t name = start.substr(0, 2) == "</" ? 2 : 1;
    return start[0] == '<' && name < start.size() && is_ascii_letter(start[name]);
  }

  std::size_t next_word(std::size_t at) const {
    return std::min(source_.find_first_not_of(kBlanks, at), source_.size());
  }

  std::string_view source_;
  CodeFence fence_;
  std::vector<Span> lines_;
  std::size_t paragraph_end_ = 0;
};

}  // namespace

std::vector<Span> find_jsx_lines(std::string_view source) { return JsxScan(source).run(); }

std::string without_jsx_lines(std::string_view source, const std::vector<Span>& lines) {
  std::string without(source);
  for (const Span line : lines) {
    for (std::size_t at = line.begin; at < line.end; ++at) {
      if (source[at] != '\n' && source[at] != '\r') without[at] = ' ';
    }
  }
  return without;
}

}  // namespace evenhand
