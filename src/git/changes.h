#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "git/repository.h"

namespace evenhand {

// Two states of a repository that are compared.
struct ComparedStates {
  enum class New : std::uint8_t {
    index,      // What the next commit will hold.
    work_tree,  // Files as they lie there.
    tree,       // A commit.
  };

  New what = New::index;
  std::string new_tree;          // Of `tree`: its id.
  std::vector<std::string> old;  // Ids of commits or trees. Several: of a merge, all its parents. Never empty.
};

// A file that is not the same in both states. What is deleted is no such file.
struct ChangedFile {
  enum class Kind : std::uint8_t {
    file,
    other,     // A symbolic link or a submodule: no text of this repository.
    unmerged,  // In conflict: the index holds no one content of it.
  };

  std::string path;  // From the top of the work tree, `/` between; any bytes but NUL.
  Kind kind = Kind::file;
  std::optional<std::string> blob;     // Its content; nothing: as it lies in the work tree.
  std::vector<std::string> old_blobs;  // What it was in each old state that has it, there perhaps by another name.
};

// What the next commit changes: the index against HEAD; against both parents while a merge is being concluded, since
// what stands in one of them is nothing new; against nothing before the first commit.
Result<ComparedStates> staged_states(const Repository& repository);

// What a user writes behind `git diff`: `REV` (the work tree against it), `A..B`, `A...B` (what B has added since both
// parted); without B, HEAD. The Error says that there is no such revision.
Result<ComparedStates> states_named(const std::string& words);

// By path. A file that was moved, and is similar to what it was, is compared with that.
Result<std::vector<ChangedFile>> changed_files(const ComparedStates& states);

// From the output of `git diff-index --raw -z` or `git diff-tree --raw -z` with whole ids; see gitdiff-core(7). The
// Error: it is none.
Result<std::vector<ChangedFile>> parse_raw_changes(std::string_view raw);

}  // namespace evenhand
