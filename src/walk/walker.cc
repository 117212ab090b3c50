#include "walk/walker.h"

#include <algorithm>
#include <deque>
#include <system_error>
#include <utility>

#include "base/byte_size.h"
#include "base/file.h"
#include "document/content_format.h"
#include "document/glob.h"
#include "walk/git_files.h"
#include "walk/vendored.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kArchiveMark = "PK\x03\x04";
constexpr std::string_view kRepositoryFolders[] = {".git", ".hg", ".svn", ".jj"};

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

std::string inside(const std::string& folder, const std::string& name) {
  if (folder == ".") return name;
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

// Absolute, links in the folders resolved; a link at the end is a file of its own.
std::string location_of(const std::string& shown) {
  std::error_code problem;
  const fs::path path(shown);
  const fs::path folder = fs::weakly_canonical(path.has_parent_path() ? path.parent_path() : fs::path("."), problem);
  return problem ? shown : (folder / path.filename()).string();
}

bool lies_below(std::string_view path, std::string_view folder) {
  return path == folder || (path.starts_with(folder) && (folder.ends_with('/') || path[folder.size()] == '/'));
}

// The folders above `path`, from the top down.
std::vector<fs::path> folders_above(const fs::path& path) {
  std::vector<fs::path> folders;
  for (fs::path folder = path; folder.has_relative_path();) {
    folder = folder.parent_path();
    folders.insert(folders.begin(), folder);
  }
  return folders;
}

bool is_work_tree(const fs::path& folder) {
  std::error_code problem;
  return fs::exists(folder / ".git", problem);
}

// How messages call a folder above the one that was named.
std::string shown_from_here(const fs::path& folder) {
  std::error_code problem;
  const std::string here = fs::current_path(problem).string();
  const std::string path = folder.string();
  if (problem || !lies_below(path, here)) return path;
  return path == here ? "." : path.substr(here.size() + 1);
}

std::string words_on_size(std::uintmax_t bytes, std::size_t limit) {
  return "larger than --max-file-size (" + describe_size(bytes) + "; the limit is " + describe_size(limit) + ")";
}

std::string reason_of(const std::error_code& problem) {
  return problem == std::errc::permission_denied ? "no permission" : problem.message();
}

}  // namespace

void Walker::add_standard_input() {
  const std::string shown = options_.stdin_filename.empty() ? "<stdin>" : options_.stdin_filename;
  const auto format = options_.format ? options_.format : format_of_path(shown);
  files_.push_back({"-", {shown, format, InputFile::Origin::standard_input}});
}

void Walker::add_named(const std::string& path) {
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
  root_shown_ = shown;
  if (!named_folders_.insert(root_).second) return;
  std::deque<Folder> above;  // Their addresses stay.
  bool is_inside_work_tree = false;
  const auto above_paths = options_.ignore_files && !problem ? folders_above(canonical) : std::vector<fs::path>();
  for (const fs::path& path : above_paths) {
    Folder& folder = above.emplace_back(above.empty() ? nullptr : &above.back(), path.string(), shown_from_here(path));
    for (const std::string_view name : Folder::kOwnFiles) folder.read_ignore_file(name);
    if (is_work_tree(path)) {
      is_inside_work_tree = true;
      folder.begin_work_tree();
      folder.read_ignore_file(Folder::kGitExclude);
    }
    if (is_inside_work_tree) folder.read_ignore_file(Folder::kGitFile);
  }
  Folder folder(above.empty() ? nullptr : &above.back(), root_, shown);
  if (is_inside_work_tree && !is_work_tree(canonical)) {
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
    entries.push_back({*entry, name, inside(folder.path(), name), inside(folder.shown(), name),
                       is_folder ? EntryKind::folder : EntryKind::file});
  }
  if (problem) errors_.push_back({folder.shown(), "the folder cannot be read: " + reason_of(problem)});
  return entries;
}

void Walker::prepare(Folder& folder, const std::vector<Entry>& entries) const {
  const auto has = [&](std::string_view name) {
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.name == name; });
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
  const auto verdict = options_.ignore_files ? folder.own_verdict(entry.path, entry.kind) : std::nullopt;
  if (verdict && verdict->is_ignored) return leave_out(entry, Omission::Reason::ignored, "ignored by " + verdict->by);
  const bool is_taken_back = verdict.has_value();
  if (auto left_out = reason_to_leave_out(folder, entry, is_taken_back))
    return leave_out(entry, left_out->reason, std::move(left_out->words));
  if (entry.kind == EntryKind::folder) return descend(folder, entry, is_taken_back);
  std::error_code problem;
  if (entry.handle.is_symlink(problem)) return add_link(entry);
  add_file(entry);
}

