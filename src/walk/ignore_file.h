#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "walk/ignore_pattern.h"

namespace evenhand {

// What an ignore file says about an entry.
struct IgnoreVerdict {
  bool is_ignored = false;  // False: it is taken back.
  std::size_t line = 0;     // Of the pattern that says so, from 1.
};

// A file in the format of .gitignore.
class IgnoreFile {
 public:
  // `name` is how messages call it. Never fails: lines that mean nothing are passed over, as git does.
  IgnoreFile(std::string name, std::string_view text);

  const std::string& name() const { return name_; }

  // What its last pattern that fits says; nothing where none does. `path` as in IgnorePattern::matches().
  std::optional<IgnoreVerdict> verdict_on(std::string_view path, EntryKind kind) const;

 private:
  struct Line {
    IgnorePattern pattern;
    std::size_t number;
  };

  std::string name_;
  std::vector<Line> lines_;  // Only those that mean something.
};

}  // namespace evenhand
