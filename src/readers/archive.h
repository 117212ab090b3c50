#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace evenhand {

// A ZIP archive in memory, whose files are unpacked one by one, by name. Nothing is ever written to disk.
//
// Bounded, so that a small file cannot unpack into a flood: the number of files, the size of each, the size of all that
// are read together, and how much larger than packed a file may be.
class Archive {
 public:
  static constexpr std::size_t kMostFiles = 50'000;
  static constexpr std::size_t kLargestPart = std::size_t{64} << 20;    // Bytes, of one file unpacked.
  static constexpr std::size_t kLargestTotal = std::size_t{256} << 20;  // Bytes, of all that are read.
  // Spreadsheets of one repeated number are packed up to 100 times smaller; a bomb 1,000 times. Asked only of files
  // larger than kSuspiciousSize unpacked.
  static constexpr std::size_t kLargestRatio = 200;
  static constexpr std::size_t kSuspiciousSize = std::size_t{8} << 20;  // Bytes.

  // `bytes` is borrowed and must outlive the Archive. The Error says why it is no archive that can be read: no ZIP at
  // all, cut off, in several volumes, too many files.
  static Result<Archive> open(std::string_view bytes);

  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;
  ~Archive();

  bool holds(std::string_view name) const;
  // The content of a file. The Error names it and says why it cannot be read: not there, encrypted, damaged (its
  // checksum is wrong), beyond a limit, packed in a way that is not known.
  Result<std::string> read(std::string_view name);

 private:
  struct State;
  explicit Archive(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace evenhand
