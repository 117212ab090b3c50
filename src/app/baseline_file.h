#pragma once

#include <string>

#include "app/work.h"
#include "base/result.h"
#include "lint/baseline.h"

namespace evenhand {

// A baseline in its file. Paths in it count from the file's folder.
class BaselineFile {
 public:
  explicit BaselineFile(std::string path) : path_(std::move(path)) {}

  const std::string& path() const { return path_; }
  bool exists() const;

  // The Error is ready to be shown.
  Result<Baseline> read() const;

  // Moves what `baseline` knows out of the findings of `report`; see hold_back().
  Baseline hold_back_from(Report& report, const Baseline& baseline) const;

  // How the baseline calls a file.
  std::string name_of(const std::string& path) const;
  bool is_gone(const std::string& name) const;

 private:
  std::string path_;
};

// Holds back what the baseline of the configuration knows. Nothing where there is none, or all went well; the Error is
// ready to be shown.
std::optional<Error> hold_back_known(Report& report, const Work& work);

}  // namespace evenhand
