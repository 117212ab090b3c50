#include "support/shipped_rules.h"

#include <cstdio>
#include <cstdlib>
#include <variant>

#include "rules/compiler.h"
#include "rules/rule_set.h"
#include "rules/rule_sources.h"
#include "rules/shipped_english.h"

namespace evenhand {
namespace {

[[noreturn]] void give_up(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  std::abort();
}

std::vector<RuleSource> shipped_sources() {
  Result<std::vector<RuleSource>> sources = read_rule_sources(EVENHAND_SOURCE_DIR "/rules");
  if (!sources) give_up(sources.error().message);
  return std::move(*sources);
}

std::unique_ptr<const RulesUnderTest> compile(const std::vector<RuleSource>& sources) {
  auto loaded = load_rules(sources);
  if (const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&loaded)) give_up(to_string(mistakes->front()));
  auto outcome = compile_rules(std::get<RuleSet>(loaded), shipped_english());
  if (const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&outcome)) give_up(to_string(mistakes->front()));
  auto table = std::make_unique<const std::string>(std::get<Compilation>(std::move(outcome)).table);
  Result<CompiledRules> compiled = CompiledRules::open(*table);
  if (!compiled) give_up(compiled.error().message);
  return std::make_unique<const RulesUnderTest>(
      RulesUnderTest{std::get<RuleSet>(std::move(loaded)), std::move(table), *compiled});
}

}  // namespace

const RulesUnderTest& shipped_rules() {
  static const std::unique_ptr<const RulesUnderTest> rules = compile(shipped_sources());
  return *rules;
}

std::unique_ptr<const RulesUnderTest> rules_of(const std::vector<TestFile>& files) {
  std::vector<RuleSource> sources;
  for (RuleSource& source : shipped_sources()) {
    const bool shared = source.path.starts_with("lexicons/") || source.path.starts_with("genres/");
    if (shared) sources.push_back(std::move(source));
  }
  for (const TestFile& file : files) sources.push_back({file.path, file.text, "test"});
  return compile(sources);
}

}  // namespace evenhand
