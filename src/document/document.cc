#include "document/document.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>
#include <utility>

namespace evenhand {
namespace {

bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

// Below so many bytes a search for line breaks takes longer than it saves.
constexpr std::size_t kFewBytes = 32;

void fill_keeping_line_breaks(std::string& text, Span span, char filling) {
  while (span.size() >= kFewBytes) {
    const std::string_view rest = std::string_view(text).substr(span.begin, span.size());
    const std::string_view line = rest.substr(0, rest.find('\n'));
    if (line.find('\r') != std::string_view::npos) break;
    std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(span.begin), line.size(), filling);
    span.begin = std::min(span.begin + line.size() + 1, span.end);
  }
  for (std::size_t i = span.begin; i < span.end; ++i) {
    if (!is_line_break(text[i])) text[i] = filling;
  }
}

void replace_all(std::string& text, char byte, char replacement) {
  for (std::size_t at = text.find(byte); at != std::string::npos; at = text.find(byte, at)) text[at] = replacement;
}

}  // namespace

Document::Document(std::string path, std::string source) : path_(std::move(path)), source_(std::move(source)) {
  assert(source_.size() < std::numeric_limits<std::uint32_t>::max());
  text_ = source_;
  replace_all(text_, kBarrier, ' ');
  replace_all(text_, kNothing, ' ');
}

void Document::add_block(Block block) {
  assert(!block.span.empty() && block.span.end <= text_.size());
  assert(blocks_.empty() || blocks_.back().span.end <= block.span.begin);
  blocks_.push_back(block);
}

std::string_view Document::place_at(std::size_t offset) const {
  const auto behind = std::upper_bound(places_.begin(), places_.end(), offset,
                                       [](std::size_t at, const Place& place) { return at < place.begin; });
  return behind == places_.begin() ? std::string_view() : std::prev(behind)->name;
}

void Document::add_place(std::size_t begin, std::string place) {
  assert(places_.empty() || places_.back().begin <= begin);
  places_.push_back({begin, std::move(place)});
}

void Document::add_comment(Span comment) {
  assert(!comment.empty() && comment.end <= source_.size());
  assert(comments_.empty() || comments_.back().end <= comment.begin);
  comments_.push_back(comment);
}

void Document::hide(Span span) {
  assert(span.end <= text_.size());
  fill_keeping_line_breaks(text_, span, ' ');
}

void Document::join(Span span) {
  assert(span.end <= text_.size());
  fill_keeping_line_breaks(text_, span, kNothing);
}

void Document::separate(Span span) {
  hide(span);
  for (std::size_t i = span.begin; i < span.end; ++i) {
    if (is_line_break(text_[i])) continue;
    text_[i] = kBarrier;
    return;
  }
}

void Document::write(Span span, std::string_view replacement) {
  assert(span.end <= text_.size() && replacement.size() <= span.size());
  std::copy(replacement.begin(), replacement.end(), text_.begin() + static_cast<std::ptrdiff_t>(span.begin));
  join({span.begin + replacement.size(), span.end});
}

}  // namespace evenhand
