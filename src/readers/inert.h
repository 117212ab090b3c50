#pragma once

#include "base/span.h"
#include "document/document.h"

namespace evenhand {

// Hides what stands in prose of every format without being prose: URLs and bare domains, mail addresses, file names and
// paths, @handles, #hashtags, --flags, \commands of TeX, ${VARIABLES}, {{templates}}, <placeholders> and footnote
// marks ([^1]). Words with slashes between (his/her) stay. Takes time linear in the size of `span`. REQUIRES: span.end
// <= document.text().size().
void hide_inert(Document& document, Span span);

}  // namespace evenhand
