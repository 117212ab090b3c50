#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "text/word_scanner.h"

namespace evenhand {

struct WrittenWord : ScannedWord {
  bool has_apostrophe = false;
};

// Words as they are written, one at a time, with an apostrophe inside a word taken as part of it, and without
// underscores around it.
class WrittenWords {
 public:
  // Borrows the text. REQUIRES: text.size() < 2^32.
  explicit WrittenWords(std::string_view text) : text_(text) {}

  // Goes on to the next word; false: there is none.
  bool next() {
    while (const ScannedWord* run = peek()) {
      ++at_;
      // Field by field: a processor waits when bytes that were just stored one by one are loaded together.
      word_.begin = run->begin;
      word_.end = run->end;
      word_.ascii = run->ascii;
      word_.has_apostrophe = false;
      if (may_begin_apostrophe(word_.end)) join_following();
      if (text_[word_.begin] == '_' || text_[word_.end - 1] == '_') take_underscores_off();
      if (word_.begin < word_.end) return true;
    }
    return false;
  }

  // REQUIRES: next() was true.
  const WrittenWord& word() const { return word_; }

 private:
  // An entity (&apos;) may be written over with the character and bytes that stand for nothing.
  static constexpr std::size_t kLongestApostrophe = 10;  // Bytes.

  bool may_begin_apostrophe(std::size_t at) const {
    return at < text_.size() && (text_[at] == '\'' || static_cast<unsigned char>(text_[at]) >= 0x80);
  }

  // Underscores around a word are emphasis, inside it part of an identifier.
  void take_underscores_off() {
    while (word_.begin < word_.end && text_[word_.begin] == '_') ++word_.begin;
    while (word_.begin < word_.end && text_[word_.end - 1] == '_') --word_.end;
  }

  void join_following() {
    while (const ScannedWord* following = peek()) {
      const std::size_t gap = following->begin - word_.end;
      if (gap > kLongestApostrophe || !is_apostrophe(text_.substr(word_.end, gap))) return;
      if (text_[word_.end - 1] == '_' || text_[following->begin] == '_') return;
      word_.ascii = word_.ascii && following->ascii && gap == 1;
      word_.end = following->end;
      word_.has_apostrophe = true;
      ++at_;
    }
  }

  static bool is_apostrophe(std::string_view between) {
    while (between.ends_with('\x1f')) between.remove_suffix(1);
    return between == "'" || between == "\xE2\x80\x99" || between == "\xE2\x80\x98" || between == "\xCA\xBC";
  }

  const ScannedWord* peek() {
    if (at_ == count_ && next_ < text_.size()) {
      const ScanProgress progress = scan_words(text_, next_, buffer_);
      at_ = 0;
      count_ = progress.count;
      next_ = progress.next;
    }
    return at_ < count_ ? &buffer_[at_] : nullptr;
  }

  std::string_view text_;
  WrittenWord word_;
  std::array<ScannedWord, 256> buffer_;
  std::size_t at_ = 0;
  std::size_t count_ = 0;
  std::size_t next_ = 0;
};

}  // namespace evenhand
