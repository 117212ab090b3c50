#include "readers/inline_scanner.h"

#include <algorithm>

#include "readers/entities.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestEntity = 40;  // Bytes.

}  // namespace

std::size_t InlineScanner::run_of(char mark) const {
  std::size_t size = 0;
  while (at_ + size < end_ && source_[at_ + size] == mark) ++size;
  return size;
}

std::optional<std::size_t> InlineScanner::find(std::string_view mark, std::size_t from) const {
  if (from > end_) return std::nullopt;
  const std::size_t found = source_.substr(0, end_).find(mark, from);
  return found == std::string_view::npos ? std::nullopt : std::optional(found);
}

void InlineScanner::flush() {
  writer_.prose({done_, at_});
  done_ = at_;
}

void InlineScanner::step(std::size_t to) { at_ = std::min(to, end_); }

void InlineScanner::skip(std::size_t to) {
  flush();
  done_ = at_ = std::min(to, end_);
}

void InlineScanner::hide(std::size_t to) {
  skip(to);
  writer_.part();
}

void InlineScanner::write(std::size_t to, std::string_view replacement) {
  flush();
  writer_.replaced({at_, std::min(to, end_)}, replacement);
  done_ = at_ = std::min(to, end_);
}

bool InlineScanner::write_entity() {
  const std::string_view window = source_.substr(at_, std::min(kLongestEntity, end_ - at_));
  const std::size_t size = window.find(';') + 1;
  const auto character = character_of_entity(window.substr(0, size));
  if (character) write(at_ + size, *character);
  return character.has_value();
}

}  // namespace evenhand
