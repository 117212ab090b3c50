#include "app/baseline_file.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>
#include <vector>

#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const std::string& path) { return fs::absolute(path).parent_path().lexically_normal(); }

bool is_there(const fs::path& path) {
  std::error_code problem;
  return fs::exists(path, problem);
}

}  // namespace

bool BaselineFile::exists() const { return is_there(path_); }

Result<Baseline> BaselineFile::read() const {
  const Result<std::string> text = read_file(path_);
  if (!text) return Error{"evenhand: " + path_ + ": " + text.error().message};
  return Baseline::parse(*text, path_);
}

Baseline BaselineFile::hold_back_from(Report& report, const Baseline& baseline) const {
  return hold_back(
      report, baseline, [&](const std::string& path) { return name_of(path); },
      [&](const std::string& name) { return is_gone(name); });
}

std::string BaselineFile::name_of(const std::string& path) const {
  return fs::absolute(path).lexically_normal().lexically_proximate(folder_of(path_)).generic_string();
}

bool BaselineFile::is_gone(const std::string& name) const { return !is_there(folder_of(path_) / name); }

std::optional<Error> hold_back_known(Report& report, const Work& work) {
  // Each baseline at once for all files that it is for, since what is known in one may have moved to another.
  std::map<std::string, std::vector<std::string>> files_of;
  for (std::size_t i = 0; i < work.treatments.size(); ++i) {
    const auto& baseline = work.treatments[i]->config.baseline;
    if (baseline) files_of[baseline->value].push_back(work.walk.files[i].path);
  }
  for (const auto& [path, files] : files_of) {
    const BaselineFile file(path);
    const Result<Baseline> baseline = file.read();
    if (!baseline) return baseline.error();
    const auto is_meant = [&, &names = files](const FileReport& each) {
      return std::binary_search(names.begin(), names.end(), each.path);
    };
    const auto middle = std::stable_partition(report.files.begin(), report.files.end(), is_meant);
    Report part;
    part.files.assign(std::make_move_iterator(report.files.begin()), std::make_move_iterator(middle));
    file.hold_back_from(part, *baseline);
    std::move(part.files.begin(), part.files.end(), report.files.begin());
  }
  std::sort(report.files.begin(), report.files.end(),
            [](const FileReport& a, const FileReport& b) { return a.path < b.path; });
  return std::nullopt;
}

}  // namespace evenhand
