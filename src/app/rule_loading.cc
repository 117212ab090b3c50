#include "app/rule_loading.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "app/config_loading.h"
#include "app/embedded_rules.h"
#include "app/rule_cache.h"
#include "app/version.h"
#include "base/file.h"
#include "base/hash.h"
#include "rules/compiler.h"
#include "rules/english.h"
#include "rules/rule_archive.h"
#include "rules/rule_mistake.h"
#include "rules/rule_set.h"
#include "rules/rule_sources.h"

namespace evenhand {
namespace {

constexpr std::string_view kBuiltinRoot = "rules";

bool only_builtin(const RuleOptions& options) {
  return options.builtin && options.folders.empty() && options.profile_file.empty();
}

Error describe(const std::vector<RuleMistake>& mistakes) {
  std::string message;
  for (const RuleMistake& mistake : mistakes) message += to_string(mistake) + "\n";
  const std::size_t count = mistakes.size();
  message += "evenhand: " + std::to_string(count) + (count == 1 ? " mistake" : " mistakes") +
             " in rule files; nothing was done";
  return {message};
}

// A profile of the user's is one more rule file.
Result<RuleSource> profile_source(const std::string& file) {
  Result<std::string> text = read_file(file);
  if (!text) return Error{file + ": " + text.error().message};
  const std::filesystem::path path(file);
  const std::string folder = path.has_parent_path() ? path.parent_path().string() : ".";
  return RuleSource{"profiles/" + path.stem().string() + ".yaml", *std::move(text), folder};
}

Result<RuleBook> open_embedded() {
  const Result<CompiledRules> rules = CompiledRules::open_known(embedded_table());
  if (!rules) return Error{"internal error, please report it: the built-in rules: " + rules.error().message};
  return RuleBook{nullptr, *rules};
}

// What has been opened before it was written is opened as it lies, unless it has been damaged since.
std::optional<RuleBook> open_cached(const std::string& key) {
  std::optional<FileMap> table = read_cached_table(key);
  if (!table) return std::nullopt;
  const Result<CompiledRules> rules = CompiledRules::open_known(table->bytes());
  if (!rules || !has_right_checksum(table->bytes())) return std::nullopt;
  return RuleBook{std::make_shared<const FileMap>(*std::move(table)), *rules};
}

Result<RuleBook> open_compiled(std::string bytes, const std::string& key) {
  auto owned = std::make_shared<const std::string>(std::move(bytes));
  const Result<CompiledRules> rules = CompiledRules::open(*owned);
  if (!rules) return rules.error();
  write_cached_table(key, *owned);
  return RuleBook{std::move(owned), *rules};
}

Result<std::string> compile(const RuleSet& rules) {
  const Result<English> english = read_builtin_english();
  if (!english) return english.error();
  auto outcome = compile_rules(rules, *english);
  if (const auto* const mistakes = std::get_if<std::vector<RuleMistake>>(&outcome)) return describe(*mistakes);
  return std::get<Compilation>(std::move(outcome)).table;
}

// The user's own files, of several folders the last, and a profile.
Result<std::vector<RuleSource>> own_sources(const RuleOptions& options) {
  std::vector<RuleSource> sources;
  for (const std::string& folder : options.folders) {
    Result<std::vector<RuleSource>> own = read_rule_sources(folder);
    if (!own) return own.error();
    sources = overlay(std::move(sources), *std::move(own));
  }
  if (!options.profile_file.empty()) {
    Result<RuleSource> profile = profile_source(options.profile_file);
    if (!profile) return profile.error();
    sources = overlay(std::move(sources), {*std::move(profile)});
  }
  return sources;
}

// The user's files laid over the built-in ones, as far as these count.
Result<std::vector<RuleSource>> with_builtin(const RuleOptions& options, std::vector<RuleSource> own) {
  if (!options.builtin) return own;
  Result<std::vector<RuleSource>> builtin = unpack_sources(embedded_sources(), std::string(kBuiltinRoot));
  if (!builtin) return Error{"internal error, please report it: the built-in rules: " + builtin.error().message};
  return overlay(*std::move(builtin), std::move(own));
}

std::optional<Error> find_no_rules(const RuleOptions& options) {
  if (options.builtin || !options.folders.empty()) return std::nullopt;
  return Error{"--no-builtin-rules leaves no rules without --rules or rule-folders"};
}

// Changes with the user's files, and with the program: its rules, its English, and the compiler, since one that
// compiles differently has also made another built-in table.
std::string cache_key(const RuleOptions& options, const std::vector<RuleSource>& own) {
  const std::string which = options.builtin ? "with" : "without";
  return hash_in_hex(std::string(kVersion) + std::string(embedded_fingerprint()) + which + pack_sources(own));
}

}  // namespace

RuleOptions rule_options(const Config& config, const RuleOptions& given) {
  RuleOptions options = given;
  options.folders.clear();
  for (const auto& folder : config.rule_folders) options.folders.push_back(folder.value);
  if (config.profile && is_profile_file(config.profile->value)) options.profile_file = config.profile->value;
  return options;
}

Result<RuleBook> open_rules(const RuleOptions& options) {
  if (only_builtin(options)) return open_embedded();
  if (const auto error = find_no_rules(options)) return Error{"evenhand: " + error->message};
  Result<std::vector<RuleSource>> own = own_sources(options);
  if (!own) return Error{"evenhand: " + own.error().message};
  const std::string key = cache_key(options, *own);
  if (std::optional<RuleBook> book = open_cached(key)) return *std::move(book);
  const Result<std::vector<RuleSource>> sources = with_builtin(options, *std::move(own));
  if (!sources) return Error{"evenhand: " + sources.error().message};
  const Result<RuleSet> rules = read_rules(*sources);
  if (!rules) return rules.error();
  Result<std::string> table = compile(*rules);
  if (!table) return table.error();
  return open_compiled(*std::move(table), key);
}

Result<std::vector<RuleSource>> rule_sources(const RuleOptions& options) {
  if (const auto error = find_no_rules(options)) return *error;
  Result<std::vector<RuleSource>> own = own_sources(options);
  if (!own) return own.error();
  return with_builtin(options, *std::move(own));
}

Result<RuleSet> read_rules(const std::vector<RuleSource>& sources) {
  auto outcome = load_rules(sources);
  if (const auto* const mistakes = std::get_if<std::vector<RuleMistake>>(&outcome)) return describe(*mistakes);
  return std::get<RuleSet>(std::move(outcome));
}

Result<English> read_builtin_english() {
  Result<English> english = read_english(embedded_english());
  if (!english) return Error{"internal error, please report it: " + english.error().message};
  return english;
}

}  // namespace evenhand
