#include "text/word.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>

#include "base/ascii.h"
#include "text/contraction.h"
#include "text/gap.h"
#include "text/unicode.h"
#include "text/written_words.h"

namespace evenhand {
namespace {

// Keys one behind the other. The string is longer than they are until they are taken, and grows seldom.
class KeyWriter {
 public:
  explicit KeyWriter(std::size_t size) : keys_(size + kSpare, '\0') {}

  std::size_t end() const { return end_; }
  std::string_view from(std::size_t begin) const { return std::string_view(keys_).substr(begin, end_ - begin); }
  std::string_view at(const Word& word) const { return std::string_view(keys_).substr(word.key_begin, word.key_size); }

  void append(std::string_view key) {
    make_room(key.size());
    std::memcpy(keys_.data() + end_, key.data(), key.size());
    end_ += key.size();
  }

  // The ASCII word at the start of `text`, in small letters.
  void append_word(std::string_view text, std::size_t size) {
    make_room(size);
    char* to = keys_.data() + end_;
    end_ += size;
    // A step writes over what is behind a short word. Most words need one.
    const std::size_t steps = text.size() >= size + kStep ? size / kStep + 1 : 0;
    for (std::size_t done = 0; done < steps * kStep; done += kStep) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + done, kStep);
      bytes = ascii_lower_case(bytes);
      std::memcpy(to + done, &bytes, kStep);
    }
    if (steps == 0) std::transform(text.begin(), text.begin() + size, to, [](char c) { return ascii_lower_case(c); });
  }

  std::string take() {
    keys_.resize(end_ + WordList::kPadding);
    return std::move(keys_);
  }

 private:
  static constexpr std::size_t kStep = sizeof(std::uint64_t);
  static constexpr std::size_t kSpare = kStep;  // Bytes that may be written behind a word.

  void make_room(std::size_t size) {
    if (end_ + size + kSpare > keys_.size()) keys_.resize(2 * (end_ + size + kSpare));
  }

  std::string keys_;
  std::size_t end_ = 0;
};

// The last two letters of a word as a number below 1024. Some other characters count as letters.
constexpr std::size_t ending_of(std::string_view word) {
  constexpr unsigned kLetter = 0x1F;
  return (static_cast<unsigned char>(word[word.size() - 2]) & kLetter) << 5U |
         (static_cast<unsigned char>(word.back()) & kLetter);
}

