#pragma once

#include <string>

#include "rules/pattern.h"
#include "rules/source_place.h"

namespace evenhand {

// A pattern and where it stands in its file, for messages about it.
struct PlacedPattern {
  std::string notation;
  Pattern pattern;
  SourcePlace place;
};

}  // namespace evenhand
