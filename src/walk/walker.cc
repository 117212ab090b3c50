#include "walk/walker.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <variant>

#include "base/file.h"
#include "document/content_format.h"
#include "walk/folders_above.h"
#include "walk/git_files.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kArchiveMark = "PK\x03\x04";

// "./a//b" is "a/b": one name for one file.
std::string tidy(std::string_view path) {
  while (path.starts_with("./")) {
    path.remove_prefix(1);
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
  }
  std::string result;
  for (const char character : path) {
    if (character != '/' || !result.ends_with('/')) result += character;
  }
  return result.empty() ? "." : result;
}

// Absolute, links in the folders resolved; a link at the end is a file of its own.
std::string location_of(const std::string& shown) {
  std::error_code problem;
  const fs::path path(shown);
  const fs::path folder = fs::weakly_canonical(path.has_parent_path() ? path.parent_path() : fs::path("."), problem);
  return problem ? shown : (folder / path.filename()).string();
}

std::string reason_of(const std::error_code& problem) {
  return problem == std::errc::permission_denied ? "no permission" : problem.message();
}

}  // namespace

void Walker::add_standard_input() {
  ++named_;
  const std::string shown = options_.stdin_filename.empty() ? "<stdin>" : options_.stdin_filename;
  const auto format = options_.format ? options_.format : format_of_path(shown);
  files_.push_back({"-", {shown, format, InputFile::Origin::standard_input}});
}

void Walker::add_named(const std::string& path) {
  ++named_;
  std::error_code problem;
  const std::string shown = tidy(path);
  if (fs::is_directory(path, problem)) return add_named_folder(shown);
  const auto format = options_.format ? options_.format : format_of_path(shown);
  if (options_.size_limit && fs::file_size(path, problem) > *options_.size_limit && !problem) {
    left_out_.push_back(
        {location_of(shown),
         {shown, Omission::Reason::too_large, words_on_size(fs::file_size(path, problem), *options_.size_limit)}});
    return;
  }
  files_.push_back({location_of(shown), {shown, format, InputFile::Origin::named}});
}

void Walker::add_named_folder(const std::string& shown) {
  std::error_code problem;
  const fs::path canonical = fs::canonical(shown, problem);
  root_ = problem ? shown : canonical.string();
  choice_.begin_at(root_);
  if (!named_folders_.insert(root_).second) return;
  FoldersAbove above;
  if (options_.ignore_files && !problem) above = open_folders_above(canonical);
  Folder folder(above.nearest(), root_, shown);
  if (above.is_in_work_tree && !is_work_tree(canonical)) {
    auto files = GitFiles::ask(root_);
    // Nothing: git ignores the folder itself, which the user named all the same.
    if (files && files->is_empty()) folder.begin_work_tree();
    if (files && !files->is_empty()) folder.trust(*std::move(files));
  }
  add_folder(folder);
}

void Walker::add_folder(Folder& folder) {
  const std::vector<Entry> entries = list(folder);
  if (options_.ignore_files) prepare(folder, entries);
  for (const Entry& entry : entries) add_entry(folder, entry);
}

std::vector<Walker::Entry> Walker::list(const Folder& folder) {
  std::vector<Entry> entries;
  std::error_code problem;
  fs::directory_iterator entry(folder.shown(), problem);
  for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
    std::error_code unknown;
    std::string name = entry->path().filename().string();
    // The type that the folder's own listing tells; a link is never followed here.
    const bool is_folder = !entry->is_symlink(unknown) && entry->is_directory(unknown);
    entries.push_back({{name, path_inside(folder.path(), name), path_inside(folder.shown(), name),
                        is_folder ? EntryKind::folder : EntryKind::file},
                       *entry});
  }
  if (problem) errors_.push_back({folder.shown(), "the folder cannot be read: " + reason_of(problem)});
  return entries;
}

void Walker::prepare(Folder& folder, const std::vector<Entry>& entries) const {
  const auto has = [&](std::string_view name) {
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.names.name == name; });
  };
  for (const std::string_view name : Folder::kOwnFiles) {
    if (has(name)) folder.read_ignore_file(name);
  }
  if (has(Folder::kGitFile)) folder.read_ignore_file(Folder::kGitFile);
  if (!has(".git")) return;
  folder.begin_work_tree();
  folder.read_ignore_file(Folder::kGitExclude);
  if (auto files = GitFiles::ask(folder.path())) folder.trust(*std::move(files));
}

