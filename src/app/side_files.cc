#include "app/side_files.h"

#include <filesystem>
#include <iterator>
#include <map>
#include <system_error>
#include <utility>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const SideFile& side) { return fs::absolute(side.path).parent_path().lexically_normal(); }

// A side file in a run, and the configuration that first named it, by which it is judged.
struct SideFileInUse {
  const Treatment* treatment = nullptr;
  SideFileUse use;
};

}  // namespace

std::string name_beside(const SideFile& side, const std::string& path) {
  return fs::absolute(path).lexically_normal().lexically_proximate(folder_of(side)).generic_string();
}

std::set<std::size_t> suppress_aside(const Treatment& treatment, FileReport& file) {
  if (treatment.side_file == nullptr) return {};
  const SideFile& side = *treatment.side_file;
  return suppress_aside(side, name_beside(side, file.path), treatment.suppression.today, file);
}

void suppress_aside(const Work& work, Report& report) {
  const std::map<std::string, const Treatment*> treatments = treatments_by_path(work);
  std::map<const SideFile*, SideFileInUse> in_use;
  for (FileReport& file : report.files) {
    const auto found = treatments.find(file.path);
    if (found == treatments.end() || found->second->side_file == nullptr) continue;
    const SideFile& side = *found->second->side_file;
    SideFileInUse& entry = in_use[&side];
    if (entry.treatment == nullptr) entry.treatment = found->second;
    if (!file.skipped) entry.use.checked.insert(name_beside(side, file.path));
    entry.use.used.merge(suppress_aside(*found->second, file));
  }
  for (auto& [side, entry] : in_use) {
    const fs::path folder = folder_of(*side);
    entry.use.is_there = [&](const std::string& name) {
      std::error_code problem;
      return fs::exists(folder / name, problem);
    };
    SuppressionPolicy policy = entry.treatment->suppression;
    // What suppresses a finding on a line that has not changed suppresses nothing that was looked for.
    if (work.changes != nullptr) policy.report_unused.reset();
    auto complaints = complaints_about(*side, policy, entry.use);
    std::move(complaints.begin(), complaints.end(), std::back_inserter(report.complaints));
  }
}

}  // namespace evenhand
