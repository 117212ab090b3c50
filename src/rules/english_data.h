#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace evenhand {

// The texts of the data files in rules/english. Views: they must live until read_english_data() has returned.
struct EnglishTexts {
  std::string_view irregular_forms = {};
  std::string_view gradable_adjectives = {};
  std::string_view doubling_verbs = {};
  std::string_view spelling = {};
  std::string_view common_words = {};
};

// Irregular forms of a verb, best first. An empty list: that form is regular.
struct VerbForms {
  std::vector<std::string> past;
  std::vector<std::string> participle;
  std::vector<std::string> third_person;
  std::vector<std::string> gerund;
};

// Best first.
struct ComparedForms {
  std::vector<std::string> comparative;
  std::vector<std::string> superlative;
};

// Which other forms an adjective with -er and -est has: cold is also a noun (colds), calm a verb (calmed).
struct GradableUse {
  bool noun = false;
  bool verb = false;
};

// Of a verb's last consonant before -ed and -ing: admitted; travelled or traveled.
enum class Doubling : std::uint8_t { always, either };

// American and British spellings; rules/english/spelling.txt explains the kinds.
struct SpellingData {
  std::vector<std::pair<std::string, std::string>> stems;
  std::vector<std::pair<std::string, std::string>> starts;
  std::multimap<std::string, std::string, std::less<>> words;  // Both ways.
  std::set<std::string, std::less<>> prefixes;                 // The empty one included.
  std::set<std::string, std::less<>> endings;                  // The empty one included.
  std::set<std::string, std::less<>> kept;                     // Stems in -is and -iz with one spelling only.
};

// What the data files say, by lemma or word.
struct EnglishData {
  template <typename Value>
  using ByWord = std::map<std::string, Value, std::less<>>;

  ByWord<std::vector<std::string>> plurals;                       // Best first.
  std::vector<std::pair<std::string, std::string>> noun_endings;  // man, men: of any word that ends so.
  ByWord<VerbForms> verbs;
  ByWord<ComparedForms> comparisons;
  ByWord<GradableUse> gradable;
  ByWord<Doubling> doubling;
  std::set<std::string, std::less<>> fixed;      // Words without other forms: the, of, she.
  std::set<std::string, std::less<>> particles;  // Words that leave the inflection to the word before: back, together.
  ByWord<std::vector<std::string>> never;        // Regular forms that would be another word (talent: talented).
  SpellingData spelling;
  ByWord<double> per_million;
  double unlisted_per_million = 0;
};

// The Error names file and line ("irregular-forms.txt:12: …").
Result<EnglishData> read_english_data(const EnglishTexts& texts);

}  // namespace evenhand
