#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/conversation.h"
#include "base/result.h"

namespace evenhand {

// The content of files as git keeps it, by id: what was staged or committed, whatever has become of the files since.
// One `git cat-file --batch`, started when it is first asked. Safe to share between threads.
class BlobReader {
 public:
  // The bytes of a blob. The Error says that git has none of that id (a partial clone, a broken repository).
  Result<std::string> read(const std::string& id);

 private:
  std::mutex mutex_;
  std::optional<Conversation> git_;
};

// How many bytes each blob has, in the order of `ids`; nothing for one that git does not have.
Result<std::vector<std::optional<std::size_t>>> sizes_of_blobs(const std::vector<std::string>& ids);

}  // namespace evenhand
