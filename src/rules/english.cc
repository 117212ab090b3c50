#include "rules/english.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "rules/compound.h"
#include "rules/spelling.h"

namespace evenhand {
namespace {

// `form` with the capitals of `lemma`, as far as the two begin alike.
std::string with_capitals_of(std::string_view lemma, std::string form) {
  const std::string lower = ascii_lower_case(lemma);
  const auto [differs, unused] = std::ranges::mismatch(lower, form);
  const auto same = static_cast<std::size_t>(differs - lower.begin());
  return form.replace(0, same, lemma.substr(0, same));
}

std::string around(const Compound& compound, std::string_view head) {
  return std::string(compound.before).append(head).append(compound.after);
}

}  // namespace

English::English(EnglishData data) : data_(std::move(data)) {}

std::vector<WordForm> English::inflect(std::string_view lemma) const {
  const Compound compound = take_compound_apart(data_, lemma);
  if (compound.head.empty()) return {{std::string(lemma), Form::base}};
  std::vector<WordForm> forms = inflect_word(data_, compound.head);
  for (WordForm& form : forms) form.text = around(compound, form.text);
  return forms;
}

std::string English::inflected_as(std::string_view lemma, Form form) const {
  const std::string lower = ascii_lower_case(lemma);
  const Compound compound = take_compound_apart(data_, lower);
  if (compound.head.empty()) return std::string(lemma);
  const std::vector<std::string> texts = forms_of(data_, compound.head, form);
  if (texts.empty()) return (form == Form::comparative ? "more " : "most ") + std::string(lemma);
  return with_capitals_of(lemma, around(compound, texts.front()));
}

std::vector<std::string> English::spellings(std::string_view word) const { return spellings_of(data_, word); }

double English::per_million(std::string_view word) const {
  const auto found = data_.per_million.find(word);
  return found == data_.per_million.end() ? data_.unlisted_per_million : found->second;
}

Result<English> read_english(const EnglishTexts& texts) {
  Result<EnglishData> data = read_english_data(texts);
  if (!data) return data.error();
  return English(*std::move(data));
}

}  // namespace evenhand
