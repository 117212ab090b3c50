#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/equipment.h"
#include "lint/side_file.h"

namespace evenhand {

// How the side file calls a file: its path from the side file's folder on.
std::string name_beside(const SideFile& side, const std::string& path);

// Suppresses in one file what its side file says. Returns the numbers of the suppressions that did so.
std::set<std::size_t> suppress_aside(const Treatment& treatment, FileReport& file);

// The side files of a run: what they suppress, file by file, and in the end what is wrong with them.
class SideFilesInUse {
 public:
  // What is checked. What suppresses a finding on a line that has not changed suppresses nothing that is looked for, so
  // nothing is said of it.
  enum class About : std::uint8_t { whole_files, changes };

  explicit SideFilesInUse(About about) : about_(about) {}

  // The same for one file of the run. `treatment` is borrowed and must outlive it.
  void suppress_in(FileReport& file, const Treatment& treatment);

  // To be asked when all files have been.
  std::vector<Complaint> complaints();

 private:
  // A side file, and the configuration that first named it, by which it is judged.
  struct InUse {
    const Treatment* treatment = nullptr;
    SideFileUse use;
  };

  About about_;
  std::map<const SideFile*, InUse> in_use_;
};

}  // namespace evenhand
