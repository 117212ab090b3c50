#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "walk/folder.h"
#include "walk/walk.h"

namespace evenhand {

// Goes from the paths that a user names to files. walk() is what to call.
class Walker {
 public:
  // `options` is borrowed.
  explicit Walker(const WalkOptions& options) : options_(options) {}

  // Where `path` leads nowhere, reading it later says so.
  void add_named(const std::string& path);
  void add_standard_input();

  // All that was found. The walker is empty afterwards.
  Walk take();

 private:
  // An entry of a folder that is being walked.
  struct Entry {
    std::filesystem::directory_entry handle;
    std::string name;
    std::string path;   // Absolute, without links.
    std::string shown;  // Below the path that was named.
    EntryKind kind;
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
  std::optional<Omission> reason_to_leave_out(const Folder& folder, const Entry& entry, bool is_taken_back) const;
  void descend(const Folder& folder, const Entry& entry, bool is_taken_back);
  void add_link(const Entry& entry);
  void add_file(const Entry& entry);
  void add_file_of_unknown_name(const Entry& entry);
  bool fits_any(const std::vector<std::string>& globs, const Entry& entry) const;
  void find(const Entry& entry, std::optional<Format> format);
  void leave_out(const Entry& entry, Omission::Reason reason, std::string words);

  const WalkOptions& options_;
  std::vector<Located<InputFile>> files_;
  std::vector<Located<Omission>> left_out_;
  std::vector<WalkError> errors_;
  std::unordered_set<std::string> named_folders_;  // By absolute path.
  std::string root_;                               // The folder that was named, without links.
  std::string root_shown_;
};

}  // namespace evenhand