// Of contractions that people write without an apostrophe: cannot, dont, youre, thats, hes, gonna, gotta.
constexpr std::array<bool, 1024> kUnmarkedEndings = [] {
  std::array<bool, 1024> endings{};
  for (const std::string_view ending : {"ot", "nt", "re", "ts", "es", "na", "ta"}) endings[ending_of(ending)] = true;
  return endings;
}();

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text), keys_(text.size()) { words_.reserve(text.size() / 6 + 1); }

  WordList split() {
    WrittenWords written(text_);
    while (written.next()) add(written.word());
    finish_possessive({});
    return {std::move(words_), keys_.take()};
  }

 private:
  std::string_view text_of(const ScannedWord& word) const { return text_.substr(word.begin, word.end - word.begin); }

  // Most words have one blank before them, ASCII letters, and no apostrophe. They are filled in where they stay: copies
  // of what has just been written cost more than all the rest.
  void add(const WrittenWord& scanned) {
    const GapReading gap = gap_before(scanned);
    const std::size_t key_begin = keys_.end();
    append_key(scanned);
    const std::uint16_t key_size = key_size_from(key_begin);
    if (open_possessive_) finish_possessive(keys_.from(key_begin));
    Word& word = words_.emplace_back();
    word.begin = scanned.begin;
    word.end = scanned.end;
    word.key_begin = static_cast<std::uint32_t>(key_begin);
    word.key_size = key_size;
    word.gap = gap.gap;
    word.broken = gap.broken;
    word.hyphenated = gap.hyphenated;
    set_capitals(word, scanned);
    previous_begin_ = scanned.begin;
    previous_end_ = scanned.end;
    if (scanned.has_apostrophe || may_be_unmarked(keys_.at(word))) take_last_apart();
  }

  GapReading gap_before(const WrittenWord& scanned) {
    if (words_.empty()) return {Gap::block, false, false};
    const std::string_view between = text_.substr(previous_end_, scanned.begin - previous_end_);
    if (is_blank(between) || add_ampersand(between)) return {Gap::space, false, false};
    return read_gap(between, {text_.substr(previous_begin_, previous_end_ - previous_begin_), text_of(scanned)});
  }

  static bool is_blank(std::string_view between) {
    return between.size() == 1 && (between[0] == ' ' || between[0] == '\n');
  }

  // “A & B”: the sign between blanks is the word “and”.
  bool add_ampersand(std::string_view between) {
    if (between.size() < 3) return false;
    const std::size_t at = between.find('&');
    const bool alone = at != std::string_view::npos && at > 0 &&
                       between.find_first_not_of(" \n\x1f&") == std::string_view::npos &&
                       between.find('&', at + 1) == std::string_view::npos;
    if (!alone || !(between.ends_with(' ') || between.ends_with('\n'))) return false;
    finish_possessive("and");
    Word word;
    word.begin = previous_end_ + static_cast<std::uint32_t>(at);
    word.end = word.begin + 1;
    word.gap = Gap::space;
    set_key(word, "and");
    words_.push_back(word);
    return true;
  }

  void set_capitals(Word& word, const WrittenWord& scanned) const {
    const std::string_view text = text_of(scanned);
    if (scanned.ascii) {
      word.capitalised = is_ascii_capital(text[0]);
      word.all_caps = word.capitalised && text.size() > 1 && std::none_of(text.begin(), text.end(), is_ascii_small);
      return;
    }
    word.capitalised = is_upper_case(code_point_at(text, 0).value);
    word.all_caps = word.capitalised;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint found = code_point_at(text, at);
      at += found.size;
      if (!is_letter(found.value)) continue;
      ++letters;
      if (!is_upper_case(found.value)) word.all_caps = false;
    }
    if (letters < 2) word.all_caps = false;
  }

  void append_key(const WrittenWord& scanned) {
    if (scanned.ascii) return keys_.append_word(text_.substr(scanned.begin), scanned.end - scanned.begin);
    std::string visible(text_of(scanned));
    std::erase(visible, '\x1f');
    keys_.append(fold(visible));
  }

  std::uint16_t key_size_from(std::size_t key_begin) const {
    // A word of more than 64 KiB is no word; its beginning stands for it.
    return static_cast<std::uint16_t>(
        std::min<std::size_t>(keys_.end() - key_begin, std::numeric_limits<std::uint16_t>::max()));
  }

  // Most words are refused by their last two letters.
  static bool may_be_unmarked(std::string_view key) {
    return key.size() >= 3 && key.size() <= 8 && kUnmarkedEndings[ending_of(key)] && is_unmarked_contraction(key);
  }

  // The last word, if it is a contraction.
  void take_last_apart() {
    const std::string written(keys_.at(words_.back()));  // The keys grow while its parts are added.
    const std::optional<Contraction> parts = take_apart(written);
    if (!parts) return;
    const Word word = words_.back();
    words_.pop_back();
    add_halves(word, *parts);
  }

  void add_halves(const Word& word, const Contraction& parts) {
    Word first = word;
    Word second = word;
    // A written first half is as long in the text as in the key, but for ignorable characters; then the halves share it
    // all.
    const std::size_t split = std::min<std::size_t>(parts.first_size, word.end - word.begin - 1);
    first.end = word.begin + static_cast<std::uint32_t>(split);
    second.begin = first.end;
    const bool is_aint = keys_.at(word) == "ain't";
    const std::string before(words_.empty() ? std::string_view() : keys_.at(words_.back()));
    set_key(first, is_aint ? be_in_aint(before) : parts.keys[0]);
    set_key(second, parts.keys[1]);
    second.gap = Gap::join;
    second.capitalised = false;
    second.broken = false;
    second.hyphenated = false;
    words_.push_back(first);
    words_.push_back(second);
    open_possessive_ = parts.keys[1] == "'s";
  }

  void set_key(Word& word, std::string_view key) {
    word.key_begin = static_cast<std::uint32_t>(keys_.end());
    word.key_size = static_cast<std::uint16_t>(key.size());
    keys_.append(key);
  }

  // Now that the word after a possessive is known: is it one, or “is”?
  void finish_possessive(std::string_view next_key) {
    if (!open_possessive_) return;
    open_possessive_ = false;
    const std::string before(keys_.at(words_[words_.size() - 2]));
    const std::string next(next_key);
    const std::string_view meaning = meaning_of_s(before, next);
    if (meaning != "'s") set_key(words_.back(), meaning);
  }

  std::string_view text_;
  std::vector<Word> words_;
  KeyWriter keys_;
  std::uint32_t previous_begin_ = 0;  // Of the written word before.
  std::uint32_t previous_end_ = 0;
  bool open_possessive_ = false;
};

}  // namespace

WordList split_words(std::string_view text) { return Splitter(text).split(); }

}  // namespace evenhand
