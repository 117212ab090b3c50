#include "rules/english_data.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "rules/word_table.h"

namespace evenhand {
namespace {

using Texts = std::vector<std::string>;
using Problem = std::optional<std::string>;

// took/taken, where a dash stands for the regular form.
Texts alternatives(std::string_view field) {
  if (field == "-") return {};
  return split(field, '/');
}

Problem read_noun(EnglishData& data, const Texts& fields) {
  if (fields.size() < 3) return "a noun needs its plural";
  data.plurals[fields[1]] = Texts(fields.begin() + 2, fields.end());
  return std::nullopt;
}

Problem read_verb(EnglishData& data, const Texts& fields) {
  if (fields.size() < 2 || fields.size() == 3 || fields.size() > 6) {
    return "a verb has no forms, or past and participle, third person, gerund";
  }
  VerbForms& verb = data.verbs[fields[1]];
  if (fields.size() > 3) verb.past = alternatives(fields[2]);
  if (fields.size() > 3) verb.participle = alternatives(fields[3]);
  if (fields.size() > 4) verb.third_person = alternatives(fields[4]);
  if (fields.size() > 5) verb.gerund = alternatives(fields[5]);
  return std::nullopt;
}

Problem read_adjective(EnglishData& data, const Texts& fields) {
  if (fields.size() != 4) return "an adjective needs comparative and superlative";
  data.comparisons[fields[1]] = {.comparative = alternatives(fields[2]), .superlative = alternatives(fields[3])};
  return std::nullopt;
}

Problem read_irregular(EnglishData& data, const Texts& fields) {
  const std::string& kind = fields[0];
  if (kind == "noun") return read_noun(data, fields);
  if (kind == "verb") return read_verb(data, fields);
  if (kind == "adjective") return read_adjective(data, fields);
  if (fields.size() < 2) return "nothing follows '" + kind + "'";
  if (kind == "ending" && fields.size() == 3) {
    data.noun_endings.emplace_back(fields[1], fields[2]);
  } else if (kind == "never" && fields.size() > 2) {
    data.never[fields[1]] = Texts(fields.begin() + 2, fields.end());
  } else if (kind == "fixed") {
    data.fixed.insert(fields.begin() + 1, fields.end());
  } else if (kind == "particle") {
    data.particles.insert(fields.begin() + 1, fields.end());
  } else {
    return "'" + kind + "' does not begin a line of this kind";
  }
  return std::nullopt;
}

Problem read_gradable(EnglishData& data, const Texts& fields) {
  GradableUse& use = data.gradable[fields[0]];
  for (std::size_t i = 1; i < fields.size(); ++i) {
    if (fields[i] != "noun" && fields[i] != "verb") return "'" + fields[i] + "' is neither 'noun' nor 'verb'";
    (fields[i] == "noun" ? use.noun : use.verb) = true;
  }
  return std::nullopt;
}

Problem read_doubling(EnglishData& data, const Texts& fields) {
  if (fields[0] != "always" && fields[0] != "either") return "a line begins with 'always' or 'either'";
  const Doubling doubling = fields[0] == "always" ? Doubling::always : Doubling::either;
  for (std::size_t i = 1; i < fields.size(); ++i) data.doubling[fields[i]] = doubling;
  return std::nullopt;
}

Problem read_spelling(EnglishData& data, const Texts& fields) {
  SpellingData& spelling = data.spelling;
  const std::string& kind = fields[0];
  if (kind == "prefix") {
    spelling.prefixes.insert(fields.begin() + 1, fields.end());
  } else if (kind == "ending") {
    spelling.endings.insert(fields.begin() + 1, fields.end());
  } else if (kind == "keep") {
    spelling.kept.insert(fields.begin() + 1, fields.end());
  } else if (fields.size() != 3) {
    return "a pair of spellings is missing";
  } else if (kind == "stem") {
    spelling.stems.emplace_back(fields[1], fields[2]);
  } else if (kind == "start") {
    spelling.starts.emplace_back(fields[1], fields[2]);
  } else if (kind == "word") {
    spelling.words.emplace(fields[1], fields[2]);
    spelling.words.emplace(fields[2], fields[1]);
  } else {
    return "'" + kind + "' does not begin a line of this kind";
  }
  return std::nullopt;
}

// from_chars for floating point, so that the locale of the process cannot change what 0.5 means.
Problem read_common_word(EnglishData& data, const Texts& fields) {
  double count = 0;
  const std::string number = fields.size() == 2 ? fields[1] : "";
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
  if (error != std::errc() || end != number.data() + number.size() || !(count > 0)) {
    return "a word is followed by its count per million";
  }
  data.per_million[fields[0]] = count;
  return std::nullopt;
}

double least_count(const EnglishData& data) {
  double least = 1;
  for (const auto& [word, count] : data.per_million) least = std::min(least, count);
  return least;
}

using LineReader = Problem (*)(EnglishData&, const Texts&);

Problem read_table(std::string_view name, std::string_view text, LineReader read_line, EnglishData& data) {
  for (const WordTableLine& line : word_table_lines(text)) {
    if (const Problem problem = read_line(data, line.fields)) {
      return std::string(name) + ":" + std::to_string(line.number) + ": " + *problem;
    }
  }
  return std::nullopt;
}

}  // namespace

Result<EnglishData> read_english_data(const EnglishTexts& texts) {
  struct Table {
    std::string_view name;
    std::string_view text;
    LineReader read_line;
  };
  const Table tables[] = {
      {"irregular-forms.txt", texts.irregular_forms, read_irregular},
      {"gradable-adjectives.txt", texts.gradable_adjectives, read_gradable},
      {"doubling-verbs.txt", texts.doubling_verbs, read_doubling},
      {"spelling.txt", texts.spelling, read_spelling},
      {"common-words.txt", texts.common_words, read_common_word},
  };
  EnglishData data;
  for (const Table& table : tables) {
    if (const Problem problem = read_table(table.name, table.text, table.read_line, data)) return Error{*problem};
  }
  data.spelling.prefixes.insert("");
  data.spelling.endings.insert("");
  // Half of the least listed count: what is not listed is rarer than anything that is.
  data.unlisted_per_million = least_count(data) / 2;
  return data;
}

}  // namespace evenhand
