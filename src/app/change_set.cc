#include "app/change_set.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "document/document.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// The working folder without the way to it from the top.
std::string top_of(const Repository& repository) {
  std::error_code problem;
  std::string here = fs::canonical(".", problem).string() + "/";
  if (here.ends_with(repository.way_from_top)) here.resize(here.size() - repository.way_from_top.size());
  while (here.size() > 1 && here.ends_with('/')) here.pop_back();
  return here;
}

// Whether a path is `folder` (empty: the root) or lies in it.
bool is_in(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

Omission left_out(std::string shown, ChangedFile::Kind kind) {
  if (kind == ChangedFile::Kind::unmerged)
    return {std::move(shown), Omission::Reason::unmerged,
            "in a conflict that is not resolved: nothing of it is staged"};
  return {std::move(shown), Omission::Reason::repeated, "a symbolic link: what it leads to is read in its own place"};
}

}  // namespace

Result<std::unique_ptr<ChangeSet>> ChangeSet::open(const ChangeWish& wish, ReadOptions reading) {
  Result<Repository> repository = find_repository();
  if (!repository) return repository.error();
  const Result<ComparedStates> states = wish.revision ? states_named(*wish.revision) : staged_states(*repository);
  if (!states) return states.error();
  Result<std::vector<ChangedFile>> files = changed_files(*states);
  if (!files) return files.error();
  return std::unique_ptr<ChangeSet>(new ChangeSet(*std::move(repository), *std::move(files), std::move(reading)));
}

ChangeSet::ChangeSet(Repository repository, std::vector<ChangedFile> files, ReadOptions reading)
    : repository_(std::move(repository)),
      root_(top_of(repository_)),
      files_(std::move(files)),
      reading_(std::move(reading)) {
  for (const ChangedFile& file : files_) by_shown_path_.emplace(shown(file.path), &file);
}

std::optional<std::string> ChangeSet::path_from_top(const std::string& named) const {
  std::error_code problem;
  fs::path path = fs::absolute(named, problem).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  const std::string place = (fs::weakly_canonical(path.parent_path(), problem) / path.filename()).string();
  if (!is_in(place, root_)) return std::nullopt;
  return place.substr(std::min(place.size(), root_.size() + (root_.ends_with('/') ? 0 : 1)));
}

const ChangedFile* ChangeSet::file_at(const std::string& path) const {
  const auto file =
      std::partition_point(files_.begin(), files_.end(), [&](const auto& each) { return each.path < path; });
  return file != files_.end() && file->path == path ? &*file : nullptr;
}

// Those below `path`.
std::span<const ChangedFile> ChangeSet::files_in(const std::string& path) const {
  if (path.empty()) return files_;
  const auto begin =
      std::partition_point(files_.begin(), files_.end(), [&](const auto& file) { return file.path < path + "/"; });
  const auto end = std::partition_point(begin, files_.end(), [&](const auto& file) { return is_in(file.path, path); });
  return {begin, end};
}

// What of the changed files the paths mean, and how.
ChangeSet::Choice ChangeSet::choose(const std::vector<std::string>& paths, Walk& walk) const {
  Choice chosen;
  if (paths.empty()) {
    for (const ChangedFile& file : files_) chosen.emplace(&file, InputFile::Origin::found);
  }
  for (const std::string& named : paths) {
    const std::optional<std::string> path = path_from_top(named);
    const std::size_t before = chosen.size();
    const ChangedFile* const file = path ? file_at(*path) : nullptr;
    if (file != nullptr) chosen.insert_or_assign(file, InputFile::Origin::named);
    if (path) {
      for (const ChangedFile& each : files_in(*path)) chosen.emplace(&each, InputFile::Origin::found);
    }
    std::error_code problem;
    const bool is_nothing = file == nullptr && chosen.size() == before;
    if (is_nothing && !fs::exists(fs::symlink_status(named, problem)))
      walk.errors.push_back({named, "there is no such file or folder, and git knows of no change in it"});
  }
  return chosen;
}

