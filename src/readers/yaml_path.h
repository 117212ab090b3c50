#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "readers/value_path.h"

namespace evenhand {

// Where in a YAML document its reader is, told by the columns in which keys and dashes stand.
class YamlPath {
 public:
  // A key, or the dash of a list's item, in a column (from 0).
  void enter_key(std::size_t column, std::string key);
  void enter_item(std::size_t column);
  // A new document begins.
  void clear();

  // The innermost key; empty where there is none.
  std::string_view key() const;
  ValuePath& path() { return path_; }

 private:
  enum class Kind { key, item };
  struct Level {
    std::size_t column;
    Kind kind;
  };

  void leave() {
    levels_.pop_back();
    path_.leave();
  }

  std::vector<Level> levels_;
  ValuePath path_;
};

}  // namespace evenhand
