#pragma once

#include <string>
#include <vector>

#include "rules/rule.h"

// How the parts of a rule are said in words, on a terminal and on a page alike.

namespace evenhand {

// “warning in review, letter; note in chat; off elsewhere”.
std::string words_for(const Severities& severities);

// “B – studies suggest (checked 2026-11)”.
std::string words_for_grade_of(const Evidence& evidence);

// “Author 2009, Journal 45, https://doi.org/…: what it says”.
std::string words_for(const Source& source);

// “Place: source (checked 2026-11)”.
std::string words_for(const LegalNote& note);

// “stance: {option: value}”, as a profile has it. Empty for a rule that takes no side.
std::string words_for_stance(const Rule& rule);

// A rule's message, “…” in the place of the matched words.
std::string message_of(const Rule& rule);

// In one line, with its marks in [brackets] again.
std::string words_for(const Example& example);

// The first that each line of the rule's file stands for: {a|b} in an example makes many that differ little.
std::vector<Example> one_for_each_line(const std::vector<Example>& examples);

// A pattern without its notation: “you look [so / very] (words that call a person attractive)”.
// A lexicon is called by its title where `rules` has it.
std::string words_for(const Pattern& pattern, const RuleSet& rules);

// Where a rule's page stands in the repository: “docs/rules/<category>.md#<idea>”.
std::string docs_path_of(const std::string& rule_id);

}  // namespace evenhand
