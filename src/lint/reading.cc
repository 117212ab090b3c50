#include "lint/reading.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/ascii.h"
#include "lint/name_parts.h"

namespace evenhand {

namespace {

// Bytes of text that are split into words at a time: a list of words takes five times as much memory, tokens do not
// need it any more.
constexpr std::size_t kSlice = std::size_t{1} << 20U;

// The text in slices that no word crosses, and no block unless it is longer than a slice. One where the text is short.
std::vector<Span> slices_of(const Document& document) {
  const std::string_view text = document.text();
  const std::vector<Block>& blocks = document.blocks();
  std::vector<Span> slices;
  std::size_t begin = 0;
  auto next = blocks.begin();
  while (text.size() - begin > kSlice) {
    const std::size_t most = begin + kSlice;
    next = std::upper_bound(next, blocks.end(), most,
                            [](std::size_t end, const Block& block) { return end < block.span.begin; });
    std::size_t end = next == blocks.begin() ? begin : std::prev(next)->span.begin;
    if (end <= begin) end = std::min(text.find(' ', most), text.size());
    slices.push_back({begin, end});
    begin = end;
  }
  slices.push_back({begin, text.size()});
  return slices;
}

WordList words_of(std::string_view text, Span slice) {
  WordList list = split_words(text.substr(slice.begin, slice.size()));
  const auto begin = static_cast<std::uint32_t>(slice.begin);
  for (Word& word : list.words) {
    word.begin += begin;
    word.end += begin;
  }
  return list;
}

}  // namespace

Reading::Reading(const Document& document, const CompiledRules& rules)
    : document_(document), rules_(rules), outline_(document.blocks()) {
  blocks_.resize(document.blocks().size());
  std::uint32_t block = 0;
  const std::vector<Span> slices = slices_of(document);
  for (const Span slice : slices) {
    const WordList list = words_of(document.text(), slice);
    if (tokens_.empty()) tokens_.reserve(list.words.size() * slices.size());
    block = add({list, rules.look_up(list)}, block);
  }
}

std::uint32_t Reading::add(const KnownWords& known, std::uint32_t block) {
  const WordList& list = known.list;
  const std::vector<Block>& blocks = document_.blocks();
  std::size_t index = 0;
  while (index < list.words.size() && block < blocks.size()) {
    const std::uint32_t begin = list.words[index].begin;
    if (begin >= blocks[block].span.end) {
      ++block;
    } else if (begin < blocks[block].span.begin) {
      ++index;
    } else {
      index = add_words(known, index, block);
    }
  }
  return block;
}

std::size_t Reading::add_words(const KnownWords& known, std::size_t index, std::uint32_t block) {
  const WordList& list = known.list;
  const std::size_t end = document_.blocks()[block].span.end;
  const bool is_name = document_.blocks()[block].kind == Block::Kind::identifier;
  for (; index < list.words.size() && list.words[index].begin < end; ++index) {
    const Word& word = list.words[index];
    if (is_name) {
      add_name(word, block);
      continue;
    }
    const bool is_broken = index + 1 < list.words.size() && list.words[index + 1].broken;
    CompiledRules::WordNumbers numbers = known.numbers[index];
    std::uint32_t token_end = word.end;
    if (is_broken) {
      const Word& rest = list.words[index + 1];
      const CompiledRules::WordNumbers whole = rules_.look_up(std::string(list.key(word)).append(list.key(rest)));
      if (whole.is_known()) {
        numbers = whole;
        token_end = rest.end;
        ++index;
      }
    }
    Token& token = push(word.begin, word.gap, block);
    token.end = token_end;
    token.numbers = numbers;
    token.capitalised = word.capitalised;
    token.all_caps = word.all_caps;
    token.hyphenated = word.hyphenated;
  }
  return index;
}

// The words of a name that no blank or underscore parts.
void Reading::add_name(const Word& word, std::uint32_t block) {
  const std::string_view name = document_.text().substr(word.begin, word.end - word.begin);
  const std::vector<Span> parts = parts_of_name(name);
  const auto numbers_of = [&](Span span) {
    return rules_.look_up(ascii_lower_case(name.substr(span.begin, span.size())));
  };
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Span part = parts[i];
    CompiledRules::WordNumbers found = numbers_of(part);
    if (i + 1 < parts.size()) {
      const Span both = {part.begin, parts[i + 1].end};
      const CompiledRules::WordNumbers numbers = numbers_of(both);
      if (numbers.is_known()) {
        found = numbers;
        part = both;
        ++i;
      }
    }
    const Gap gap = part.begin == parts.front().begin ? word.gap : Gap::space;
    Token& token = push(word.begin + static_cast<std::uint32_t>(part.begin), gap, block);
    token.end = word.begin + static_cast<std::uint32_t>(part.end);
    token.numbers = found;
  }
}

Token& Reading::push(std::uint32_t begin, Gap gap, std::uint32_t block) {
  const auto number = static_cast<std::uint32_t>(tokens_.size());
  TokenRange& of_block = blocks_[block];
  const bool new_block = of_block.size() == 0;
  if (new_block) {
    gap = Gap::block;
    of_block.first = number;
  }
  const bool too_long = !new_block && sentences_.back().tokens.size() >= kLongestSentence;
  if (too_long || gap >= Gap::sentence) sentences_.push_back({{number, number}, block});
  sentences_.back().tokens.last = number + 1;
  of_block.last = number + 1;
  Token& token = tokens_.emplace_back();
  token.begin = begin;
  token.sentence = static_cast<std::uint32_t>(sentences_.size() - 1);
  token.gap = gap;
  return token;
}

TokenRange Reading::tokens_of_block(std::uint32_t block) const { return blocks_[block]; }

TokenRange Reading::tokens_of_section(std::uint32_t token) const {
  const Outline::BlockRange section = outline_.section_around(sentence_of(token).block);
  TokenRange tokens{token, token + 1};
  for (std::uint32_t block = section.first; block < section.last; ++block) {
    if (blocks_[block].size() == 0) continue;
    tokens.first = blocks_[block].first;
    break;
  }
  for (std::uint32_t block = section.last; block-- > section.first;) {
    if (blocks_[block].size() == 0) continue;
    tokens.last = blocks_[block].last;
    break;
  }
  return tokens;
}

bool Reading::is_name(std::uint32_t token) const {
  const Token& word = tokens_[token];
  if (!word.capitalised) return false;
  const Vocabulary& vocabulary = rules_.table().vocabulary.front();
  if (holds(vocabulary.given_name, token)) return true;
  if (word.all_caps || word.end - word.begin < 2) return false;
  if (holds(vocabulary.name_exception, token) || holds(vocabulary.title_of_address, token)) return false;
  const TokenRange sentence = sentence_of(token).tokens;
  if (token == sentence.first || block_of(token).kind == Block::Kind::heading) return false;
  const bool after_title = holds(vocabulary.title_of_address, token - 1);
  // “the Docker image”: what an article introduces is no person's name; nor is a capital after a quotation mark or
  // colon.
  const bool after_that = text_of(tokens_[token - 1]) == "that";  // They know that Okonkwo …
  if (holds(vocabulary.determiner, token - 1) && !after_title && !after_that) return false;
  const std::string_view before = document_.text().substr(tokens_[token - 1].end, word.begin - tokens_[token - 1].end);
  if (before.find_first_of("\":(") != std::string_view::npos || before.find("\xE2\x80\x9C") != std::string_view::npos)
    return false;
  // A word that a rule knows in small letters is hardly a name, unless a title stands before it.
  return after_title || word.numbers.word == 0 || !holds(vocabulary.thing, token);
}

}  // namespace evenhand
