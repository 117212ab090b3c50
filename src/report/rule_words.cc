#include "report/rule_words.h"

#include <algorithm>
#include <string_view>

#include "report/evidence_grade.h"

namespace evenhand {
namespace {

// “warning in review, letter”, or nothing where no genre has that severity.
std::string genres_with(const Severities& severities, Severity severity) {
  std::string genres;
  for (std::size_t i = 0; i < kGenreCount; ++i) {
    if (severities[i] == severity) genres += (genres.empty() ? "" : ", ") + std::string(kGenreNames[i]);
  }
  return genres.empty() ? "" : std::string(name_of(severity)) + " in " + genres;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (const std::string& part : parts) {
    if (!result.empty()) result += separator;
    result += part;
  }
  return result;
}

std::string words_for_children(const Pattern& pattern, const RuleSet& rules, std::string_view separator) {
  std::vector<std::string> parts;
  for (const Pattern& child : pattern.children) parts.push_back(words_for(child, rules));
  return join(parts, separator);
}

std::string words_for_lexicon(const std::string& name, const RuleSet& rules) {
  const auto known = std::find_if(rules.lexicons.begin(), rules.lexicons.end(),
                                  [&](const Lexicon& lexicon) { return lexicon.name == name; });
  const bool has_title = known != rules.lexicons.end() && !known->title.empty();
  return "<" + (has_title ? known->title : name) + ">";
}

// An optional alternation needs no second pair of brackets.
std::string words_for_optional(const Pattern& pattern, const RuleSet& rules) {
  const Pattern& child = pattern.children.front();
  const bool brings_brackets = child.kind == Pattern::Kind::alternation;
  return "[" + (brings_brackets ? words_for_children(child, rules, " / ") : words_for(child, rules)) + "]";
}

}  // namespace

std::string words_for(const Severities& severities) {
  if (std::all_of(severities.begin(), severities.end(), [&](Severity one) { return one == severities.front(); })) {
    return std::string(name_of(severities.front())) + " everywhere";
  }
  std::vector<std::string> parts;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (auto part = genres_with(severities, severity); !part.empty()) parts.push_back(std::move(part));
  }
  if (!genres_with(severities, Severity::off).empty()) parts.emplace_back("off elsewhere");
  return join(parts, "; ");
}

std::string words_for_grade_of(const Evidence& evidence) {
  std::string result = std::string(1, evidence.grade) + " – " + std::string(words_for_grade(evidence.grade));
  if (!evidence.checked.empty()) result += " (checked " + evidence.checked + ")";
  return result;
}

std::string words_for(const Source& source) {
  std::string result = source.cite;
  if (!source.doi.empty()) result += ", https://doi.org/" + source.doi;
  if (!source.url.empty()) result += ", " + source.url;
  return source.says.empty() ? result : result + ": " + source.says;
}

std::string words_for(const LegalNote& note) {
  return note.place + ": " + note.source + (note.checked.empty() ? "" : " (checked " + note.checked + ")");
}

std::string words_for_stance(const Rule& rule) {
  std::vector<std::string> choices;
  for (const auto& [option, value] : rule.stance) choices.push_back(option + ": " + value);
  return choices.empty() ? "" : "stance: {" + join(choices, ", ") + "}";
}

std::string message_of(const Rule& rule) {
  std::string message = rule.message;
  constexpr std::string_view kPlaceholder = "{match}";
  for (std::size_t at = message.find(kPlaceholder); at != std::string::npos; at = message.find(kPlaceholder, at)) {
    message.replace(at, kPlaceholder.size(), "…");
  }
  return message;
}

std::string words_for(const Example& example) {
  std::string result = example.text;
  for (auto mark = example.marks.rbegin(); mark != example.marks.rend(); ++mark) {
    result.insert(mark->second, "]");
    result.insert(mark->first, "[");
  }
  std::replace(result.begin(), result.end(), '\n', ' ');
  return result;
}

std::vector<Example> one_for_each_line(const std::vector<Example>& examples) {
  std::vector<Example> result;
  for (const Example& example : examples) {
    if (result.empty() || example.place != result.back().place) result.push_back(example);
  }
  return result;
}

std::string words_for(const Pattern& pattern, const RuleSet& rules) {
  switch (pattern.kind) {
    case Pattern::Kind::sequence:
      return words_for_children(pattern, rules, " ");
    case Pattern::Kind::alternation:
      return "(" + words_for_children(pattern, rules, " / ") + ")";
    case Pattern::Kind::optional:
      return words_for_optional(pattern, rules);
    case Pattern::Kind::word:
      return pattern.text;
    case Pattern::Kind::lemma:
      return pattern.text + "~";
    case Pattern::Kind::stem:
      return pattern.text + "…";
    case Pattern::Kind::exact:
      return "“" + pattern.text + "” in exactly this case";
    case Pattern::Kind::gap:
      return "… up to " + std::to_string(pattern.count) + " words …";
    case Pattern::Kind::comma:
      return ",";
    case Pattern::Kind::edge:
      return "<edge of the sentence, or a comma>";
    case Pattern::Kind::lexicon:
      return words_for_lexicon(pattern.text, rules);
    case Pattern::Kind::name:
      return "<a person's name>";
    case Pattern::Kind::number:
      return "<a number>";
    case Pattern::Kind::adverb:
      return "<an adverb>";
    case Pattern::Kind::regex:
      return "/" + pattern.text + "/";
  }
  return {};
}

std::string docs_path_of(const std::string& rule_id) {
  const std::size_t slash = rule_id.find('/');
  if (slash == std::string::npos) return "docs/rules/" + rule_id + ".md";
  return "docs/rules/" + rule_id.substr(0, slash) + ".md#" + rule_id.substr(slash + 1);
}

}  // namespace evenhand
