#pragma once

#include "app/options.h"

namespace evenhand {

// The options of a check of `options.commit_message`: its file, read as git would, with the mark of comments that the
// repository has settled on. REQUIRES: there is one.
Options options_for_message(const Options& options);

}  // namespace evenhand