Result<std::vector<OfferedFile>> ChangeSet::with_sizes(const Choice& chosen) const {
  std::vector<std::string> ids;
  for (const auto& [file, origin] : chosen) {
    if (file->blob) ids.push_back(*file->blob);
  }
  const auto sizes = sizes_of_blobs(ids);
  if (!sizes) return sizes.error();
  std::vector<OfferedFile> offered;
  auto next_size = sizes->begin();
  for (const auto& [file, origin] : chosen) {
    std::error_code problem;
    const std::uintmax_t size = file->blob ? (next_size++)->value_or(0) : fs::file_size(shown(file->path), problem);
    offered.push_back({file->path, origin, problem ? 0 : static_cast<std::size_t>(size)});
  }
  return offered;
}

Result<Walk> ChangeSet::walk(const std::vector<std::string>& paths, const WalkOptions& options) {
  Walk walk;
  Choice chosen = choose(paths, walk);
  std::erase_if(chosen, [&](const auto& choice) {
    const ChangedFile& file = *choice.first;
    if (file.kind == ChangedFile::Kind::file) return false;
    walk.left_out.push_back(left_out(shown(file.path), file.kind));
    return true;
  });
  const Result<std::vector<OfferedFile>> offered = with_sizes(chosen);
  if (!offered) return offered.error();
  const OfferedContent content{[this](const std::string& path) { return shown(path); },
                               [this](const std::string& path) { return content_of(*by_shown_path_.at(shown(path))); }};
  Walk files = walk_offered(root_, *offered, content, options);
  files.left_out.insert(files.left_out.end(), walk.left_out.begin(), walk.left_out.end());
  files.errors.insert(files.errors.end(), walk.errors.begin(), walk.errors.end());
  return files;
}

Result<std::string> ChangeSet::bytes_of(const InputFile& file) { return content_of(*by_shown_path_.at(file.path)); }

Result<std::string> ChangeSet::content_of(const ChangedFile& file) {
  return file.blob ? blobs_.read(*file.blob) : read_file(shown(file.path));
}

// Nothing where the older version cannot be read: then all is new.
std::optional<ChangedLines> ChangeSet::lines_since(const std::string& blob, Format format, std::string_view source) {
  Result<std::string> old = blobs_.read(blob);
  if (!old) return std::nullopt;
  if (is_packed(format)) {
    const Result<Document> document = read_document(format, {}, *std::move(old), reading_);
    if (!document) return std::nullopt;
    return ChangedLines::between(document->source(), source);
  }
  const Result<Utf8Text> text = as_utf8(*std::move(old), reading_.encoding);
  if (!text) return std::nullopt;
  return ChangedLines::between(text->bytes, source);
}

void ChangeSet::keep_what_changed(const InputFile& file, Format format, std::string_view source, FileReport& report) {
  if (report.findings.empty() && report.suppressed.empty() && report.complaints.empty()) return;
  std::vector<ChangedLines> changes;  // Since each older version. Of a merge, only what is new to all of them counts.
  for (const std::string& blob : by_shown_path_.at(file.path)->old_blobs) {
    if (auto lines = lines_since(blob, format, source)) changes.push_back(*std::move(lines));
  }
  const auto is_new = [&](const std::optional<LineRange>& extent) {
    return std::all_of(changes.begin(), changes.end(), [&](const ChangedLines& lines) {
      return extent ? lines.touch(extent->first, extent->last) : !lines.is_empty();
    });
  };
  std::erase_if(report.findings, [&](const Finding& finding) { return !is_new(finding.extent); });
  std::erase_if(report.suppressed, [&](const SuppressedFinding& each) { return !is_new(each.finding.extent); });
  std::erase_if(report.complaints, [&](const Complaint& complaint) {
    return !is_new(LineRange{complaint.place.line, complaint.place.line});
  });
}

}  // namespace evenhand
