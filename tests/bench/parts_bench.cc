// The parts between words and the report, each on its own: readers, tries of patterns, conditions, a document from end
// to end, reporters.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>
#include <vector>

#include "bench_texts.h"
#include "lint/condition_test.h"
#include "lint/guards.h"
#include "lint/linter.h"
#include "lint/raw_match.h"
#include "lint/triggers.h"
#include "readers/reader.h"
#include "report/reporter.h"
#include "rules/selection.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

Document markdown(const std::string& text) { return *read_document(Format::markdown, "bench.md", text); }

const Linter& linter() {
  static const Linter linter(built_in_rules(), *select_rules(built_in_rules(), {}));
  return linter;
}

void count_bytes(benchmark::State& state, const std::string& text) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void ReadFormat(benchmark::State& state, Format format, const std::string& path) {
  const std::string bytes = contents_of(path);
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(read_document(format, path, bytes).has_value());
  count_bytes(state, bytes);
}

// Of each format, the largest of its test cases.
std::string largest_case(const fs::path& folder) {
  fs::path largest;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".mask" || !entry.is_regular_file()) continue;
    if (largest.empty() || entry.file_size() > fs::file_size(largest)) largest = entry.path();
  }
  return fs::relative(largest, EVENHAND_SOURCE_DIR).string();
}

[[maybe_unused]] const bool kReadersAreRegistered = [] {
  for (const Format format : all_formats()) {
    const fs::path folder = fs::path(EVENHAND_SOURCE_DIR "/tests/readers/cases") / name_of(format);
    if (format == Format::pdf || !fs::is_directory(folder)) continue;  // PDF is read by another program.
    const std::string path = largest_case(folder);
    benchmark::RegisterBenchmark(("ReadFormat/" + std::string(name_of(format))).c_str(),
                                 [=](benchmark::State& state) { ReadFormat(state, format, path); });
  }
  return true;
}();

void MakeReading(benchmark::State& state) {
  const Document document = markdown(prose_of_size(100'000));
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(Reading(document, built_in_rules()).tokens().size());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.source().size()));
}
BENCHMARK(MakeReading)->Unit(benchmark::kMicrosecond);

// The conditions and guards of each match of dense text.
void AskConditions(benchmark::State& state) {
  const CompiledRules& rules = built_in_rules();
  const TableView& table = rules.table();
  const Document document = markdown(dense_text_of_size(20'000));
  const Reading reading(document, rules);
  const LazyRegexes regexes(rules);
  PatternSearch search(reading, regexes);
  const std::vector<bool> all(table.patterns.size(), true);
  const auto matches = find_raw_matches(reading, find_triggers(reading), search.runner(), all);
  for ([[maybe_unused]] auto _ : state) {
    Guards guards(search);
    ConditionTest conditions(search, guards, Genre::review);
    std::size_t held = 0;
    for (const RawMatch& raw : matches) {
      const std::uint32_t rule = table.patterns[raw.pattern].rule;
      if (rule == kNone) continue;
      const bool holds = conditions.all_hold(table.rules[rule].when, raw.match) &&
                         !conditions.any_holds(table.rules[rule].unless, raw.match) && !guards.is_mention(raw.match);
      held += holds ? 1 : 0;
    }
    benchmark::DoNotOptimize(held);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(matches.size()));
}
BENCHMARK(AskConditions)->Unit(benchmark::kMicrosecond);

// The straight line of app/run.cc, from bytes on.
void check_again_and_again(benchmark::State& state, const std::string& text) {
  std::size_t findings = 0;
  for ([[maybe_unused]] auto _ : state) findings = linter().lint(markdown(text), std::nullopt).findings.size();
  count_bytes(state, text);
  state.counters["findings"] = static_cast<double>(findings);
}

void CheckProse(benchmark::State& state) { check_again_and_again(state, prose_of_size(1'000'000)); }
BENCHMARK(CheckProse)->Unit(benchmark::kMillisecond);

void CheckDenseText(benchmark::State& state) { check_again_and_again(state, dense_text_of_size(200'000)); }
BENCHMARK(CheckDenseText)->Unit(benchmark::kMillisecond);

void CheckTextWithoutFindings(benchmark::State& state) {
  std::string text;
  while (text.size() < 1'000'000)
    text += "The parser reads the header, then each record. See part 4 for the layout.\n\n";
  check_again_and_again(state, text);
}
BENCHMARK(CheckTextWithoutFindings)->Unit(benchmark::kMillisecond);

void WriteReport(benchmark::State& state, Reporter reporter) {
  Report report;
  report.files.push_back(linter().lint(markdown(dense_text_of_size(100'000)), Genre::review));
  report.files.front().path = "bench.md";
  const std::size_t findings = report.files.front().findings.size();
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(reporter(report, {}).size());
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(findings));
}

[[maybe_unused]] const bool kReportersAreRegistered = [] {
  for (const std::string_view name : reporter_names()) {
    if (shows_documents(name)) continue;
    benchmark::RegisterBenchmark(("WriteReport/" + std::string(name)).c_str(), [=](benchmark::State& state) {
      WriteReport(state, *reporter_named(name));
    })->Unit(benchmark::kMicrosecond);
  }
  return true;
}();

}  // namespace
}  // namespace evenhand
