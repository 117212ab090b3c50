#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// A file of the user's own, mapped into memory: what is not looked at is not read. Unmapped at the end of the scope.
class FileMap {
 public:
  // Nothing where there is no such regular file, where it is empty or cannot be mapped, and where somebody else could
  // have written it: it belongs to another user, or everybody may write into it. REQUIRES: nobody shortens the file as
  // long as it is mapped; to replace or remove it does no harm.
  static std::optional<FileMap> open(const std::string& path);

  FileMap(FileMap&& other) noexcept;
  FileMap& operator=(FileMap&&) = delete;
  ~FileMap();

  // Stay where they are when the map is moved. They begin on a page.
  std::string_view bytes() const { return bytes_; }

 private:
  explicit FileMap(std::string_view bytes) : bytes_(bytes) {}

  std::string_view bytes_;
};

}  // namespace evenhand
