#include "walk/entry_choice.h"

#include <algorithm>
#include <iterator>

#include "base/byte_size.h"
#include "document/glob.h"
#include "walk/vendored.h"

namespace evenhand {
namespace {

constexpr std::string_view kRepositoryFolders[] = {".git", ".hg", ".svn", ".jj"};

}  // namespace

std::string words_on_size(std::uintmax_t bytes, std::size_t limit) {
  return "larger than --max-file-size (" + describe_size(bytes) + "; the limit is " + describe_size(limit) + ")";
}

EntryChoice::Judgement EntryChoice::judge(const Folder& folder, const EntryNames& entry) const {
  const auto verdict = options_.ignore_files ? folder.own_verdict(entry.path, entry.kind) : std::nullopt;
  if (verdict && verdict->is_ignored)
    return {LeavingOut{Omission::Reason::ignored, "ignored by " + verdict->by}, false};
  const bool is_taken_back = verdict.has_value();
  return {reason_to_leave_out(folder, entry, is_taken_back), is_taken_back};
}

std::optional<LeavingOut> EntryChoice::reason_to_leave_out(const Folder& folder, const EntryNames& entry,
                                                           bool is_taken_back) const {
  const auto* const end = std::end(kRepositoryFolders);
  if (std::find(std::begin(kRepositoryFolders), end, entry.name) != end)
    return LeavingOut{Omission::Reason::hidden, "the files of version control"};
  if (fits_any(options_.exclude, entry)) return LeavingOut{Omission::Reason::excluded, "left out by --exclude"};
  if (is_taken_back) return std::nullopt;
  if (!options_.hidden && entry.name.starts_with('.')) return LeavingOut{Omission::Reason::hidden, "hidden"};
  if (!options_.ignore_files) return std::nullopt;
  if (is_vendored(entry.name, entry.kind))
    return LeavingOut{Omission::Reason::vendored, "vendored or made by a program"};
  if (const auto by = folder.ignored_by_git(entry.path, entry.kind))
    return LeavingOut{Omission::Reason::ignored, "ignored by " + *by};
  return std::nullopt;
}

std::optional<LeavingOut> EntryChoice::miss_of(const EntryNames& file) const {
  if (options_.include.empty() || fits_any(options_.include, file)) return std::nullopt;
  return LeavingOut{Omission::Reason::excluded, "does not fit --include"};
}

std::variant<Format, LeavingOut> EntryChoice::format_by(const Content& content) const {
  if (options_.format && (is_packed(*options_.format) || !content.is_binary)) return *options_.format;
  if (content.format) return *content.format;
  const std::string kind = content.kind.empty() ? "" : " (" + std::string(content.kind) + ")";
  if (content.is_binary) return LeavingOut{Omission::Reason::binary, "binary, of a kind that is not read" + kind};
  return LeavingOut{Omission::Reason::unknown, "of a kind that is not read" + kind};
}

std::optional<LeavingOut> EntryChoice::excess_of(std::uintmax_t size) const {
  const std::size_t limit = options_.size_limit.value_or(kLargestFound);
  if (size <= limit) return std::nullopt;
  return LeavingOut{Omission::Reason::too_large, words_on_size(size, limit)};
}

// Globs are tried on the path as it is shown, and on what of it is below the folder that was named.
bool EntryChoice::fits_any(const std::vector<std::string>& globs, const EntryNames& entry) const {
  const std::string_view below = std::string_view(entry.path).substr(root_.size() + (root_.ends_with('/') ? 0 : 1));
  return std::any_of(globs.begin(), globs.end(), [&](std::string_view glob) {
    if (glob.ends_with('/')) {
      if (entry.kind != EntryKind::folder) return false;
      glob.remove_suffix(1);
    }
    return glob_matches(glob, entry.shown) || glob_matches(glob, below);
  });
}

}  // namespace evenhand
