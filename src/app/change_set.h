#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/change_wish.h"
#include "base/result.h"
#include "git/blob_reader.h"
#include "git/changed_lines.h"
#include "git/changes.h"
#include "git/repository.h"
#include "lint/finding.h"
#include "readers/reader.h"
#include "walk/offered_files.h"
#include "walk/walk.h"

namespace evenhand {

// What git says has changed, as the input of a check: which files, with which content, and what of them is new. What
// takes an InputFile is safe to share between threads.
class ChangeSet {
 public:
  // Asks git, in the working folder. `reading` says how older versions of files are read. The Error says that there is
  // no repository or no such revision.
  static Result<std::unique_ptr<ChangeSet>> open(const ChangeWish& wish, ReadOptions reading);

  // Those of the changed files that `paths` name or lead to, or all where there are no paths, chosen as a walk through
  // their folders would. Paths are shown from the working folder, as `git status` does. The Error: git does not answer.
  Result<Walk> walk(const std::vector<std::string>& paths, const WalkOptions& options);

  // The content that is compared: staged, committed or in the work tree. REQUIRES: the file is one of the last walk.
  Result<std::string> bytes_of(const InputFile& file);

  // Takes out of `report` what does not touch a changed line: findings whose sentence does not, or, where they are of
  // the document as a whole, of which nothing has changed; complaints likewise. `source`: the document's.
  void keep_what_changed(const InputFile& file, Format format, std::string_view source, FileReport& report);

 private:
  ChangeSet(Repository repository, std::vector<ChangedFile> files, ReadOptions reading);

  using Choice = std::map<const ChangedFile*, InputFile::Origin>;

  Choice choose(const std::vector<std::string>& paths, Walk& walk) const;
  Result<std::vector<OfferedFile>> with_sizes(const Choice& chosen) const;
  const ChangedFile* file_at(const std::string& path) const;
  std::span<const ChangedFile> files_in(const std::string& path) const;
  std::optional<std::string> path_from_top(const std::string& named) const;
  std::string shown(const std::string& path) const { return path_from_here(repository_, path); }
  Result<std::string> content_of(const ChangedFile& file);
  std::optional<ChangedLines> lines_since(const std::string& blob, Format format, std::string_view source);

  Repository repository_;
  std::string root_;                // The top of the work tree: absolute, without links.
  std::vector<ChangedFile> files_;  // By path.
  std::map<std::string, const ChangedFile*> by_shown_path_;
  ReadOptions reading_;
  BlobReader blobs_;
};

}  // namespace evenhand
