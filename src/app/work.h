#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/change_set.h"
#include "app/equipment.h"
#include "app/options.h"
#include "app/run.h"
#include "walk/walk.h"

namespace evenhand {

// The files that a command is about, each with its treatment.
struct Work {
  std::unique_ptr<ChangeSet> changes;  // Where files are those that git says have changed. Otherwise null.
  Walk walk;
  std::vector<const Treatment*> treatments;  // Of walk.files, in their order. Borrowed from the Equipment.
};

// What `paths` lead to, or, where the options ask for changes, what of it has changed; without what configurations
// exclude. Nothing where a configuration or a rule is wrong, or git does not answer; then the user has been told.
std::optional<Work> plan(const std::vector<std::string>& paths, const Options& options, Equipment& equipment);

// The treatment of each file by its path.
std::map<std::string, const Treatment*> treatments_by_path(const Work& work);

// How files are read.
ReadOptions read_options(const Options& options);

// Checks all of it, with a bar on a terminal where it takes long. What comments and side files suppress is suppressed.
RunResult run(const Work& work, const Options& options, std::size_t jobs);

// What a report comes to under the configurations of its files.
struct Verdict {
  bool fails = false;        // A finding is as severe as its configuration fails on.
  std::size_t left_out = 0;  // Findings that are less severe than what is shown.
};

// Takes out of `report` what is not shown.
Verdict judge(Report& report, const Work& work);

}  // namespace evenhand
