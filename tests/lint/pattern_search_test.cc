// A set is looked for word by word of the text, in large windows word by word of the set, and when it has been asked
// for often in the whole document at once: the answers must be equal.

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

class PatternSearchTest : public testing::Test {
 protected:
  // A search that has been asked nothing yet.
  std::vector<TokenRange> ask_first(std::uint32_t set, TokenRange window) {
    PatternSearch search(reading_, regexes_);
    return search.find_all(set, window);
  }

  const CompiledRules& rules_ = shipped_rules().compiled;
  const Document document_ = many_sentences();
  const Reading reading_{document_, rules_};
  const LazyRegexes regexes_{rules_};
};

// A match never leaves its sentence, so those of the sentences together are those of the document.
TEST_F(PatternSearchTest, FindsTheSameInTheDocumentAsInAllSentences) {
  ASSERT_GT(reading_.tokens().size(), 5000U);
  std::size_t found = 0;
  for (std::uint32_t set = 0; set < rules_.table().pattern_sets.size(); ++set) {
    std::vector<TokenRange> small;
    for (const Sentence& sentence : reading_.sentences()) {
      ASSERT_LE(sentence.tokens.size(), 200U);  // A small window.
      const std::vector<TokenRange> matches = ask_first(set, sentence.tokens);
      small.insert(small.end(), matches.begin(), matches.end());
    }
    const std::vector<TokenRange> large = in_order(ask_first(set, reading_.all_tokens()));
    EXPECT_EQ(large, in_order(small)) << "pattern set " << set;
    found += large.size();
  }
  EXPECT_GT(found, 10'000U);
}

// Windows that cut sentences, too: what reaches out of one is no match in it.
TEST_F(PatternSearchTest, FindsTheSameInAWindowWhetherItIsTheFirstQuestionOrTheLast) {
  const auto count = static_cast<std::uint32_t>(reading_.tokens().size());
  for (std::uint32_t set = 0; set < rules_.table().pattern_sets.size(); ++set) {
    PatternSearch asked(reading_, regexes_);
    asked.find_all(set, reading_.all_tokens());
    for (const std::uint32_t size : {3U, 30U, 300U}) {
      const std::uint32_t first = set * 37 % (count - size);
      const TokenRange window = {first, first + size};
      EXPECT_EQ(in_order(ask_first(set, window)), in_order(asked.find_all(set, window)))
          << "pattern set " << set << ", from word " << first << ", " << size << " words";
    }
  }
}

TEST_F(PatternSearchTest, LeavesOutWhatOverlapsTheMatchItIsAskedFor) {
  std::size_t refused = 0;
  for (std::uint32_t set = 0; set < rules_.table().pattern_sets.size(); ++set) {
    PatternSearch asked(reading_, regexes_);
    for (const TokenRange match : asked.find_all(set, reading_.all_tokens())) {
      const TokenRange sentence = reading_.sentence_of(match.first).tokens;
      PatternSearch search(reading_, regexes_);
      const bool occurs = search.occurs(set, sentence, match);
      EXPECT_EQ(occurs, asked.occurs(set, sentence, match)) << "pattern set " << set << ", word " << match.first;
      refused += occurs ? 0 : 1;
    }
  }
  EXPECT_GT(refused, 1000U);
}

}  // namespace
}  // namespace evenhand
