#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/change_set.h"
#include "app/equipment.h"
#include "app/options.h"
#include "app/progress.h"
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

// What a run says behind the reports of its files.
struct WorkEnd {
  RunEnd run;
  std::vector<Complaint> complaints;  // About suppressions in side files.
};

// Takes the report of a file, and how the file is treated; null where it is none of the work's. As TakeReport.
using TakeTreated = std::function<void(FileReport report, const Treatment* treatment)>;

// Checks all of it. What comments and side files suppress is suppressed. `progress` is borrowed.
WorkEnd run(const Work& work, const Options& options, std::size_t jobs, Progress& progress, const TakeTreated& take);

struct RunResult {
  Report report;
  std::size_t bytes = 0;  // Read.
};

// The same, all of it at once: its memory grows with the findings.
RunResult run(const Work& work, const Options& options, std::size_t jobs);

// Whether anything is to be drawn.
ProgressVisibility progress_visibility(const Options& options);

// What a report comes to under the configurations of its files.
struct Verdict {
  bool fails = false;        // A finding is as severe as its configuration fails on.
  std::size_t left_out = 0;  // Findings that are less severe than what is shown.
};

// Takes out of the report of a file what is not shown under its treatment. Null: nothing is.
Verdict judge(FileReport& report, const Treatment* treatment);

// Whether a configuration that names the side file fails on what is wrong with it.
bool weighs(const Complaint& complaint, const Work& work);

}  // namespace evenhand
