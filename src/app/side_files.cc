#include "app/side_files.h"

#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const SideFile& side) { return fs::absolute(side.path).parent_path().lexically_normal(); }

}  // namespace

std::string name_beside(const SideFile& side, const std::string& path) {
  return fs::absolute(path).lexically_normal().lexically_proximate(folder_of(side)).generic_string();
}

std::set<std::size_t> suppress_aside(const Treatment& treatment, FileReport& file) {
  if (treatment.side_file == nullptr) return {};
  const SideFile& side = *treatment.side_file;
  return suppress_aside(side, name_beside(side, file.path), treatment.suppression.today, file);
}

void SideFilesInUse::suppress_in(FileReport& file, const Treatment& treatment) {
  if (treatment.side_file == nullptr) return;
  InUse& entry = in_use_[treatment.side_file];
  if (entry.treatment == nullptr) entry.treatment = &treatment;
  if (!file.skipped) entry.use.checked.insert(name_beside(*treatment.side_file, file.path));
  entry.use.used.merge(suppress_aside(treatment, file));
}

std::vector<Complaint> SideFilesInUse::complaints() {
  std::vector<Complaint> all;
  for (auto& [side, entry] : in_use_) {
    const fs::path folder = folder_of(*side);
    entry.use.is_there = [&](const std::string& name) {
      std::error_code problem;
      return fs::exists(folder / name, problem);
    };
    SuppressionPolicy policy = entry.treatment->suppression;
    if (about_ == About::changes) policy.report_unused.reset();
    auto complaints = complaints_about(*side, policy, entry.use);
    std::move(complaints.begin(), complaints.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace evenhand
