#include "walk/offered_files.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <utility>
#include <variant>

#include "document/content_format.h"
#include "walk/entry_choice.h"
#include "walk/folders_above.h"

namespace evenhand {
namespace {

// The folder that a path lies in, and the name behind; both without a slash at the end.
std::pair<std::string, std::string> split(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {"", path};
  return {path.substr(0, slash), path.substr(slash + 1)};
}

class OfferedWalk {
 public:
  OfferedWalk(const std::string& root, const OfferedContent& content, const WalkOptions& options)
      : root_(root), content_(content), options_(options), choice_(options) {
    choice_.begin_at(root);
    if (options.ignore_files) above_ = open_folders_above(root);
  }

  void add(const OfferedFile& file) {
    if (file.origin == InputFile::Origin::named) return add_named(file);
    const auto [folder, name] = split(file.path);
    const Folder* const known = folder_of(folder);
    if (known == nullptr) return;
    const EntryNames names = names_of(file.path, EntryKind::file);
    auto why = choice_.judge(*known, names).left_out;
    if (!why) why = choice_.miss_of(names);
    if (!why) why = choice_.excess_of(file.size);
    if (why) return leave_out(names.shown, *std::move(why));
    const auto by_name = format_of_path(name);
    if (by_name) return take(names.shown, options_.format ? options_.format : by_name, file.origin);
    add_file_of_unknown_name(file, names);
  }

  Walk finish() {
    std::sort(walk_.files.begin(), walk_.files.end(), by_path);
    std::sort(walk_.left_out.begin(), walk_.left_out.end(), by_path);
    std::sort(walk_.errors.begin(), walk_.errors.end(), by_path);
    return std::move(walk_);
  }

 private:
  static constexpr auto by_path = [](const auto& left, const auto& right) { return left.path < right.path; };

  EntryNames names_of(const std::string& path, EntryKind kind) const {
    return {split(path).second, path_inside(root_, path), content_.shown(path), kind};
  }

  // Null for one that is left out, or lies in such a one.
  const Folder* folder_of(const std::string& path) {
    const auto found = folders_.find(path);
    if (found != folders_.end()) return found->second.get();
    return folders_.emplace(path, path.empty() ? open_root() : open_below(path)).first->second.get();
  }

  std::unique_ptr<Folder> open_root() const {
    const std::string shown = content_.shown("");
    auto folder = open(above_.nearest(), root_, shown.empty() ? "." : shown);
    folder->begin_work_tree();
    return folder;
  }

  std::unique_ptr<Folder> open_below(const std::string& path) {
    const Folder* const above = folder_of(split(path).first);
    if (above == nullptr) return nullptr;
    const EntryNames names = names_of(path, EntryKind::folder);
    auto why = choice_.judge(*above, names).left_out;
    if (!why) return open(above, names.path, names.shown);
    leave_out(names.shown, *std::move(why));
    return nullptr;
  }

  std::unique_ptr<Folder> open(const Folder* above, const std::string& path, const std::string& shown) const {
    auto folder = std::make_unique<Folder>(above, path, shown);
    if (!options_.ignore_files) return folder;
    for (const std::string_view name : Folder::kOwnFiles) folder->read_ignore_file(name);
    return folder;
  }

  void add_named(const OfferedFile& file) {
    const std::string shown = content_.shown(file.path);
    const bool is_too_large = options_.size_limit && file.size > *options_.size_limit;
    if (is_too_large)
      return leave_out(shown, {Omission::Reason::too_large, words_on_size(file.size, *options_.size_limit)});
    take(shown, options_.format ? options_.format : format_of_path(shown), file.origin);
  }

  void add_file_of_unknown_name(const OfferedFile& file, const EntryNames& names) {
    const Result<std::string> bytes = content_.bytes_of(file.path);
    if (!bytes) return walk_.errors.push_back({names.shown, bytes.error().message});
    auto choice = choice_.format_by(content_of(*bytes));
    if (auto* const why = std::get_if<LeavingOut>(&choice)) return leave_out(names.shown, std::move(*why));
    take(names.shown, std::get<Format>(choice), file.origin);
  }

  void take(std::string shown, std::optional<Format> format, InputFile::Origin origin) {
    walk_.files.push_back({std::move(shown), format, origin});
  }

  void leave_out(std::string shown, LeavingOut why) {
    walk_.left_out.push_back({std::move(shown), why.reason, std::move(why.words)});
  }

  const std::string& root_;
  const OfferedContent& content_;
  const WalkOptions& options_;
  EntryChoice choice_;
  FoldersAbove above_;
  std::map<std::string, std::unique_ptr<Folder>> folders_;  // By path from the root.
  Walk walk_;
};

}  // namespace

Walk walk_offered(const std::string& root, const std::vector<OfferedFile>& files, const OfferedContent& content,
                  const WalkOptions& options) {
  OfferedWalk walk(root, content, options);
  for (const OfferedFile& file : files) walk.add(file);
  return walk.finish();
}

}  // namespace evenhand
