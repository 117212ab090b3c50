#include "text/word.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "base/ascii.h"
#include "text/contraction.h"
#include "text/gap.h"
#include "text/unicode.h"
#include "text/word_scanner.h"

namespace evenhand {
namespace {

struct WrittenWord : ScannedWord {
  bool has_apostrophe = false;
};

// Words as they are written, one at a time, with an apostrophe inside a word taken as part of it.
class WrittenWords {
 public:
  explicit WrittenWords(std::string_view text) : text_(text) {}

  std::optional<WrittenWord> next() {
    while (const ScannedWord* run = peek()) {
      ++at_;
      WrittenWord word{*run, false};
      while (const ScannedWord* following = peek()) {
        const std::size_t gap = following->begin - word.end;
        if (gap > kLongestApostrophe || text_[word.end] == ' ' || !is_apostrophe(text_.substr(word.end, gap))) break;
        if (text_[word.end - 1] == '_' || text_[following->begin] == '_') break;
        word.ascii = word.ascii && following->ascii && gap == 1;
        word.end = following->end;
        word.has_apostrophe = true;
        ++at_;
      }
      // Underscores around a word are emphasis, inside it part of an identifier.
      while (word.begin < word.end && text_[word.begin] == '_') ++word.begin;
      while (word.begin < word.end && text_[word.end - 1] == '_') --word.end;
      if (word.begin < word.end) return word;
    }
    return std::nullopt;
  }

 private:
  // An entity (&apos;) may be written over with the character and bytes that stand for nothing.
  static constexpr std::size_t kLongestApostrophe = 10;  // Bytes.

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
  std::array<ScannedWord, 256> buffer_;
  std::size_t at_ = 0;
  std::size_t count_ = 0;
  std::size_t next_ = 0;
};

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {
    list_.words.reserve(text.size() / 6 + 1);
    list_.keys.reserve(text.size());
  }

  WordList split() {
    WrittenWords written(text_);
    while (const std::optional<WrittenWord> word = written.next()) add(*word);
    finish_possessive({});
    return std::move(list_);
  }

 private:
  std::string_view text_of(ScannedWord word) const { return text_.substr(word.begin, word.end - word.begin); }

  void add(const WrittenWord& scanned) {
    Word word;
    word.begin = scanned.begin;
    word.end = scanned.end;
    set_gap(word, scanned);
    set_capitals(word, scanned);
    const std::size_t key_begin = list_.keys.size();
    append_key(scanned);
    word.key_begin = static_cast<std::uint32_t>(key_begin);
    word.key_size = key_size_from(key_begin);
    if (open_possessive_) finish_possessive(list_.key(word));
    previous_ = scanned;
    if (scanned.has_apostrophe || may_be_contraction(list_.key(word))) {
      const std::string key(list_.key(word));  // list_.keys grows while its parts are added.
      if (const std::optional<Contraction> parts = take_apart(key)) return add_halves(word, *parts);
    }
    list_.words.push_back(word);
  }

  void set_gap(Word& word, ScannedWord scanned) {
    const bool first = list_.words.empty();
    const std::size_t gap_begin = first ? 0 : previous_.end;
    const std::string_view between = text_.substr(gap_begin, scanned.begin - gap_begin);
    if (first) return;
    if (add_ampersand(between)) {
      word.gap = Gap::space;
      return;
    }
    const GapReading reading = read_gap(between, {text_of(previous_), text_of(scanned)});
    word.gap = reading.gap;
    word.broken = reading.broken;
    word.hyphenated = reading.hyphenated;
  }

  // “A & B”: the sign between blanks is the word “and”.
  bool add_ampersand(std::string_view between) {
    const std::size_t at = between.find('&');
    const bool alone = at != std::string_view::npos && at > 0 &&
                       between.find_first_not_of(" \n\x1f&") == std::string_view::npos &&
                       between.find('&', at + 1) == std::string_view::npos;
    if (!alone || !(between.ends_with(' ') || between.ends_with('\n'))) return false;
    Word word;
    word.begin = previous_.end + static_cast<std::uint32_t>(at);
    word.end = word.begin + 1;
    word.gap = Gap::space;
    set_key(word, "and");
    list_.words.push_back(word);
    return true;
  }

  void set_capitals(Word& word, ScannedWord scanned) const {
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

  void append_key(ScannedWord scanned) {
    const std::string_view text = text_of(scanned);
    if (scanned.ascii) {
      const std::size_t begin = list_.keys.size();
      list_.keys.resize(begin + text.size());
      std::transform(text.begin(), text.end(), list_.keys.begin() + static_cast<std::ptrdiff_t>(begin),
                     [](char c) { return ascii_lower_case(c); });
      return;
    }
    std::string visible(text);
    std::erase(visible, '\x1f');
    list_.keys += fold(visible);
  }

  std::uint16_t key_size_from(std::size_t key_begin) const {
    // A word of more than 64 KiB is no word; its beginning stands for it.
    return static_cast<std::uint16_t>(
        std::min<std::size_t>(list_.keys.size() - key_begin, std::numeric_limits<std::uint16_t>::max()));
  }

  // Written without an apostrophe: cannot, dont.
  static bool may_be_contraction(std::string_view key) {
    if (key.size() < 3 || key.size() > 8) return false;
    const std::string_view ending = key.substr(key.size() - 2);
    return (ending == "nt" || ending == "ot" || ending == "re" || ending == "ts" || ending == "es" || ending == "na" ||
            ending == "ta");
  }

  void add_halves(Word word, const Contraction& parts) {
    Word first = word;
    Word second = word;
    // A written first half is as long in the text as in the key, but for ignorable characters; then the halves share it
    // all.
    const std::size_t split = std::min<std::size_t>(parts.first_size, word.end - word.begin - 1);
    first.end = word.begin + static_cast<std::uint32_t>(split);
    second.begin = first.end;
    const bool is_aint = list_.key(word) == "ain't";
    const std::string before(list_.words.empty() ? std::string_view() : list_.key(list_.words.back()));
    set_key(first, is_aint ? be_in_aint(before) : parts.keys[0]);
    set_key(second, parts.keys[1]);
    second.gap = Gap::join;
    second.capitalised = false;
    second.broken = false;
    second.hyphenated = false;
    list_.words.push_back(first);
    list_.words.push_back(second);
    open_possessive_ = parts.keys[1] == "'s";
  }

  void set_key(Word& word, std::string_view key) {
    word.key_begin = static_cast<std::uint32_t>(list_.keys.size());
    word.key_size = static_cast<std::uint16_t>(key.size());
    list_.keys += key;
  }

  // Now that the word after a possessive is known: is it one, or “is”?
  void finish_possessive(std::string_view next_key) {
    if (!open_possessive_) return;
    open_possessive_ = false;
    const std::string before(list_.key(list_.words[list_.words.size() - 2]));
    const std::string next(next_key);
    const std::string_view meaning = meaning_of_s(before, next);
    if (meaning != "'s") set_key(list_.words.back(), meaning);
  }

  std::string_view text_;
  WordList list_;
  ScannedWord previous_;
  bool open_possessive_ = false;
};

}  // namespace

WordList split_words(std::string_view text) { return Splitter(text).split(); }

}  // namespace evenhand
