#include "lint/foreign_directive.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "lint/directive.h"

namespace evenhand {
namespace {

using Verb = ForeignDirective::Verb;

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kWoke = "wokeignore:rule=";

std::string_view next_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  const std::string_view word = text.substr(0, text.find_first_of(kBlanks));
  text.remove_prefix(word.size());
  return word;
}

// What stands in a comment of one line, from its first letter on.
std::string_view inside_of(std::string_view comment) {
  const auto* const letter = std::find_if(comment.begin(), comment.end(), is_ascii_alphanumeric);
  return without_closing_mark(comment.substr(static_cast<std::size_t>(letter - comment.begin())));
}

std::optional<ForeignDirective> read_alex(std::string_view text) {
  if (next_word(text) != "alex") return std::nullopt;
  ForeignDirective directive;
  const std::string_view verb = next_word(text);
  if (verb == "disable") {
    directive.verb = Verb::off;
  } else if (verb == "enable") {
    directive.verb = Verb::on;
  } else if (verb == "ignore") {
    directive.verb = Verb::next_block;
  } else {
    return std::nullopt;
  }
  for (std::string_view id = next_word(text); !id.empty(); id = next_word(text)) directive.names.emplace_back(id);
  return directive;
}

// The texts between quotation marks in `list`.
std::vector<std::string> quoted_texts(std::string_view list) {
  std::vector<std::string> texts;
  for (std::size_t open = list.find('"'); open != std::string_view::npos; open = list.find('"')) {
    list.remove_prefix(open + 1);
    const std::size_t close = std::min(list.find('"'), list.size());
    texts.emplace_back(list.substr(0, close));
    list.remove_prefix(std::min(close + 1, list.size()));
  }
  return texts;
}

std::optional<ForeignDirective> read_vale(std::string_view text) {
  if (next_word(text) != "vale") return std::nullopt;
  ForeignDirective directive{ForeignLinter::vale, Verb::off, {}, {}};
  const std::size_t equals = text.rfind('=');
  std::string_view setting = equals == std::string_view::npos ? text : text.substr(equals + 1);
  const std::string_view value = next_word(setting);
  if (equals == std::string_view::npos) {
    if (value == "on") directive.verb = Verb::on;
    return value == "on" || value == "off" ? std::optional(directive) : std::nullopt;
  }
  if (value != "NO" && value != "YES") return std::nullopt;
  if (value == "YES") directive.verb = Verb::on;
  std::string_view name = text.substr(0, equals);
  const std::size_t bracket = name.find('[');
  if (bracket != std::string_view::npos) {
    directive.words = quoted_texts(name.substr(bracket));
    name = name.substr(0, bracket);
  }
  name = next_word(name);
  if (name.empty()) return std::nullopt;
  directive.names.emplace_back(name);
  return directive;
}

// The phrase may stand anywhere; its names end with a blank.
std::optional<ForeignDirective> read_woke(std::string_view comment) {
  const std::size_t at = comment.find(kWoke);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view names = comment.substr(at + kWoke.size());
  names = without_closing_mark(names.substr(0, names.find_first_of(kBlanks)));
  ForeignDirective directive{ForeignLinter::woke, Verb::line_or_next_line, {}, {}};
  while (!names.empty()) {
    const std::string_view name = names.substr(0, names.find(','));
    if (!name.empty()) directive.names.emplace_back(name);
    names.remove_prefix(std::min(name.size() + 1, names.size()));
  }
  return directive.names.empty() ? std::nullopt : std::optional(directive);
}

// In small letters, without what stands between them: “White-List” and “WhiteList” are the same.
std::string bare(std::string_view text) {
  std::string letters = ascii_lower_case(text);
  std::erase_if(letters, [](char c) { return !is_ascii_alphanumeric(c); });
  return letters;
}

bool is_ours_by_name(std::string_view name, const Finding& finding) {
  const std::string wanted = bare(name);
  const std::string_view own = std::string_view(finding.rule).substr(finding.rule.find('/') + 1);
  return wanted == bare(own);
}

bool is_rule_of_vale(std::string_view name, const Finding& finding) {
  const std::size_t dot = name.find('.');
  if (bare(name.substr(0, dot)) != bare(finding.category)) return false;
  return dot == std::string_view::npos || is_ours_by_name(name.substr(dot + 1), finding);
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : ascii_lower_case(text)) {
    const bool is_letter = is_ascii_alphanumeric(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
    if (is_letter) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// Also an inflected form of a word that is long enough to be known by its beginning.
bool is_form_of(const std::string& found, const std::string& word) {
  constexpr std::size_t kKnownByBeginning = 4;  // Letters.
  return found == word || (word.size() >= kKnownByBeginning && found.starts_with(word));
}

bool names_words_of(std::string_view name, const Finding& finding) {
  if (is_form_of(bare(finding.match), bare(name))) return true;
  constexpr std::array<std::string_view, 8> kSmallWords = {"a", "an", "and", "in", "of", "or", "the", "to"};
  const std::vector<std::string> found = words_in(finding.match);
  const std::vector<std::string> named = words_in(name);
  return std::any_of(named.begin(), named.end(), [&](const std::string& word) {
    if (std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end()) return false;
    return std::any_of(found.begin(), found.end(), [&](const std::string& each) { return is_form_of(each, word); });
  });
}

}  // namespace

std::optional<ForeignDirective> foreign_directive_in(std::string_view comment,
                                                     const std::vector<ForeignLinter>& linters) {
  for (const ForeignLinter linter : linters) {
    std::optional<ForeignDirective> directive;
    if (linter == ForeignLinter::alex) directive = read_alex(inside_of(comment));
    if (linter == ForeignLinter::vale) directive = read_vale(inside_of(comment));
    if (linter == ForeignLinter::woke) directive = read_woke(comment);
    if (directive) return directive;
  }
  return std::nullopt;
}

bool is_about(const ForeignDirective& directive, const Finding& finding) {
  const auto& words = directive.words;
  if (!words.empty() && std::find(words.begin(), words.end(), finding.match) == words.end()) return false;
  const auto means = [&](const std::string& name) {
    if (directive.linter == ForeignLinter::vale) return is_rule_of_vale(name, finding);
    return is_ours_by_name(name, finding) || names_words_of(name, finding);
  };
  return directive.names.empty() || std::any_of(directive.names.begin(), directive.names.end(), means);
}

}  // namespace evenhand
