#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/outline.h"
#include "rules/compiled_rules.h"
#include "text/word.h"

namespace evenhand {

// A word of a document as a rule table knows it.
struct Token {
  std::uint32_t begin = 0;  // Bytes of the source.
  std::uint32_t end = 0;
  CompiledRules::WordNumbers numbers;
  std::uint32_t sentence = 0;  // Index of its sentence.
  Gap gap = Gap::block;        // Before it.
  bool capitalised = false;
  bool all_caps = false;
  bool hyphenated = false;  // A hyphen joins it to the token before.
};

// Half-open range of token indices.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  std::uint32_t size() const { return last - first; }
  bool covers(TokenRange other) const { return first <= other.first && other.last <= last; }
  bool overlaps(TokenRange other) const { return first < other.last && other.first < last; }
  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

struct Sentence {
  TokenRange tokens;        // Never empty.
  std::uint32_t block = 0;  // Index in Document::blocks().
};

// The words and sentences of a document. A sentence of more than kLongestSentence words is cut: nobody wrote it, and
// windows that are sentences stay small; so is one in a block of more than a megabyte, at some places. A word broken by
// a hyphen at a line's end is one token where the table knows it whole, two where it does not. So are two parts of an
// identifier (blackList).
class Reading {
 public:
  static constexpr std::uint32_t kLongestSentence = 400;

  // Both are borrowed and must outlive the Reading.
  Reading(const Document& document, const CompiledRules& rules);

  const Document& document() const { return document_; }
  const CompiledRules& rules() const { return rules_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }

  const Sentence& sentence_of(std::uint32_t token) const { return sentences_[tokens_[token].sentence]; }
  const Block& block_of(std::uint32_t token) const { return document_.blocks()[sentence_of(token).block]; }
  TokenRange all_tokens() const { return {0, static_cast<std::uint32_t>(tokens_.size())}; }
  const Outline& outline() const { return outline_; }
  // The tokens of a block; empty where it holds no word.
  TokenRange tokens_of_block(std::uint32_t block) const;
  // The tokens of the section around a token, its heading's included.
  TokenRange tokens_of_section(std::uint32_t token) const;
  std::string_view text_of(const Token& token) const {
    return document_.text().substr(token.begin, token.end - token.begin);
  }
  Span span_of(TokenRange range) const { return {tokens_[range.first].begin, tokens_[range.last - 1].end}; }

  // Whether a token looks like a person's name: a listed given name, or a capital where its place in the sentence does
  // not ask for one, and no known exception (days, languages, products).
  bool is_name(std::uint32_t token) const;

  // Whether a word set of the table holds the token.
  bool holds(std::uint32_t set, std::uint32_t token) const { return rules_.holds(set, tokens_[token].numbers); }

 private:
  // A slice's words and their numbers, by word.
  struct KnownWords {
    const WordList& list;
    std::vector<CompiledRules::WordNumbers> numbers;
  };

  // Adds words of `block` and those after it, and answers with the block that it came to.
  std::uint32_t add(const KnownWords& known, std::uint32_t block);
  // Adds the words from `index` on that begin in `block`, and answers with the first that does not.
  std::size_t add_words(const KnownWords& known, std::size_t index, std::uint32_t block);
  void add_name(const Word& word, std::uint32_t block);
  // A new token, to be filled in where it stays. At a block's start, the gap before it is a block's.
  Token& push(std::uint32_t begin, Gap gap, std::uint32_t block);

  const Document& document_;
  const CompiledRules& rules_;
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<TokenRange> blocks_;  // By block.
  Outline outline_;
};

}  // namespace evenhand