void Walker::add_entry(const Folder& folder, const Entry& entry) {
  EntryChoice::Judgement judgement = choice_.judge(folder, entry.names);
  if (judgement.left_out) return leave_out(entry, *std::move(judgement.left_out));
  if (entry.names.kind == EntryKind::folder) return descend(folder, entry, judgement.is_taken_back);
  std::error_code problem;
  if (entry.handle.is_symlink(problem)) return add_link(entry);
  add_file(entry);
}

void Walker::descend(const Folder& folder, const Entry& entry, bool is_taken_back) {
  Folder below(&folder, entry.names.path, entry.names.shown);
  if (is_taken_back && folder.ignored_by_git(entry.names.path, entry.names.kind)) below.leave_git();
  add_folder(below);
}

// What a link inside of the tree leads to is found on its own way.
void Walker::add_link(const Entry& entry) {
  std::error_code problem;
  const fs::path target = fs::canonical(entry.names.shown, problem);
  const bool may_be_text = options_.format || format_of_path(entry.names.name);
  const Omission::Reason reason = may_be_text ? Omission::Reason::link : Omission::Reason::unknown;
  if (problem) return leave_out(entry, {reason, "a symbolic link that leads nowhere"});
  if (lies_below(target.string(), root_))
    return leave_out(entry, {Omission::Reason::repeated, "a symbolic link to what is read in its own place"});
  const bool is_folder = fs::is_directory(target, problem);
  leave_out(entry, {is_folder ? Omission::Reason::link : reason, "a symbolic link out of the folder"});
}

void Walker::add_file(const Entry& entry) {
  if (auto why = choice_.miss_of(entry.names)) return leave_out(entry, *std::move(why));
  std::error_code problem;
  const auto by_name = format_of_path(entry.names.name);
  if (!entry.handle.is_regular_file(problem)) {
    const bool may_be_text = options_.format || by_name;
    return leave_out(entry, {may_be_text ? Omission::Reason::special : Omission::Reason::unknown,
                             "a pipe, socket or device, not a file"});
  }
  if (!by_name) return add_file_of_unknown_name(entry);
  find(entry, options_.format ? options_.format : by_name);
}

void Walker::add_file_of_unknown_name(const Entry& entry) {
  const Result<std::string> head = read_start_of_file(entry.names.shown, kHeadSize);
  if (!head) return leave_out(entry, {Omission::Reason::unknown, "of an unknown kind: " + head.error().message});
  Content content = content_of(*head);
  if (head->starts_with(kArchiveMark) && !content.format) {
    // What an archive holds stands at its end.
    const Result<std::string> whole = read_file(entry.names.shown);
    if (whole) content = content_of(*whole);
  }
  auto choice = choice_.format_by(content);
  if (auto* const why = std::get_if<LeavingOut>(&choice)) return leave_out(entry, std::move(*why));
  find(entry, std::get<Format>(choice));
}

void Walker::find(const Entry& entry, std::optional<Format> format) {
  std::error_code problem;
  const std::uintmax_t size = entry.handle.file_size(problem);
  auto why = problem ? std::nullopt : choice_.excess_of(size);
  if (why) return leave_out(entry, *std::move(why));
  files_.push_back({entry.names.path, {entry.names.shown, format, InputFile::Origin::found}});
}

void Walker::leave_out(const Entry& entry, LeavingOut why) {
  left_out_.push_back({entry.names.path, {entry.names.shown, why.reason, std::move(why.words)}});
}

Walk Walker::take() {
  const auto by_path = [](const auto& a, const auto& b) {
    return std::pair(std::string_view(a.item.path), std::string_view(a.path)) <
           std::pair(std::string_view(b.item.path), std::string_view(b.path));
  };
  std::sort(files_.begin(), files_.end(), by_path);
  std::sort(left_out_.begin(), left_out_.end(), by_path);
  std::sort(errors_.begin(), errors_.end(), [](const WalkError& a, const WalkError& b) { return a.path < b.path; });
  Walk walk;
  std::unordered_set<std::string> seen = std::move(named_folders_);
  // One way meets nothing twice, since it follows no links.
  const auto is_new = [&](const std::string& path) { return named_ <= 1 || seen.insert(path).second; };
  walk.files.reserve(files_.size());
  for (auto& file : files_) {
    if (is_new(file.path)) walk.files.push_back(std::move(file.item));
  }
  // What is left out on one way may have been read on another.
  for (auto& left_out : left_out_) {
    if (is_new(left_out.path)) walk.left_out.push_back(std::move(left_out.item));
  }
  files_.clear();
  left_out_.clear();
  walk.errors = std::move(errors_);
  return walk;
}

}  // namespace evenhand
