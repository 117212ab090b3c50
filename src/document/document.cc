#include "document/document.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>
#include <utility>

namespace evenhand {
namespace {

bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

void fill_keeping_line_breaks(std::string& text, Span span, char filling) {
  for (std::size_t i = span.begin; i < span.end; ++i) {
    if (!is_line_break(text[i])) text[i] = filling;
  }
}

}  // namespace

Document::Document(std::string path, std::string source) : path_(std::move(path)), source_(std::move(source)) {
  assert(source_.size() < std::numeric_limits<std::uint32_t>::max());
  text_ = source_;
  std::replace(text_.begin(), text_.end(), kBarrier, ' ');
  std::replace(text_.begin(), text_.end(), kNothing, ' ');
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
