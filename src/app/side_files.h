#pragma once

#include <string>

#include "app/work.h"

namespace evenhand {

// How the side file calls a file: its path from the side file's folder on.
std::string name_beside(const SideFile& side, const std::string& path);

// Suppresses in one file what its side file says. Returns the numbers of the suppressions that did so.
std::set<std::size_t> suppress_aside(const Treatment& treatment, FileReport& file);

// The same in all files of `work`, and adds to report.complaints what is wrong with their side files.
void suppress_aside(const Work& work, Report& report);

}  // namespace evenhand
