#pragma once

#include <unistd.h>

#include <utility>

namespace evenhand {

// A file descriptor, closed at the end of the scope.
class Descriptor {
 public:
  // Takes it over. A negative number is none.
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  // Whether closing went well; what was written may only then be safe.
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

}  // namespace evenhand
