#include "readers/packed_text.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/utf8.h"
#include "readers/inert.h"
#include "readers/paragraph_look.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\n\r\f\v";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 && kBlanks.find(c) == std::string_view::npos; }

void append_repaired(std::string& target, std::string_view text) {
  while (const auto wrong = first_invalid_utf8(text)) {
    target += text.substr(0, *wrong);
    target += kReplacement;
    text.remove_prefix(*wrong + 1);
  }
  target += text;
}

}  // namespace

void PackedText::begin(Block like, std::string place) {
  end();
  open_ = like;
  open_.span = {source_.size(), source_.size()};
  places_.push_back({source_.size(), std::move(place)});
  in_block_ = true;
}

void PackedText::add(std::string_view text, Words words) {
  assert(in_block_);
  if (text.size() > kLargest - std::min(source_.size(), kLargest)) {
    too_large_ = true;
    return;
  }
  const std::size_t begin = source_.size();
  append_repaired(source_, text);
  std::replace_if(source_.begin() + static_cast<std::ptrdiff_t>(begin), source_.end(), is_control, ' ');
  const Span added{begin, source_.size()};
  if (words != Words::prose && !added.empty()) masked_.push_back(added);
  if (words == Words::foreign) foreign_ += added.size();
  if (words == Words::prose) prose_ += added.size();
}

void PackedText::bar() {
  assert(in_block_);
  bars_.push_back(source_.size());
  source_ += ' ';
}

void PackedText::change(Block like) {
  assert(in_block_);
  like.span = open_.span;
  open_ = like;
}

bool PackedText::end() {
  if (!in_block_) return false;
  in_block_ = false;
  const std::size_t first = source_.find_first_not_of(kBlanks, open_.span.begin);
  if (first == std::string::npos) {
    source_.resize(open_.span.begin);
    places_.pop_back();
    while (!masked_.empty() && masked_.back().end > source_.size()) masked_.pop_back();
    while (!bars_.empty() && bars_.back() >= source_.size()) bars_.pop_back();
    return false;
  }
  open_.span = {first, source_.find_last_not_of(kBlanks) + 1};
  // Which paragraphs as a whole are headings, the reader of the format has seen.
  const std::vector<Block> parts = blocks_by_look(source_, open_, Typeface::plain);
  if (parts.size() > 1) {
    blocks_.insert(blocks_.end(), parts.begin(), parts.end());
  } else {
    blocks_.push_back(open_);
  }
  source_ += '\n';
  return true;
}

std::string_view PackedText::open_text() const {
  return in_block_ ? std::string_view(source_).substr(open_.span.begin) : std::string_view();
}

Result<Document> PackedText::finish(std::string path) && {
  end();
  if (too_large_) return Error{"more than " + std::to_string(kLargest >> 20U) + " MiB of text; not read"};
  if (prose_ == 0 && foreign_ > 0) return Error{"all its text is marked as being in another language than English"};
  Document document(std::move(path), std::move(source_));
  for (const Span span : masked_) document.hide(span);
  for (const std::size_t at : bars_) document.separate({at, at + 1});
  for (Place& place : places_) document.add_place(place.begin, std::move(place.name));
  for (const Block& block : blocks_) {
    hide_inert(document, block.span);
    document.add_block(block);
  }
  return document;
}

}  // namespace evenhand
