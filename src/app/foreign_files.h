#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "import/foreign_format.h"
#include "import/imported_rule.h"

namespace evenhand {

// The files of another tool that a path leads to.
struct ForeignFiles {
  std::string style;               // What they are called together: the folder's name.
  std::vector<ForeignFile> files;  // By path.
  std::vector<LeftOut> unreadable;
};

// The file that `path` names, or those below the folder whose names end as the format has it; hidden ones are left out.
// The Error says why there is none.
Result<ForeignFiles> read_foreign_files(const std::string& path, const ForeignFormat& format);

}  // namespace evenhand
