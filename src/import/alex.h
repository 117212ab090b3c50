#pragma once

#include <optional>
#include <string>
#include <vector>

#include "import/imported_rule.h"

namespace evenhand {

// What a configuration of alex chooses. Its ids are words joined by hyphens: he-she, master-slave.
struct AlexConfiguration {
  struct Id {
    std::string text;
    SourcePlace place;
  };

  std::vector<Id> allowed;
  std::vector<Id> denied;                // Where there are some: nothing but these is looked for.
  std::optional<SourcePlace> no_binary;  // Where “he or she” is objected to as well.
};

// Reads .alexrc (JSON or YAML) or a package.json that holds "alexConfig". What cannot be read or carried over is noted.
AlexConfiguration read_alex_configuration(const ForeignFile& file, std::vector<LeftOut>& left_out);

}  // namespace evenhand
