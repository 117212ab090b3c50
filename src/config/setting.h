#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "config/config.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// One thing that a configuration settles, and where that was said.
struct Setting {
  enum class Kind : std::uint8_t {
    value,  // key: value
    item,   // An item of the list at `key`.
    entry,  // `name: value` in the map at `key`.
  };

  std::string key;   // “rules”
  std::string name;  // Of an entry: “tech-legacy/denylist”.
  Kind kind = Kind::value;
  YamlNode value;      // As a configuration file would say it; without places.
  std::string origin;  // “docs/.evenhand.yaml:3”, “--profile”; empty: nobody said it, and it is so by itself.
};

// All that holds under `config`, key by key in the order of docs/configuration.md. What nobody said is there where it
// has one value of its own.
std::vector<Setting> settings_of(const Config& config);

// The same as a configuration file would say it, with the origin of each line behind it. Read back, it settles the
// same.
std::string settings_as_yaml(const std::vector<Setting>& settings);

}  // namespace evenhand
