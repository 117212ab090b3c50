#include "lint/text_generator.h"

#include <array>

namespace evenhand {
namespace {

using Kind = Expansion::Kind;

void collect_words(const Expansion& expansion, std::vector<std::string>& words) {
  words.insert(words.end(), expansion.words.begin(), expansion.words.end());
  for (const Expansion& child : expansion.children) collect_words(child, words);
}

}  // namespace

TextGenerator::TextGenerator(const RuleSet& rules, const English& english, std::uint64_t seed) : random_(seed) {
  const Expander expander(english, rules.lexicons);
  for (const Rule& rule : rules.rules) {
    for (const PlacedPattern& pattern : rule.patterns) patterns_.push_back(expander.expand(pattern.pattern));
    for (const Replacement& replacement : rule.replacements) {
      patterns_.push_back(expander.expand(replacement.pattern.pattern));
    }
  }
  for (const Expansion& pattern : patterns_) collect_words(pattern, vocabulary_);
}

std::string TextGenerator::next() {
  std::vector<std::string> words;
  for (std::size_t i = below(3); i > 0; --i) words.push_back(vocabulary_[below(vocabulary_.size())]);
  instantiate(patterns_[below(patterns_.size())], words);
  // Spoil it: leave a word out, or put another in its place.
  if (one_in(4) && words.size() > 1) words.erase(words.begin() + static_cast<std::ptrdiff_t>(below(words.size())));
  if (one_in(6) && !words.empty()) words[below(words.size())] = vocabulary_[below(vocabulary_.size())];
  for (std::size_t i = below(3); i > 0; --i) words.push_back(vocabulary_[below(vocabulary_.size())]);
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += separator();
    text += written(word);
  }
  constexpr std::array<const char*, 5> kEnds = {".", "", "!", "?”", "\n"};
  return text + kEnds[below(kEnds.size())];
}

void TextGenerator::instantiate(const Expansion& expansion, std::vector<std::string>& words) {
  switch (expansion.kind) {
    case Kind::sequence:
      for (const Expansion& child : expansion.children) instantiate(child, words);
      break;
    case Kind::alternation:
      instantiate(expansion.children[below(expansion.children.size())], words);
      break;
    case Kind::optional:
      if (one_in(2)) instantiate(expansion.children.front(), words);
      break;
    case Kind::words:
      if (!expansion.words.empty()) words.push_back(expansion.words[below(expansion.words.size())]);
      break;
    case Kind::stem:
      words.push_back(expansion.text + "ing");
      break;
    case Kind::exact:
      words.push_back(expansion.text);
      break;
    case Kind::any:
      words.push_back(vocabulary_[below(vocabulary_.size())]);
      break;
    case Kind::comma:
      if (!words.empty()) words.back() += ",";
      break;
    case Kind::name:
      words.push_back(one_in(2) ? "Lena" : "Okonkwo");
      break;
    case Kind::digits:
      words.push_back(std::to_string(below(200)));
      break;
    case Kind::ly_word:
      words.push_back("certainly");
      break;
    case Kind::loose:
    case Kind::edge:
    case Kind::regex:
      break;
  }
}

std::string TextGenerator::separator() {
  constexpr std::array<const char*, 12> kRare = {",",   ", ",  "\n", " \n  ",    "-",  ". ",
                                                 "-\n", " – ", "; ", "\xC2\xA0", " “", "/"};
  return one_in(8) ? kRare[below(kRare.size())] : " ";
}

// Now and then a capital, capitals throughout, a soft hyphen, a curly apostrophe.
std::string TextGenerator::written(std::string word) {
  if (one_in(10)) word[0] = static_cast<char>(word[0] >= 'a' && word[0] <= 'z' ? word[0] - 'a' + 'A' : word[0]);
  if (one_in(30)) {
    for (char& c : word) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  }
  const bool between_characters = word.size() > 3 && (static_cast<unsigned char>(word[2]) & 0xC0) != 0x80;
  if (one_in(40) && between_characters) word.insert(2, "\xC2\xAD");
  if (const std::size_t apostrophe = word.find('\''); apostrophe != std::string::npos && one_in(2)) {
    word.replace(apostrophe, 1, "’");
  }
  return word;
}

}  // namespace evenhand
