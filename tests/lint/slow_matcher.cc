#include "lint/slow_matcher.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "rules/expansion.h"
#include "rules/regular_expression.h"
#include "rules/replacement.h"

namespace evenhand {

using Kind = Expansion::Kind;

struct SlowMatcher::Words {
  const Reading& reading;
  std::vector<std::string> keys;
  std::vector<std::uint32_t> numbers;
  TokenRange sentence;
};

SlowMatcher::SlowMatcher(const RuleSet& rules, const English& english, const CompiledRules& compiled) {
  const Expander expander(english, rules.lexicons);
  patterns_.resize(compiled.table().patterns.size());
  is_rule_pattern_.resize(patterns_.size(), false);
  for (const Rule& rule : rules.rules) {
    std::uint32_t number = compiled.table().rules[*compiled.find(rule.id)].patterns.begin;
    const auto add = [&](const PlacedPattern& pattern) {
      is_rule_pattern_[number] = true;
      patterns_[number++] = number_words(expander.expand(pattern.pattern));
    };
    for (const PlacedPattern& pattern : rule.patterns) add(pattern);
    for (const Replacement& written : rule.replacements) {
      for (const Replacement& replacement : inflected_replacements(written, english)) add(replacement.pattern);
    }
  }
}

SlowMatcher::Node SlowMatcher::number_words(const Expansion& expansion) {
  Node node{expansion.kind, {}, expansion.text, {}};
  for (const std::string& word : expansion.words) {
    const std::uint32_t number = numbers_.emplace(word, numbers_.size() + 1).first->second;
    if (node.words.size() <= number) node.words.resize(number + 1, false);
    node.words[number] = true;
  }
  for (const Expansion& child : expansion.children) node.children.push_back(number_words(child));
  return node;
}

std::vector<RawMatch> SlowMatcher::find(const Reading& reading) {
  Words words{reading, {}, {}, {}};
  const WordList list = split_words(reading.document().text());
  std::size_t word = 0;
  for (const Token& token : reading.tokens()) {
    while (list.words[word].begin != token.begin || list.words[word].end > token.end) ++word;
    std::string key(list.key(list.words[word]));
    // A word broken at a line's end, which the reading has put together.
    if (list.words[word].end < token.end) key += list.key(list.words[++word]);
    ++word;
    const auto known = numbers_.find(key);
    words.numbers.push_back(known == numbers_.end() ? 0 : known->second);
    words.keys.push_back(std::move(key));
  }
  std::vector<RawMatch> matches;
  for (const Sentence& sentence : reading.sentences()) {
    words.sentence = sentence.tokens;
    for (std::uint32_t pattern = 0; pattern < patterns_.size(); ++pattern) {
      if (!is_rule_pattern_[pattern]) continue;
      for (std::uint32_t start = sentence.tokens.first; start < sentence.tokens.last; ++start) {
        std::uint32_t end = start;
        for (const Place place : places_after(patterns_[pattern], words, {start, true}))
          end = std::max(end, place.token);
        if (end == start) continue;
        const bool alone = end == start + 1;
        const bool joined_before = reading.tokens()[start].hyphenated;
        const bool joined_after = end < reading.tokens().size() && reading.tokens()[end].hyphenated;
        if (!alone || !(joined_before || joined_after)) matches.push_back({pattern, {start, end}});
      }
    }
  }
  const auto order = [](const RawMatch& raw) { return std::tuple(raw.match.first, raw.pattern, raw.match.last); };
  std::sort(matches.begin(), matches.end(),
            [&](const RawMatch& left, const RawMatch& right) { return order(left) < order(right); });
  return matches;
}

std::vector<SlowMatcher::Place> SlowMatcher::places_after(const Node& node, const Words& words, Place from) const {
  const bool at_end = from.token >= words.sentence.last;
  const auto comma_follows = [&] { return !at_end && words.reading.tokens()[from.token].gap == Gap::comma; };
  switch (node.kind) {
    case Kind::sequence: {
      std::set<Place> places{from};
      for (const Node& child : node.children) {
        std::set<Place> next;
        for (const Place place : places) {
          for (const Place after : places_after(child, words, place)) next.insert(after);
        }
        places = std::move(next);
        if (places.empty()) break;
      }
      return {places.begin(), places.end()};
    }
    case Kind::alternation: {
      std::vector<Place> places;
      for (const Node& child : node.children) {
        for (const Place place : places_after(child, words, from)) places.push_back(place);
      }
      return places;
    }
    case Kind::optional: {
      std::vector<Place> places = places_after(node.children.front(), words, from);
      places.push_back(from);
      return places;
    }
    case Kind::loose:
      return {{from.token, true}};
    case Kind::comma:
      return comma_follows() ? std::vector<Place>{{from.token, true}} : std::vector<Place>{};
    case Kind::edge:
      if (from.token == words.sentence.first || at_end || comma_follows()) return {{from.token, true}};
      return {};
    default:
      return at_end ? std::vector<Place>{} : places_after_word(node, words, from);
  }
}

std::vector<SlowMatcher::Place> SlowMatcher::places_after_word(const Node& node, const Words& words, Place from) const {
  const Reading& reading = words.reading;
  const Token& token = reading.tokens()[from.token];
  const std::string_view text = reading.text_of(token);
  const Place next{from.token + 1, false};
  const bool joined = from.loose || token.gap <= Gap::space;
  if (node.kind == Kind::any) return {{from.token + 1, true}};
  // The first word of a match may stand behind anything: `from.loose` is true there.
  if (!joined) return {};
  const bool listed = words.numbers[from.token] < node.words.size() && node.words[words.numbers[from.token]];
  switch (node.kind) {
    case Kind::words:
      return listed ? std::vector<Place>{next} : std::vector<Place>{};
    case Kind::exact:
      return listed && text == node.text ? std::vector<Place>{next} : std::vector<Place>{};
    case Kind::stem:
      return words.keys[from.token].starts_with(node.text) ? std::vector<Place>{next} : std::vector<Place>{};
    case Kind::name:
      return reading.is_name(from.token) ? std::vector<Place>{next} : std::vector<Place>{};
    case Kind::digits:
      return text[0] >= '0' && text[0] <= '9' ? std::vector<Place>{next} : std::vector<Place>{};
    case Kind::ly_word:
      return text.size() > 4 && (text.ends_with("ly") || text.ends_with("LY")) ? std::vector<Place>{next}
                                                                               : std::vector<Place>{};
    case Kind::regex: {
      const Result<RegularExpression> expression = RegularExpression::compile(node.text);
      const std::size_t limit = reading.tokens()[words.sentence.last - 1].end;
      const auto end = expression->match_end(reading.document().text().substr(0, limit), token.begin);
      std::vector<Place> places;
      for (std::uint32_t last = from.token; end && last < words.sentence.last; ++last) {
        if (reading.tokens()[last].end == *end) places.push_back({last + 1, false});
      }
      return places;
    }
    default:
      return {};
  }
}

}  // namespace evenhand
