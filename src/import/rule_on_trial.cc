#include "import/rule_on_trial.h"

#include <algorithm>
#include <utility>

#include "rules/rule_mistake.h"

namespace evenhand {
namespace {

constexpr std::string_view kOwnRule = "write a rule of your own for it";
constexpr std::string_view kNotFound = "no flag example uses the pattern";
constexpr std::string_view kNotInGenre = "in the genre ";
constexpr std::string_view kSuggestion = "the suggestion '";
constexpr std::string_view kIsFinding = "' is a finding of ";
constexpr std::string_view kTooCommon = "could shrink to the one common word";

// Why a pattern goes, and what to do about it.
struct Objection {
  std::string why;
  std::string advice;
};

Objection objection_to(const ImportedPattern& pattern, const std::string& message) {
  if (message.starts_with(kNotFound)) {
    return {"the pattern made of it, " + in_quotes(pattern.notation) + ", does not find " + in_quotes(pattern.sample) +
                "; patterns begin and end with a word",
            std::string(kOwnRule)};
  }
  if (message.starts_with(kNotInGenre)) return {"its own example fails: " + message, std::string(kOwnRule)};
  if (message.find(kTooCommon) == std::string::npos) return {message, std::string(kOwnRule)};
  return {"the words of the pattern '" + pattern.notation + "' are too common to be looked for alone",
          "write a rule that says when they are meant (another word beside them, 'when', 'about' or 'role')"};
}

template <typename Item>
void erase_at(std::vector<Item>& items, const std::set<std::size_t>& places) {
  for (auto place = places.rbegin(); place != places.rend(); ++place) {
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(*place));
  }
}

}  // namespace

RuleOnTrial::RuleOnTrial(ImportedRule rule, const ImportedStyle& style) : rule_(std::move(rule)), style_(&style) {
  for (std::size_t i = 0; i < rule_.patterns.size(); ++i) {
    if (rule_.patterns[i].sample.empty()) drop_pattern(i, "no text could be made up that it finds, as an example");
  }
  choice_.frames.resize(rule_.patterns.size(), 0);
  finish_round();
}

void RuleOnTrial::mend(const RuleMistake& mistake) {
  if (dropped_) return;
  const bool of_suggestion = mistake.message.starts_with(kSuggestion);
  if (of_suggestion && mistake.message.find(kIsFinding) != std::string::npos) return mend_suggestion(mistake.message);
  const std::size_t number = mistake.place.line - 1;
  if (number >= lines_.size()) return drop(mistake.message);
  const RuleFileLine& line = lines_[number];
  switch (line.kind) {
    case RuleFileLine::Kind::pattern:
      return drop_pattern(line.index, mistake.message);
    case RuleFileLine::Kind::except: {
      const ImportedPattern& exception = rule_.except[line.index];
      if (!dropped_exceptions_.insert(line.index).second) return;
      return note(exception.place, "the exception " + in_quotes(exception.written), mistake.message,
                  "the rule is imported without it");
    }
    case RuleFileLine::Kind::flag:
      return mend_flag(line.index, mistake.message);
    case RuleFileLine::Kind::pass:
      return mend_pass(mistake.message);
    case RuleFileLine::Kind::condition:
    case RuleFileLine::Kind::other:
      return drop(mistake.message);
  }
}

void RuleOnTrial::mend_flag(std::size_t pattern, const std::string& why) {
  if (dropped_patterns_.contains(pattern)) return;
  if (choice_.frames[pattern] + 1 < kFrameCount) {
    ++choice_.frames[pattern];
  } else {
    drop_pattern(pattern, why);
  }
}

void RuleOnTrial::mend_pass(const std::string& why) {
  if (choice_.pass + 1 < pass_examples(rule_).size()) {
    ++choice_.pass;
  } else {
    drop(why);
  }
}

// A text that is suggested, and found by a rule itself. The same text may be told twice, with and without its quotes.
void RuleOnTrial::mend_suggestion(const std::string& message) {
  const std::size_t end = message.find(kIsFinding);
  const std::string suggested = message.substr(kSuggestion.size(), end - kSuggestion.size());
  const std::string finder = message.substr(end + kIsFinding.size());
  const auto take_from = [&](std::vector<std::string>& texts, SourcePlace place) {
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const std::string& text) {
      return text == suggested || text == "“" + suggested + "”";
    });
    if (found == texts.end()) return false;
    note(place, "the alternative " + in_quotes(suggested), "the rule " + finder + " finds it",
         "choose between the two rules");
    texts.erase(found);
    return true;
  };
  bool taken = take_from(rule_.suggestions, rule_.place);
  if (taken && rule_.suggestions.empty()) rule_.suggestions.emplace_back(kWithoutAlternative);
  for (std::size_t i = 0; i < rule_.patterns.size(); ++i) {
    ImportedPattern& pattern = rule_.patterns[i];
    if (!take_from(pattern.alternatives, pattern.place)) continue;
    taken = true;
    if (rule_.replaces && pattern.alternatives.empty()) drop_pattern(i, "nothing is left to write instead");
  }
  if (!taken && !took_suggestion_) drop(message);
  took_suggestion_ = took_suggestion_ || taken;
}

void RuleOnTrial::drop_pattern(std::size_t pattern, const std::string& why) {
  if (!dropped_patterns_.insert(pattern).second) return;
  const ImportedPattern& gone = rule_.patterns[pattern];
  Objection objection = objection_to(gone, why);
  note(gone.place, in_quotes(gone.written), std::move(objection.why), std::move(objection.advice));
}

void RuleOnTrial::drop(const std::string& why) {
  if (std::exchange(dropped_, true)) return;
  note(rule_.place, "the rule " + in_quotes(rule_.title), why, std::string(kOwnRule));
}

void RuleOnTrial::finish_round() {
  if (dropped_) rule_.patterns.clear();
  if (!dropped_) {
    erase_at(rule_.patterns, dropped_patterns_);
    erase_at(choice_.frames, dropped_patterns_);
    erase_at(rule_.except, dropped_exceptions_);
  }
  dropped_patterns_.clear();
  dropped_exceptions_.clear();
  took_suggestion_ = false;
  if (rule_.patterns.empty()) return;
  // With fewer patterns there may be fewer sentences to choose from; the last is the plainest.
  choice_.pass = std::min(choice_.pass, pass_examples(rule_).size() - 1);
  lines_ = rule_file_lines(rule_, *style_, choice_);
}

void RuleOnTrial::note(SourcePlace place, std::string what, std::string why, std::string advice) {
  left_out_.push_back({rule_.path, place, std::move(what), std::move(why), std::move(advice)});
}

}  // namespace evenhand
