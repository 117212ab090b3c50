#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/content_format.h"
#include "walk/folder.h"
#include "walk/walk.h"

namespace evenhand {

// An entry of a folder, by its names.
struct EntryNames {
  std::string name;
  std::string path;   // Absolute, without links.
  std::string shown;  // As messages call it.
  EntryKind kind;
};

// Why an entry is not read.
struct LeavingOut {
  Omission::Reason reason;
  std::string words;
};

// Which entries of the folders that a user names are read.
class EntryChoice {
 public:
  // `options` is borrowed and must outlive it.
  explicit EntryChoice(const WalkOptions& options) : options_(options) {}

  // The folder that was named, absolute and without links: globs are tried on what is below it, too.
  void begin_at(std::string root) { root_ = std::move(root); }

  struct Judgement {
    std::optional<LeavingOut> left_out;
    bool is_taken_back = false;  // By an ignore file of ours, from whatever else would leave it out.
  };
  // By the names of the entry. REQUIRES: it lies in `folder`, and that below the root.
  Judgement judge(const Folder& folder, const EntryNames& entry) const;

  // Why a file does not fit --include.
  std::optional<LeavingOut> miss_of(const EntryNames& file) const;

  // Of a file whose name tells no format: the one by which it is read.
  std::variant<Format, LeavingOut> format_by(const Content& content) const;

  // Why a file of so many bytes is not read.
  std::optional<LeavingOut> excess_of(std::uintmax_t size) const;

 private:
  std::optional<LeavingOut> reason_to_leave_out(const Folder& folder, const EntryNames& entry,
                                                bool is_taken_back) const;
  bool fits_any(const std::vector<std::string>& globs, const EntryNames& entry) const;

  const WalkOptions& options_;
  std::string root_;
};

// “larger than --max-file-size (40 MiB; the limit is 32 MiB)”.
std::string words_on_size(std::uintmax_t bytes, std::size_t limit);

}  // namespace evenhand
