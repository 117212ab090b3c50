#include "document/document.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <utility>

namespace evenhand {
namespace {

bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

// Eight bytes that are all `byte`.
constexpr std::uint64_t eight_of(char byte) { return 0x0101'0101'0101'0101U * static_cast<unsigned char>(byte); }

bool holds_zero(std::uint64_t bytes) { return ((bytes - eight_of('\x01')) & ~bytes & eight_of('\x80')) != 0; }

void fill_keeping_line_breaks(std::string& text, Span span, char filling) {
  char* at = text.data() + span.begin;
  char* const end = text.data() + span.end;
  const auto fill_bytes = [&](const char* until) {
    for (; at < until; ++at) *at = is_line_break(*at) ? *at : filling;
  };
  const std::uint64_t fillings = eight_of(filling);
  while (end - at >= static_cast<std::ptrdiff_t>(sizeof(fillings))) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    if (holds_zero(bytes ^ eight_of('\n')) || holds_zero(bytes ^ eight_of('\r'))) {
      fill_bytes(at + sizeof bytes);
    } else {
      std::memcpy(at, &fillings, sizeof fillings);
      at += sizeof fillings;
    }
  }
  fill_bytes(end);
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
