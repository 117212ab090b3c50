// The two figures that people feel: how long the program takes on one small file, and how many bytes of Markdown it
// checks in a second on one core.

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

#include "app/embedded_rules.h"
#include "base/file.h"
#include "lint/linter.h"
#include "readers/reader.h"
#include "rules/compiled_rules.h"
#include "rules/selection.h"

namespace evenhand {
namespace {

std::string contents_of(const std::string& name) {
  Result<std::string> text = read_file(EVENHAND_SOURCE_DIR "/" + name);
  if (!text) std::abort();
  return *std::move(text);
}

// Prose as it is: much in which nothing is found, and now and then an example that is full of findings.
std::string markdown_of_size(std::size_t bytes) {
  const std::string prose =
      contents_of("docs/rule-format.md") + contents_of("docs/output.md") + contents_of("README.md");
  const std::string findings = contents_of("examples/performance-review.md");
  std::string text;
  for (int i = 0; text.size() < bytes; ++i) text += "\n\n" + (i % 10 == 9 ? findings : prose);
  return text;
}

struct Equipment {
  Equipment() : rules(*CompiledRules::open(embedded_table())), linter(rules, *select_rules(rules, {})) {}

  CompiledRules rules;
  Linter linter;
};

// The straight line of app/run.cc, from bytes on.
std::size_t check(const Linter& linter, const std::string& text) {
  const Result<Document> document = read_document(Format::markdown, "bench.md", text);
  return linter.lint(*document, std::nullopt).findings.size();
}

void check_again_and_again(benchmark::State& state, const std::string& text) {
  const Equipment equipment;
  std::size_t findings = 0;
  for ([[maybe_unused]] auto _ : state) findings = check(equipment.linter, text);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["findings"] = static_cast<double>(findings);
}

void CheckMarkdown(benchmark::State& state) {
  check_again_and_again(state, markdown_of_size(static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(CheckMarkdown)->Arg(10'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

// Most files hold nothing that any rule is about.
void CheckMarkdownWithoutFindings(benchmark::State& state) {
  std::string text;
  while (text.size() < 1'000'000)
    text += "The parser reads the header, then each record. See part 4 for the layout.\n\n";
  check_again_and_again(state, text);
}
BENCHMARK(CheckMarkdownWithoutFindings)->Unit(benchmark::kMillisecond);

// Start to finish: a new process, one small file, all rules.
void CheckOneSmallFile(benchmark::State& state) {
  const std::string program = EVENHAND_PROGRAM;
  const std::string file = EVENHAND_SOURCE_DIR "/examples/job-posting.md";
  std::string name = "evenhand";
  std::string argument = file;
  char* const arguments[] = {name.data(), argument.data(), nullptr};
  char* const environment[] = {nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  for ([[maybe_unused]] auto _ : state) {
    pid_t process = 0;
    int status = 0;
    if (posix_spawn(&process, program.c_str(), &actions, nullptr, arguments, environment) != 0) std::abort();
    waitpid(process, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 2) std::abort();
  }
  posix_spawn_file_actions_destroy(&actions);
}
BENCHMARK(CheckOneSmallFile)->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace evenhand