std::optional<Omission> Walker::reason_to_leave_out(const Folder& folder, const Entry& entry,
                                                    bool is_taken_back) const {
  const auto because = [&](Omission::Reason reason, std::string words) {
    return Omission{entry.shown, reason, std::move(words)};
  };
  const auto* const end = std::end(kRepositoryFolders);
  if (std::find(std::begin(kRepositoryFolders), end, entry.name) != end)
    return because(Omission::Reason::hidden, "the files of version control");
  if (fits_any(options_.exclude, entry)) return because(Omission::Reason::excluded, "left out by --exclude");
  if (is_taken_back) return std::nullopt;
  if (!options_.hidden && entry.name.starts_with('.')) return because(Omission::Reason::hidden, "hidden");
  if (!options_.ignore_files) return std::nullopt;
  if (is_vendored(entry.name, entry.kind)) return because(Omission::Reason::vendored, "vendored or made by a program");
  if (const auto by = folder.ignored_by_git(entry.path, entry.kind))
    return because(Omission::Reason::ignored, "ignored by " + *by);
  return std::nullopt;
}

void Walker::descend(const Folder& folder, const Entry& entry, bool is_taken_back) {
  Folder below(&folder, entry.path, entry.shown);
  if (is_taken_back && folder.ignored_by_git(entry.path, entry.kind)) below.leave_git();
  add_folder(below);
}

// What a link inside of the tree leads to is found on its own way.
void Walker::add_link(const Entry& entry) {
  std::error_code problem;
  const fs::path target = fs::canonical(entry.shown, problem);
  const bool may_be_text = options_.format || format_of_path(entry.name);
  const Omission::Reason reason = may_be_text ? Omission::Reason::link : Omission::Reason::unknown;
  if (problem) return leave_out(entry, reason, "a symbolic link that leads nowhere");
  if (lies_below(target.string(), root_))
    return leave_out(entry, Omission::Reason::repeated, "a symbolic link to what is read in its own place");
  const bool is_folder = fs::is_directory(target, problem);
  leave_out(entry, is_folder ? Omission::Reason::link : reason, "a symbolic link out of the folder");
}

void Walker::add_file(const Entry& entry) {
  if (!options_.include.empty() && !fits_any(options_.include, entry))
    return leave_out(entry, Omission::Reason::excluded, "does not fit --include");
  std::error_code problem;
  const auto by_name = format_of_path(entry.name);
  if (!entry.handle.is_regular_file(problem)) {
    const bool may_be_text = options_.format || by_name;
    return leave_out(entry, may_be_text ? Omission::Reason::special : Omission::Reason::unknown,
                     "a pipe, socket or device, not a file");
  }
  if (!by_name) return add_file_of_unknown_name(entry);
  find(entry, options_.format ? options_.format : by_name);
}

void Walker::add_file_of_unknown_name(const Entry& entry) {
  const Result<std::string> head = read_start_of_file(entry.shown, kHeadSize);
  if (!head) return leave_out(entry, Omission::Reason::unknown, "of an unknown kind: " + head.error().message);
  Content content = content_of(*head);
  if (head->starts_with(kArchiveMark) && !content.format) {
    // What an archive holds stands at its end.
    const Result<std::string> whole = read_file(entry.shown);
    if (whole) content = content_of(*whole);
  }
  if (options_.format && (is_packed(*options_.format) || !content.is_binary)) return find(entry, options_.format);
  if (content.format) return find(entry, content.format);
  const std::string kind = content.kind.empty() ? "" : " (" + std::string(content.kind) + ")";
  if (content.is_binary) return leave_out(entry, Omission::Reason::binary, "binary, of a kind that is not read" + kind);
  leave_out(entry, Omission::Reason::unknown, "of a kind that is not read" + kind);
}

// Globs are tried on the path as it is shown, and on what of it is below the folder that was named.
bool Walker::fits_any(const std::vector<std::string>& globs, const Entry& entry) const {
  const std::string_view below = std::string_view(entry.path).substr(root_.size() + (root_.ends_with('/') ? 0 : 1));
  return std::any_of(globs.begin(), globs.end(), [&](std::string_view glob) {
    if (glob.ends_with('/')) {
      if (entry.kind != EntryKind::folder) return false;
      glob.remove_suffix(1);
    }
    return glob_matches(glob, entry.shown) || glob_matches(glob, below);
  });
}

void Walker::find(const Entry& entry, std::optional<Format> format) {
  const std::size_t limit = options_.size_limit.value_or(kLargestFound);
  std::error_code problem;
  const std::uintmax_t size = entry.handle.file_size(problem);
  if (!problem && size > limit) return leave_out(entry, Omission::Reason::too_large, words_on_size(size, limit));
  files_.push_back({entry.path, {entry.shown, format, InputFile::Origin::found}});
}

void Walker::leave_out(const Entry& entry, Omission::Reason reason, std::string words) {
  left_out_.push_back({entry.path, {entry.shown, reason, std::move(words)}});
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
  for (auto& file : files_) {
    if (seen.insert(file.path).second) walk.files.push_back(std::move(file.item));
  }
  // What is left out on one way may have been read on another.
  for (auto& left_out : left_out_) {
    if (seen.insert(left_out.path).second) walk.left_out.push_back(std::move(left_out.item));
  }
  walk.errors = std::move(errors_);
  return walk;
}

}  // namespace evenhand
