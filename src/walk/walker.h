#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "walk/entry_choice.h"
#include "walk/folder.h"
#include "walk/walk.h"

namespace evenhand {

// Goes from the paths that a user names to files. walk() is what to call.
class Walker {
 public:
  // `options` is borrowed.
  explicit Walker(const WalkOptions& options) : options_(options), choice_(options) {}

  // Where `path` leads nowhere, reading it later says so.
  void add_named(const std::string& path);
  void add_standard_input();

  // All that was found. The walker is empty afterwards.
  Walk take();

 private:
  // An entry of a folder that is being walked.
  struct Entry {
    EntryNames names;
    std::filesystem::directory_entry handle;
  };
  // With the absolute path, by which files are told apart.
  template <typename Item>
  struct Located {
    std::string path;
    Item item;
  };

  void add_named_folder(const std::string& shown);
  void add_folder(Folder& folder);
  std::vector<Entry> list(const Folder& folder);
  void prepare(Folder& folder, const std::vector<Entry>& entries) const;
  void add_entry(const Folder& folder, const Entry& entry);
  void descend(const Folder& folder, const Entry& entry, bool is_taken_back);
  void add_link(const Entry& entry);
  void add_file(const Entry& entry);
  void add_file_of_unknown_name(const Entry& entry);
  void find(const Entry& entry, std::optional<Format> format);
  void leave_out(const Entry& entry, LeavingOut why);

  const WalkOptions& options_;
  EntryChoice choice_;
  std::vector<Located<InputFile>> files_;
  std::vector<Located<Omission>> left_out_;
  std::vector<WalkError> errors_;
  std::size_t named_ = 0;                          // Paths.
  std::unordered_set<std::string> named_folders_;  // By absolute path.
  std::string root_;                               // The folder that was named, without links.
};

}  // namespace evenhand
