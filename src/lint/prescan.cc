#include "lint/prescan.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "text/unicode.h"
#include "text/word_scanner.h"

namespace evenhand {
namespace {

constexpr std::size_t kBatch = 512;
constexpr std::size_t kLongestWord = 64;  // Bytes. Longer ones are left to the reader to understand.

bool is_apostrophe(std::string_view between) {
  return between == "'" || between == "\xE2\x80\x99" || between == "\xE2\x80\x98" || between == "\xCA\xBC";
}

// Whether what stands between two words could be markup inside one word (black**list**, don&apos;t, gu<b>ys</b>), or a
// word broken at a line's end. Then only a reader can tell the words.
bool may_join(std::string_view between) {
  if (between.empty()) return false;
  // A tag or comment right behind a word may hold blanks; a number (&#103;uys) may spell the first letter of one.
  if (between[0] == '<' || between.ends_with('&') || between.ends_with("&#")) return true;
  if (between.find_first_of(" \t") != std::string_view::npos) return false;
  if (between.find_first_of("*~`\\&<>[]") != std::string_view::npos)
    return between.find('\n') == std::string_view::npos;
  return between.find('\n') != std::string_view::npos && between.find('-') != std::string_view::npos;
}

bool is_broken_word(std::string_view between) {
  if (between.empty() || between[0] == ' ') return false;
  const bool starts_with_hyphen = between[0] == '-' || static_cast<unsigned char>(between[0]) >= 0x80;
  return starts_with_hyphen && between.find('\n') != std::string_view::npos;
}

}  // namespace

Prescan::Prescan(const CompiledRules& rules, const std::vector<bool>& is_wanted, bool genre_cues) : rules_(rules) {
  const TableView& table = rules.table();
  matters_.assign(table.words.size(), false);
  for (std::size_t word = 0; word < table.words.size(); ++word) {
    const WordRecord& record = table.words[word];
    const auto triggers = table.pattern_numbers.subspan(record.triggers.begin, record.triggers.count);
    matters_[word] =
        (genre_cues && record.cues.count > 0) ||
        std::any_of(triggers.begin(), triggers.end(), [&](std::uint32_t pattern) { return is_wanted[pattern]; });
  }
  always_ = std::any_of(table.unanchored.begin(), table.unanchored.end(),
                        [&](std::uint32_t pattern) { return is_wanted[pattern]; });
  for (const char* hidden : {"do",    "does",  "did",    "is",  "was",   "are", "were", "has",  "have", "will",
                             "would", "shall", "should", "can", "could", "not", "am",   "us",   "let",  "going",
                             "want",  "got",   "to",     "'s",  "he",    "she", "you",  "they", "that"}) {
    contractions_ = contractions_ || matters(hidden);
  }
}

bool Prescan::matters(std::string_view folded) const {
  const CompiledRules::WordNumbers numbers = rules_.look_up(folded);
  return (numbers.word != 0 && matters_[numbers.word]) || (numbers.stem != 0 && matters_[numbers.stem]);
}

bool Prescan::matters(std::string_view bytes, ScannedWord word, std::string& key) const {
  std::string_view text = bytes.substr(word.begin, word.end - word.begin);
  if (text.size() > kLongestWord) return true;
  while (!text.empty() && text.front() == '_') text.remove_prefix(1);
  while (!text.empty() && text.back() == '_') text.remove_suffix(1);
  if (!word.ascii) return matters(fold(text));
  key.assign(text);
  for (char& c : key) c = ascii_lower_case(c);
  return matters(key);
}

bool Prescan::may_matter(std::string_view bytes) const {
  if (always_) return true;
  std::array<ScannedWord, kBatch> batch;
  std::string key;
  std::size_t previous_end = 0;
  for (ScanProgress progress; progress.next < bytes.size();) {
    progress = scan_words(bytes, progress.next, batch);
    for (std::size_t i = 0; i < progress.count; ++i) {
      const std::string_view between = bytes.substr(previous_end, batch[i].begin - previous_end);
      previous_end = batch[i].end;
      if (matters(bytes, batch[i], key)) return true;
      if (between == " ") continue;
      if ((contractions_ && is_apostrophe(between)) || may_join(between) || is_broken_word(between)) return true;
    }
  }
  return false;
}

}  // namespace evenhand
