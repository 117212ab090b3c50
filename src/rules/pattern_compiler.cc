#include "rules/pattern_compiler.h"

#include "rules/regular_expression.h"

namespace evenhand {

PatternCompiler::PatternCompiler(const English& english, const std::vector<Lexicon>& lexicons, TableBuilder& builder)
    : english_(english), builder_(builder), expander_(english, lexicons) {}

const Anchor* PatternCompiler::keep(std::optional<Anchor> anchor) {
  if (!anchor) return nullptr;
  anchors_.push_back(std::move(*anchor));
  return &anchors_.back();
}

bool PatternCompiler::check_regexes(const Expansion& expansion, const PlacedPattern& pattern, const std::string& path) {
  bool fine = true;
  for (const Expansion& child : expansion.children) fine = check_regexes(child, pattern, path) && fine;
  if (expansion.kind != Expansion::Kind::regex) return fine;
  const Result<RegularExpression> compiled = RegularExpression::compile(expansion.text);
  if (compiled) return fine;
  mistakes_.push_back(
      {path, pattern.place, "the regular expression /" + expansion.text + "/ is refused: " + compiled.error().message});
  return false;
}

std::optional<PatternCompiler::Compiled> PatternCompiler::compile(const PlacedPattern& pattern,
                                                                  const std::string& path) {
  const Expansion expansion = expander_.expand(pattern.pattern);
  if (!check_regexes(expansion, pattern, path)) return std::nullopt;
  if (word_count(expansion).least == 0) {
    mistakes_.push_back(
        {path, pattern.place,
         "the pattern '" + pattern.notation + "' could match nothing at all; make one of its words required"});
    return std::nullopt;
  }
  if (word_count(expansion).most > kLongestMatch) {
    mistakes_.push_back({path, pattern.place,
                         "the pattern '" + pattern.notation + "' could match more than " +
                             std::to_string(kLongestMatch) + " words; no sentence has as many"});
    return std::nullopt;
  }
  const Anchor* anchor = keep(find_anchor(expansion, english_));
  return Compiled{builder_.pattern(expansion, anchor, pattern.notation), anchor};
}

std::uint32_t PatternCompiler::compile_set(const std::vector<PlacedPattern>& patterns, const std::string& path) {
  std::vector<TableBuilder::SetMember> members;
  for (const PlacedPattern& pattern : patterns) {
    auto known = by_notation_.find(pattern.notation);
    if (known == by_notation_.end()) {
      const std::optional<Compiled> compiled = compile(pattern, path);
      if (!compiled) continue;
      known = by_notation_.emplace(pattern.notation, *compiled).first;
    }
    members.push_back({known->second.number, known->second.anchor});
  }
  return builder_.pattern_set(members);
}

std::uint32_t PatternCompiler::lexicon_set(std::string_view name) {
  PlacedPattern pattern;
  pattern.notation = "<" + std::string(name) + ">";
  pattern.pattern.kind = Pattern::Kind::lexicon;
  pattern.pattern.text = name;
  // A lexicon that does not exist matches nothing; its set is empty.
  const Expansion expansion = expander_.expand(pattern.pattern);
  const bool is_empty = expansion.kind == Expansion::Kind::words && expansion.words.empty();
  return is_empty ? builder_.pattern_set({}) : compile_set({pattern}, {});
}

std::uint32_t PatternCompiler::lexicon_words(std::string_view name) {
  return builder_.word_set(expander_.single_words(name));
}

std::vector<std::string> PatternCompiler::whole_words(const PlacedPattern& pattern) const {
  return whole_match_words(expander_.expand(pattern.pattern));
}

}  // namespace evenhand
