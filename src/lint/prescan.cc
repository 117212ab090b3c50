#include "lint/prescan.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/unicode.h"
#include "text/word_scanner.h"

namespace evenhand {
namespace {

constexpr std::size_t kBatch = 512;

// Whether what stands between two words could be markup inside one word (black**list**, don&apos;t, gu<b>ys</b>), or a word broken
// at a line's end. Then only a reader can tell the words.
bool may_join(std::string_view between) {
  if (between.find_first_of(" \t") != std::string_view::npos) return false;
  if (between.find_first_of("*~`\\&<>[]") != std::string_view::npos) return between.find('\n') == std::string_view::npos;
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
    matters_[word] = (genre_cues && record.cues.count > 0) ||
                     std::any_of(triggers.begin(), triggers.end(), [&](std::uint32_t pattern) { return is_wanted[pattern]; });
  }
  always_ = std::any_of(table.unanchored.begin(), table.unanchored.end(),
                        [&](std::uint32_t pattern) { return is_wanted[pattern]; });
  for (const char* hidden : {"do", "does", "did", "is", "was", "are", "were", "has", "have", "will", "would", "shall", "should",
                             "can", "could", "not", "am", "us", "let", "going", "want", "got", "to", "'s", "he", "she", "you",
                             "they", "that"}) {
    contractions_ = contractions_ || matters(hidden);
  }
}

bool Prescan::matters(std::string_view folded) const {
  const CompiledRules::WordNumbers numbers = rules_.look_up(folded);
  return (numbers.word != 0 && matters_[numbers.word]) || (numbers.stem != 0 && matters_[numbers.stem]);
}

FirstLook Prescan::look(std::string_view bytes) const {
  FirstLook result;
  result.may_matter = always_;
  std::array<ScannedWord, kBatch> batch;
  std::string key;
  std::size_t previous_end = 0;
  for (ScanProgress progress; progress.next < bytes.size();) {
    progress = scan_words(bytes, progress.next, batch);
    result.words += progress.count;
    for (std::size_t i = 0; i < progress.count && !result.may_matter; ++i) {
      const ScannedWord word = batch[i];
      std::string_view text = bytes.substr(word.begin, word.end - word.begin);
      const std::string_view between = bytes.substr(previous_end, word.begin - previous_end);
      previous_end = word.end;
      while (!text.empty() && text.front() == '_') text.remove_prefix(1);
      while (!text.empty() && text.back() == '_') text.remove_suffix(1);
      key.assign(text);
      if (word.ascii) {
        for (char& c : key) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      } else {
        key = fold(text);
      }
      const bool apostrophe = between == "'" || between == "\xE2\x80\x99" || between == "\xE2\x80\x98" || between == "\xCA\xBC";
      result.may_matter = matters(key) || (apostrophe && contractions_) || (!between.empty() && may_join(between)) ||
                          is_broken_word(between) || word.end - word.begin > 64;
    }
  }
  return result;
}

}  // namespace evenhand
