// Run by the build: reads rules/ and writes what the program carries in it. Usage: embed_rules RULES_FOLDER
// OUTPUT_FOLDER

#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <variant>

#include "base/file.h"
#include "base/hash.h"
#include "rules/compiled_rules.h"
#include "rules/compiler.h"
#include "rules/english.h"
#include "rules/rule_archive.h"
#include "rules/rule_set.h"
#include "rules/rule_sources.h"

namespace evenhand {
namespace {

constexpr std::array kEnglishFiles = {"irregular-forms.txt", "gradable-adjectives.txt", "doubling-verbs.txt",
                                      "spelling.txt", "common-words.txt"};

int fail(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  return 1;
}

int fail(const std::vector<RuleMistake>& mistakes) {
  for (const RuleMistake& mistake : mistakes) std::fprintf(stderr, "%s\n", to_string(mistake).c_str());
  return 1;
}

int embed(const std::string& rules_folder, const std::string& output_folder) {
  std::array<std::string, kEnglishFiles.size()> texts;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Result<std::string> text = read_file(rules_folder + "/english/" + kEnglishFiles[i]);
    if (!text) return fail(text.error().message);
    texts[i] = std::move(*text);
  }
  const Result<English> english = read_english({texts[0], texts[1], texts[2], texts[3], texts[4]});
  if (!english) return fail(english.error().message);
  const Result<std::vector<RuleSource>> sources = read_rule_sources(rules_folder);
  if (!sources) return fail(sources.error().message);
  const auto rules = load_rules(*sources);
  if (const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&rules)) return fail(*mistakes);
  const auto compiled = compile_rules(std::get<RuleSet>(rules), *english);
  if (const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&compiled)) return fail(*mistakes);
  const Compilation& compilation = std::get<Compilation>(compiled);
  // What is a warning for the rules of others would slow everybody down here.
  if (!compilation.warnings.empty()) return fail(compilation.warnings);
  const auto copy = std::make_unique<std::string>(compilation.table);  // The program will not check it again.
  if (const Result<CompiledRules> opened = CompiledRules::open(*copy); !opened) return fail(opened.error().message);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (const auto error = write_file(output_folder + "/" + kEnglishFiles[i], texts[i])) return fail(error->message);
  }
  if (const auto error = write_file(output_folder + "/table.bin", compilation.table)) return fail(error->message);
  const std::string packed = pack_sources(*sources);
  if (const auto error = write_file(output_folder + "/sources.bin", packed)) return fail(error->message);
  std::string fingerprints = hash_in_hex(compilation.table) + hash_in_hex(packed);
  for (const std::string& text : texts) fingerprints += hash_in_hex(text);
  if (const auto error = write_file(output_folder + "/fingerprint.txt", hash_in_hex(fingerprints)))
    return fail(error->message);
  return 0;
}

}  // namespace
}  // namespace evenhand

int main(int count, char** arguments) {
  if (count != 3) return evenhand::fail(std::string("usage: embed_rules RULES_FOLDER OUTPUT_FOLDER"));
  return evenhand::embed(arguments[1], arguments[2]);
}
