#include "app/equipment.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <thread>
#include <utility>

#include "base/file.h"
#include "config/rule_wishes.h"
#include "document/glob.h"
#include "rules/rule_names.h"
#include "rules/selection.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// Whether a glob fits the path or a folder that it is in.
bool fits_path_or_folder(const std::string& glob, std::string_view path) {
  for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
    if (glob_matches(glob, path.substr(0, end))) return true;
  }
  return glob_matches(glob, path);
}

// Few configurations ask, so English is only read when one does.
std::vector<std::string> forms_of_english(const std::string& word) {
  static const Result<English> english = read_builtin_english();
  std::vector<std::string> forms = {word};
  if (!english) return forms;
  for (const WordForm& form : english->inflect(word)) forms.push_back(form.text);
  return forms;
}

// “2026-11-22”, where the user is.
std::string today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  std::string text(11, '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%d", &local));
  return text;
}

SuppressionPolicy suppression_policy(const Config& config, const CompiledRules& rules) {
  SuppressionPolicy policy;
  policy.today = today();
  const bool reports = config.report_unused && config.report_unused->value != Severity::off;
  if (reports) policy.report_unused = config.report_unused->value;
  policy.require_reasons = config.require_reasons && config.require_reasons->value;
  for (const auto& linter : config.suppressions_of) policy.foreign.push_back(linter.value);
  policy.check_rule = [&rules](std::string_view name) { return check_selector(rules, name); };
  return policy;
}

}  // namespace

std::string Treatment::path_inside(const std::string& path) const {
  return fs::absolute(path).lexically_normal().lexically_proximate(folder).generic_string();
}

std::optional<std::string> Treatment::reason_to_exclude(const std::string& path) const {
  if (config.exclude.empty()) return std::nullopt;
  const std::string inside = path_inside(path);
  const auto excluding = std::find_if(config.exclude.begin(), config.exclude.end(),
                                      [&](const auto& glob) { return fits_path_or_folder(glob.value, inside); });
  if (excluding == config.exclude.end()) return std::nullopt;
  return "excluded by " + excluding->origin;
}

std::optional<std::string> Treatment::reason_to_leave_out(const std::string& file) const {
  if (auto why = reason_to_exclude(file)) return why;
  if (config.include.empty()) return std::nullopt;
  const std::string inside = path_inside(file);
  const auto fits = [&](const Said<std::string>& glob) { return fits_path_or_folder(glob.value, inside); };
  if (std::any_of(config.include.begin(), config.include.end(), fits)) return std::nullopt;
  return "not among what " + config.include.front().origin + " includes";
}

Assignment Treatment::assignment_for(const InputFile& file, std::optional<Genre> genre_of_all) const {
  Assignment assignment{linter.get(), &suppression, genre_of_all};
  if (config.genres.empty()) return assignment;
  const std::string path = path_inside(file.path);
  for (const auto& said : config.genres) {
    const auto& [glob, genre] = said.value;
    if (glob_matches(glob, path)) assignment.genre.of_path = GenreDecision{genre, said.origin + " says so of " + glob};
  }
  return assignment;
}

Equipment::Equipment(const Options& options) : options_(options), finder_(options.config) {}

Result<const Treatment*> Equipment::treatment_for(const std::string& path) {
  const Result<std::shared_ptr<const LoadedConfig>> loaded = finder_.find_for(path);
  if (!loaded) return loaded.error();
  const auto known = treatments_.find(*loaded);
  if (known != treatments_.end()) return known->second.get();
  Result<std::unique_ptr<Treatment>> made = make_treatment(**loaded);
  if (!made) return made.error();
  return treatments_.emplace(*loaded, *std::move(made)).first->second.get();
}

Result<const RuleBook*> Equipment::book_for(const Config& config) {
  const RuleOptions options = rule_options(config, options_.rules);
  std::vector<std::string> key = options.folders;
  key.push_back(options.profile_file);
  const auto known = books_.find(key);
  if (known != books_.end()) return known->second.get();
  Result<RuleBook> opened = open_rules(options);
  if (!opened) return opened.error();
  return books_.emplace(key, std::make_unique<const RuleBook>(*std::move(opened))).first->second.get();
}

Result<const SideFile*> Equipment::side_file_for(const Config& config) {
  if (!config.suppression_file) return nullptr;
  const std::string& path = config.suppression_file->value;
  const auto known = side_files_.find(path);
  if (known != side_files_.end()) return known->second.get();
  const Result<std::string> text = read_file(path);
  if (!text) return Error{"evenhand: " + config.suppression_file->origin + ": " + path + ": " + text.error().message};
  Result<SideFile> side = parse_side_file(*text, path);
  if (!side) return side.error();
  return side_files_.emplace(path, std::make_unique<const SideFile>(*std::move(side))).first->second.get();
}

Result<std::unique_ptr<Treatment>> Equipment::make_treatment(const LoadedConfig& loaded) {
  auto treatment = std::make_unique<Treatment>();
  treatment->config = overlay(loaded.config, options_.config.given);
  treatment->folder = loaded.folder;
  treatment->files = loaded.files;
  const Result<const RuleBook*> book = book_for(treatment->config);
  if (!book) return book.error();
  const CompiledRules& rules = (*book)->rules;
  if (const auto error = find_unknown_name(treatment->config, rules)) return Error{"evenhand: " + error->message};
  Result<Selection> selection = select_rules(rules, selection_request(treatment->config, options_.selection));
  if (!selection) return Error{"evenhand: " + selection.error().message};
  selection->allowed = allowed_terms(treatment->config, rules, forms_of_english);
  selection->links = links_by_rule(treatment->config, rules);
  treatment->linter = std::make_unique<const Linter>(rules, *std::move(selection));
  treatment->suppression = suppression_policy(treatment->config, rules);
  const Result<const SideFile*> side_file = side_file_for(treatment->config);
  if (!side_file) return side_file.error();
  treatment->side_file = *side_file;
  return treatment;
}

Result<std::vector<const Treatment*>> treat(Walk& walk, Equipment& equipment) {
  std::vector<const Treatment*> treatments;
  treatments.reserve(walk.files.size());
  for (InputFile& file : walk.files) {
    const Result<const Treatment*> treatment = equipment.treatment_for(file.path);
    if (!treatment) return treatment.error();
    if (file.origin == InputFile::Origin::found) {
      if (auto why = (*treatment)->reason_to_leave_out(file.path)) {
        walk.left_out.push_back({file.path, Omission::Reason::excluded, *std::move(why)});
        continue;
      }
    }
    if (&file != &walk.files[treatments.size()]) walk.files[treatments.size()] = std::move(file);
    treatments.push_back(*treatment);
  }
  walk.files.resize(treatments.size());
  return treatments;
}

std::size_t choose_jobs(const Options& options) {
  return options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace evenhand
