#include "lint/word_places.h"

#include <bit>

namespace evenhand {
namespace {

template <typename Visit>
void each_number(const Reading& reading, Visit visit) {
  const std::vector<Token>& tokens = reading.tokens();
  for (std::uint32_t token = 0; token < tokens.size(); ++token) {
    const CompiledRules::WordNumbers numbers = tokens[token].numbers;
    if (numbers.word != 0) visit(numbers.word, token);
    if (numbers.stem != 0) visit(numbers.stem, token);
  }
}

}  // namespace

WordPlaces::WordPlaces(const Reading& reading) {
  present_.resize(reading.rules().table().words.size() / 64 + 1);
  each_number(reading,
              [&](std::uint32_t word, std::uint32_t) { present_[word / 64] |= std::uint64_t{1} << word % 64; });
  ranks_.reserve(present_.size());
  std::uint32_t words = 0;
  for (const std::uint64_t bits : present_) {
    ranks_.push_back(words);
    words += static_cast<std::uint32_t>(std::popcount(bits));
  }
  // Counted one place behind, so that the sums are where each word begins; filled in, they are where it ends.
  begins_.resize(words + 2);
  each_number(reading, [&](std::uint32_t word, std::uint32_t) { ++begins_[rank(word) + 2]; });
  for (std::size_t i = 2; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
  tokens_.resize(begins_.back());
  each_number(reading, [&](std::uint32_t word, std::uint32_t token) { tokens_[begins_[rank(word) + 1]++] = token; });
}

std::uint32_t WordPlaces::rank(std::uint32_t word) const {
  const std::uint64_t before = present_[word / 64] & ((std::uint64_t{1} << word % 64) - 1);
  return ranks_[word / 64] + static_cast<std::uint32_t>(std::popcount(before));
}

std::span<const std::uint32_t> WordPlaces::of(std::uint32_t word) const {
  if ((present_[word / 64] >> word % 64 & 1U) == 0) return {};
  const std::uint32_t number = rank(word);
  return std::span(tokens_).subspan(begins_[number], begins_[number + 1] - begins_[number]);
}

}  // namespace evenhand
