#pragma once

#include <string_view>
#include <vector>

#include "document/format.h"

namespace evenhand {

// A phrase as it is written, and as it is read: markup inside of it vanishes.
struct PlantedPhrase {
  std::string_view written;
  std::string_view read;
};

// What pages of a format are put together from.
struct PageParts {
  Format format;
  std::string_view path;                // Of the page; the name of a file of code says its language.
  std::vector<std::string_view> parts;  // The first one begins a page. A phrase may stand at each @.
  std::vector<PlantedPhrase> phrases;
};

// Of every format whose bytes are masked and that is no tree of values (planted_data_test.py plants in these).
const std::vector<PageParts>& all_page_parts();

}  // namespace evenhand
