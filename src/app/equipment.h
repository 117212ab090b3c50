#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/config_finder.h"
#include "app/options.h"
#include "app/rule_loading.h"
#include "app/run.h"
#include "base/result.h"
#include "lint/linter.h"
#include "lint/side_file.h"
#include "walk/walk.h"

namespace evenhand {

// How the files under one configuration are treated.
struct Treatment {
  Config config;       // With what the command line says.
  std::string folder;  // This and the next as LoadedConfig has them.
  std::vector<std::string> files;
  std::unique_ptr<const Linter> linter;
  SuppressionPolicy suppression;
  const SideFile* side_file = nullptr;  // Null: none. Borrowed from the Equipment.

  Severity show() const { return config.show ? config.show->value : kUsualShow; }
  FailOn fail_on() const { return config.fail_on ? config.fail_on->value : kUsualFailOn; }

  // What its globs are tried on: `path` from its folder on.
  std::string path_inside(const std::string& path) const;

  // Why the configuration leaves out a file that was found in a folder; nothing where it does not.
  std::optional<std::string> reason_to_leave_out(const std::string& file) const;

  // The same for files and folders, as far as they are excluded.
  std::optional<std::string> reason_to_exclude(const std::string& path) const;

  Assignment assignment_for(const InputFile& file, std::optional<Genre> genre_of_all) const;
};

// The rules of each configuration, chosen and ready. Reads each file and compiles each set of rules once.
class Equipment {
 public:
  // `options` is borrowed and must outlive it.
  explicit Equipment(const Options& options);

  // The same for all files of one configuration; lives as long as the Equipment. The Error is ready to be shown: lines
  // that say where and what.
  Result<const Treatment*> treatment_for(const std::string& path);

 private:
  Result<const RuleBook*> book_for(const Config& config);
  Result<const SideFile*> side_file_for(const Config& config);
  Result<std::unique_ptr<Treatment>> make_treatment(const LoadedConfig& loaded);

  const Options& options_;
  ConfigFinder finder_;
  std::map<std::vector<std::string>, std::unique_ptr<const RuleBook>>
      books_;                                                          // By the folders and file of their rules.
  std::map<std::string, std::unique_ptr<const SideFile>> side_files_;  // By path.
  std::map<std::shared_ptr<const LoadedConfig>, std::unique_ptr<const Treatment>> treatments_;
};

// Takes out of `walk` what a configuration excludes, or does not include, of what was found in folders. One treatment
// for each file that stays, in their order. The Error as above, of the first file that has one.
Result<std::vector<const Treatment*>> treat(Walk& walk, Equipment& equipment);

// How many threads the options ask for.
std::size_t choose_jobs(const Options& options);

}  // namespace evenhand
