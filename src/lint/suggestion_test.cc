#include "lint/suggestion_test.h"

#include <set>
#include <string>
#include <string_view>

#include "lint/plain_document.h"

namespace evenhand {
namespace {

constexpr std::string_view kOpening = "“";
constexpr std::string_view kClosing = "”";

// Rules that a stance turns on contradict each other by design.
Selection without_stances(const CompiledRules& compiled) {
  Selection selection = select_all(compiled);
  for (std::size_t rule = 0; rule < selection.severity.size(); ++rule) {
    if (compiled.table().rules[rule].stance.count > 0) selection.severity[rule].fill(Severity::off);
  }
  return selection;
}

// What a suggestion says to write: it itself, and what stands in it in quotation marks.
void add_with_quotations(const std::string& suggestion, std::vector<std::string>& texts) {
  texts.push_back(suggestion);
  for (std::size_t begin = suggestion.find(kOpening); begin != std::string::npos;
       begin = suggestion.find(kOpening, begin)) {
    begin += kOpening.size();
    const std::size_t end = suggestion.find(kClosing, begin);
    if (end == std::string::npos) return;
    texts.push_back(suggestion.substr(begin, end - begin));
  }
}

std::vector<std::string> texts_of(const Rule& rule) {
  std::vector<std::string> texts;
  for (const std::string& suggestion : rule.suggestions) add_with_quotations(suggestion, texts);
  for (const Replacement& replacement : rule.replacements) {
    for (const std::string& alternative : replacement.alternatives) texts.push_back(alternative);
  }
  return texts;
}

}  // namespace

SuggestionTest::SuggestionTest(const CompiledRules& compiled) : linter_(compiled, without_stances(compiled)) {}

std::vector<RuleMistake> SuggestionTest::failures(const Rule& rule) const {
  std::set<std::string> messages;
  for (const std::string& text : texts_of(rule)) {
    for (std::size_t i = 0; i < kGenreCount; ++i) {
      if (rule.severity[i] == Severity::off) continue;
      const auto genre = static_cast<Genre>(i);
      for (const Finding& finding : linter_.lint(plain_document(text), genre).findings) {
        messages.insert("the suggestion '" + text + "' is a finding of " + finding.rule + " (“" + finding.match + "”)");
        break;
      }
    }
  }
  std::vector<RuleMistake> failures;
  for (const std::string& message : messages) failures.push_back({rule.path, {}, message});
  return failures;
}

}  // namespace evenhand
