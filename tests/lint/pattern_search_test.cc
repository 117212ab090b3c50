// Large windows are searched word by word of the set, small ones word by word of the text: the answers must be equal.

#include "lint/pattern_search.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

// Sentences of all kinds of words: the flag examples of every rule that is not about a whole document, in one block.
Document many_sentences() {
  std::string text;
  for (const Rule& rule : shipped_rules().rules.rules) {
    if (!rule.measure && !rule.flag_examples.empty()) text += rule.flag_examples.front().text + "\n";
  }
  Document document("many", text);
  document.add_block({{0, document.source().size()}});
  return document;
}

std::vector<TokenRange> in_order(std::vector<TokenRange> matches) {
  const auto order = [](TokenRange match) { return std::pair(match.first, match.last); };
  std::sort(matches.begin(), matches.end(),
            [&](TokenRange left, TokenRange right) { return order(left) < order(right); });
  matches.erase(std::unique(matches.begin(), matches.end()), matches.end());
  return matches;
}

// A match never leaves its sentence, so those of the sentences together are those of the document.
TEST(PatternSearch, FindsTheSameInALargeWindowAsInAllSmallOnes) {
  const CompiledRules& rules = shipped_rules().compiled;
  const Document document = many_sentences();
  const Reading reading(document, rules);
  const LazyRegexes regexes(rules);
  PatternSearch search(reading, regexes);
  ASSERT_GT(reading.tokens().size(), 5000U);
  std::size_t found = 0;
  for (std::uint32_t set = 0; set < rules.table().pattern_sets.size(); ++set) {
    std::vector<TokenRange> small;
    for (const Sentence& sentence : reading.sentences()) {
      ASSERT_LE(sentence.tokens.size(), 200U);  // A small window.
      const std::vector<TokenRange> matches = search.find_all(set, sentence.tokens);
      small.insert(small.end(), matches.begin(), matches.end());
    }
    const std::vector<TokenRange> large = in_order(search.find_all(set, reading.all_tokens()));
    EXPECT_EQ(large, in_order(small)) << "pattern set " << set;
    found += large.size();
  }
  EXPECT_GT(found, 10'000U);
}

}  // namespace
}  // namespace evenhand
