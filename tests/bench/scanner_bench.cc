// From bytes to words, and from words to what the rule table knows of them.

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "bench_texts.h"
#include "text/word.h"
#include "text/word_bits.h"
#include "text/word_scanner.h"

namespace evenhand {
namespace {

void ClassifyBytes(benchmark::State& state, const WordBitsVariant& variant) {
  const std::string text = prose_of_size(100'000);
  for ([[maybe_unused]] auto _ : state) {
    std::uint64_t all = 0;
    for (std::size_t at = 0; at + kWordBitsStretch <= text.size(); at += kWordBitsStretch)
      all ^= variant.function(text.data() + at).word;
    benchmark::DoNotOptimize(all);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

// Once for each instruction set of this machine.
[[maybe_unused]] const bool kIsRegistered = [] {
  for (const WordBitsVariant& variant : word_bits_variants()) {
    if (!variant.runs_here) continue;
    const std::string name = "ClassifyBytes/" + std::string(variant.name);
    benchmark::RegisterBenchmark(name.c_str(), [&variant](benchmark::State& state) { ClassifyBytes(state, variant); });
  }
  return true;
}();

void ScanWords(benchmark::State& state) {
  const std::string text = prose_of_size(100'000);
  std::vector<ScannedWord> words(256);
  for ([[maybe_unused]] auto _ : state) {
    for (ScanProgress progress; progress.next < text.size();) progress = scan_words(text, progress.next, words);
    benchmark::DoNotOptimize(words.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(ScanWords);

void SplitWords(benchmark::State& state) {
  const std::string text = prose_of_size(100'000);
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(split_words(text).words.size());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(SplitWords);

void LookUpWords(benchmark::State& state) {
  const CompiledRules& rules = built_in_rules();
  const std::string text = prose_of_size(100'000);
  const WordList list = split_words(text);
  for ([[maybe_unused]] auto _ : state) {
    std::uint32_t all = 0;
    for (const Word& word : list.words) all ^= rules.look_up(list.key(word)).word;
    benchmark::DoNotOptimize(all);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(list.words.size()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(LookUpWords);

}  // namespace
}  // namespace evenhand
