#include "rules/replacement.h"

#include <set>
#include <string>

namespace evenhand {
namespace {

// Every lemma item of a pattern; the two readings of a hyphenated word (man hour~, manhour~) count as two.
void collect_lemmas(const Pattern& pattern, std::vector<std::string>& lemmas) {
  if (pattern.kind == Pattern::Kind::lemma) lemmas.push_back(pattern.text);
  for (const Pattern& child : pattern.children) collect_lemmas(child, lemmas);
}

// Puts the given form in the place of each lemma.
Pattern with_form(const Pattern& pattern, Form form, const English& english) {
  Pattern copy = pattern;
  if (copy.kind == Pattern::Kind::lemma) {
    copy.kind = Pattern::Kind::word;
    copy.text = english.inflected_as(pattern.text, form);
    return copy;
  }
  for (Pattern& child : copy.children) child = with_form(child, form, english);
  return copy;
}

}  // namespace

std::vector<Replacement> inflected_replacements(const Replacement& replacement, const English& english) {
  std::vector<std::string> lemmas;
  collect_lemmas(replacement.pattern.pattern, lemmas);
  if (lemmas.empty()) return {replacement};
  std::vector<Replacement> inflected;
  std::set<std::string> seen;
  for (const WordForm& form : english.inflect(lemmas.front())) {
    if (!seen.insert(form.text).second) continue;
    Replacement one = replacement;
    one.pattern.pattern = with_form(replacement.pattern.pattern, form.form, english);
    for (std::string& alternative : one.alternatives) alternative = english.inflected_as(alternative, form.form);
    inflected.push_back(std::move(one));
  }
  return inflected;
}

}  // namespace evenhand
