#include "rules/inflection.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/regular_forms.h"

namespace evenhand {
namespace {

using Texts = std::vector<std::string>;

constexpr std::array kInflectedForms = {Form::plural, Form::third_person, Form::past,       Form::participle,
                                        Form::gerund, Form::comparative,  Form::superlative};

// Which kinds of forms inflect_word() lists.
struct Use {
  bool noun = true;
  bool verb = true;
};

template <typename Map>
auto find(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

// The plural of a compound written as one word (chairman, stepchild) is that of its end.
Texts plurals_by_ending(const EnglishData& data, std::string_view word) {
  Texts plurals;
  for (const auto& [singular, plural] : data.noun_endings) {
    if (word.size() <= singular.size() || !word.ends_with(singular)) continue;
    plurals.push_back(std::string(word.substr(0, word.size() - singular.size())) + plural);
  }
  return plurals;
}

Texts irregular_plurals(const EnglishData& data, std::string_view word) {
  if (const Texts* listed = find(data.plurals, word)) return *listed;
  return plurals_by_ending(data, word);
}

// Calls `make` for each way to treat the final consonant: travel has two, with one l and with two.
template <typename Make>
Texts for_each_doubling(const EnglishData& data, std::string_view word, Make make) {
  const Doubling* listed = find(data.doubling, word);
  if (listed != nullptr && *listed == Doubling::either) {
    return {make(word, FinalConsonant::single), make(word, FinalConsonant::doubled)};
  }
  const bool doubled = listed != nullptr ? *listed == Doubling::always : doubles_by_rule(word);
  return {make(word, doubled ? FinalConsonant::doubled : FinalConsonant::single)};
}

// The field of the verb's irregular forms, where it has that one.
const Texts* irregular_verb_forms(const EnglishData& data, std::string_view word, Texts VerbForms::* field) {
  const VerbForms* verb = find(data.verbs, word);
  return verb == nullptr || (verb->*field).empty() ? nullptr : &(verb->*field);
}

Texts past_forms(const EnglishData& data, std::string_view word, Texts VerbForms::* field) {
  if (const Texts* irregular = irregular_verb_forms(data, word, field)) return *irregular;
  return for_each_doubling(data, word, with_ed);
}

Texts compared(const EnglishData& data, std::string_view word, Form form) {
  if (const ComparedForms* irregular = find(data.comparisons, word)) {
    return form == Form::comparative ? irregular->comparative : irregular->superlative;
  }
  if (!data.gradable.contains(word)) return {};
  return {form == Form::comparative ? with_er(word) : with_est(word)};
}

bool is_noun_form(Form form) { return form == Form::plural; }
bool is_verb_form(Form form) { return form >= Form::third_person && form <= Form::gerund; }

Use use_of(const EnglishData& data, std::string_view word) {
  const bool listed_verb = data.verbs.contains(word);
  if (const GradableUse* gradable = find(data.gradable, word)) {
    return {.noun = gradable->noun, .verb = gradable->verb || listed_verb};
  }
  if (data.comparisons.contains(word)) return {.noun = data.plurals.contains(word), .verb = listed_verb};
  if (!irregular_plurals(data, word).empty()) return {.noun = true, .verb = listed_verb};
  // A verb whose -s form is irregular has no plain plural either: not bes, haves, dos.
  return {.noun = irregular_verb_forms(data, word, &VerbForms::third_person) == nullptr, .verb = true};
}

bool never_formed(const EnglishData& data, std::string_view word, const std::string& text) {
  const Texts* never = find(data.never, word);
  return never != nullptr && std::ranges::find(*never, text) != never->end();
}

}  // namespace

Texts forms_of(const EnglishData& data, std::string_view word, Form form) {
  if (data.fixed.contains(word)) return {std::string(word)};
  switch (form) {
    case Form::base:
      return {std::string(word)};
    case Form::plural: {
      Texts irregular = irregular_plurals(data, word);
      return irregular.empty() ? Texts{with_s(word)} : irregular;
    }
    case Form::third_person: {
      const Texts* irregular = irregular_verb_forms(data, word, &VerbForms::third_person);
      return irregular != nullptr ? *irregular : Texts{with_s(word)};
    }
    case Form::past:
      return past_forms(data, word, &VerbForms::past);
    case Form::participle:
      return past_forms(data, word, &VerbForms::participle);
    case Form::gerund: {
      const Texts* irregular = irregular_verb_forms(data, word, &VerbForms::gerund);
      return irregular != nullptr ? *irregular : for_each_doubling(data, word, with_ing);
    }
    case Form::comparative:
    case Form::superlative:
      return compared(data, word, form);
  }
  return {};
}

std::vector<WordForm> inflect_word(const EnglishData& data, std::string_view word) {
  std::vector<WordForm> result = {{std::string(word), Form::base}};
  if (data.fixed.contains(word)) return result;
  const Use use = use_of(data, word);
  for (const Form form : kInflectedForms) {
    if ((is_noun_form(form) && !use.noun) || (is_verb_form(form) && !use.verb)) continue;
    for (std::string& text : forms_of(data, word, form)) {
      const bool listed = std::ranges::any_of(result, [&](const WordForm& known) { return known.text == text; });
      if (!listed && !never_formed(data, word, text)) result.push_back({std::move(text), form});
    }
  }
  return result;
}

}  // namespace evenhand
