#pragma once

#include <cstddef>
#include <string>

#include "walk/walk.h"

namespace evenhand {

// What a walk left out, given out among its files in the order of the paths.
class LeftOut {
 public:
  // `walk` is borrowed.
  explicit LeftOut(const Walk& walk) : walk_(walk) {}

  // Calls visit(omission) for each that comes before `path`, or at it, and was not visited yet; null: all that are
  // left.
  template <typename Visit>
  void visit_before(const std::string* path, const Visit& visit) {
    for (; next_ < walk_.left_out.size(); ++next_) {
      const Omission& omission = walk_.left_out[next_];
      if (path != nullptr && *path < omission.path) return;
      visit(omission);
    }
  }

 private:
  const Walk& walk_;
  std::size_t next_ = 0;  // In walk_.left_out.
};

}  // namespace evenhand
