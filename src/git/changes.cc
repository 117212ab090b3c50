#include "git/changes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "git/git_process.h"

namespace evenhand {
namespace {

// What `git rev-parse` makes of a range: the ends that are meant, in its order, and those that are left out.
struct Ends {
  std::vector<std::string> meant;
  std::vector<std::string> left_out;
};

Result<Ends> ends_of(const std::string& words) {
  if (words.empty() || words.starts_with('-')) return Error{"'" + words + "' is no revision of git"};
  const auto answer = ask_git({.arguments = {"rev-parse", "--revs-only", words, "--"}, .folder = {}, .input = {}});
  if (!answer) return answer.error();
  Ends ends;
  for (std::string_view left = *answer; !left.empty(); left.remove_prefix(std::min(left.find('\n') + 1, left.size()))) {
    const std::string_view line = left.substr(0, left.find('\n'));
    if (line.starts_with('^')) {
      ends.left_out.emplace_back(line.substr(1));
    } else {
      ends.meant.emplace_back(line);
    }
  }
  return ends;
}

std::vector<std::string> arguments_for(const ComparedStates& states, const std::string& old) {
  const bool is_tree = states.what == ComparedStates::New::tree;
  // Submodules are other repositories. The limit of renames keeps a commit that moves thousands of files quick.
  std::vector<std::string> arguments = {is_tree ? "diff-tree" : "diff-index"};
  if (is_tree) arguments.emplace_back("-r");
  if (states.what == ComparedStates::New::index) arguments.emplace_back("--cached");
  for (const char* option :
       {"--raw", "-z", "--no-abbrev", "-M", "-l1000", "--ignore-submodules=all", "--no-ext-diff"}) {
    arguments.emplace_back(option);
  }
  arguments.push_back(old);
  if (is_tree) arguments.push_back(states.new_tree);
  arguments.emplace_back("--");
  return arguments;
}

bool is_file_mode(std::string_view mode) { return mode == "100644" || mode == "100755" || mode == "100664"; }

bool is_null(std::string_view id) { return id.find_first_not_of('0') == std::string_view::npos; }

// “:100644 100644 <id> <id> M”, with two names behind R and C.
struct Record {
  std::string_view old_mode, new_mode, old_id, new_id;
  char status = 'M';
};

std::optional<Record> parse_record(std::string_view text) {
  if (!text.starts_with(':')) return std::nullopt;
  text.remove_prefix(1);
  Record record;
  for (std::string_view* const part : {&record.old_mode, &record.new_mode, &record.old_id, &record.new_id}) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || blank == 0) return std::nullopt;
    *part = text.substr(0, blank);
    text.remove_prefix(blank + 1);
  }
  if (text.empty()) return std::nullopt;
  record.status = text[0];
  return record;
}

ChangedFile file_of(const Record& record, std::string_view path) {
  ChangedFile file;
  file.path = path;
  if (record.status == 'U') {
    file.kind = ChangedFile::Kind::unmerged;
  } else if (!is_file_mode(record.new_mode)) {
    file.kind = ChangedFile::Kind::other;
  }
  if (!is_null(record.new_id)) file.blob = record.new_id;
  if (is_file_mode(record.old_mode) && !is_null(record.old_id)) file.old_blobs.emplace_back(record.old_id);
  return file;
}

// Up to the next NUL, which goes too. Nothing where there is none.
std::optional<std::string_view> take_field(std::string_view& raw) {
  const std::size_t end = raw.find('\0');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view field = raw.substr(0, end);
  raw.remove_prefix(end + 1);
  return field;
}

// What is new to all parents of a merge.
std::vector<ChangedFile> in_both(std::vector<ChangedFile> files, const std::vector<ChangedFile>& others) {
  std::erase_if(files, [&](ChangedFile& file) {
    const auto other =
        std::lower_bound(others.begin(), others.end(), file.path,
                         [](const ChangedFile& each, const std::string& path) { return each.path < path; });
    if (other == others.end() || other->path != file.path) return true;
    file.old_blobs.insert(file.old_blobs.end(), other->old_blobs.begin(), other->old_blobs.end());
    return false;
  });
  return files;
}

}  // namespace

Result<ComparedStates> staged_states(const Repository& repository) {
  if (!repository.heads.empty()) return ComparedStates{ComparedStates::New::index, {}, repository.heads};
  // The id of the empty tree, in the hash of the repository.
  Result<std::string> empty =
      ask_git({.arguments = {"hash-object", "-t", "tree", "--stdin"}, .folder = {}, .input = {}});
  if (!empty) return empty.error();
  return ComparedStates{ComparedStates::New::index, {}, {empty->substr(0, empty->find('\n'))}};
}

Result<ComparedStates> states_named(const std::string& words) {
  Result<Ends> ends = ends_of(words);
  if (!ends) return ends.error();
  // Of `A...B`, git names B first.
  const bool is_symmetric = ends->meant.size() == 2 && words.find("...") != std::string::npos;
  if (is_symmetric && ends->left_out.empty()) return Error{"'" + words + "': the two have no commit in common"};
  if (ends->meant.size() != 1 && !is_symmetric)
    return Error{"'" + words + "' is not one revision, or two with .. between"};
  if (ends->left_out.empty()) return ComparedStates{ComparedStates::New::work_tree, {}, std::move(ends->meant)};
  return ComparedStates{ComparedStates::New::tree, ends->meant.front(), std::move(ends->left_out)};
}

Result<std::vector<ChangedFile>> changed_files(const ComparedStates& states) {
  std::optional<std::vector<ChangedFile>> files;
  for (const std::string& old : states.old) {
    const auto raw = ask_git({.arguments = arguments_for(states, old), .folder = {}, .input = {}});
    if (!raw) return raw.error();
    Result<std::vector<ChangedFile>> more = parse_raw_changes(*raw);
    if (!more) return more.error();
    files = files ? in_both(*std::move(files), *more) : *std::move(more);
  }
  return *std::move(files);
}

Result<std::vector<ChangedFile>> parse_raw_changes(std::string_view raw) {
  const Error broken{"git did not say what has changed in the form that its manual promises"};
  std::map<std::string, ChangedFile, std::less<>> by_path;
  while (!raw.empty()) {
    const auto text = take_field(raw);
    const auto record = text ? parse_record(*text) : std::nullopt;
    if (!record) return broken;
    auto path = take_field(raw);
    if (path && (record->status == 'R' || record->status == 'C')) path = take_field(raw);
    if (!path || path->empty()) return broken;
    if (record->status == 'D') continue;
    ChangedFile file = file_of(*record, *path);
    // A file in conflict comes twice where the work tree is compared, and there has a content.
    const bool is_better = file.kind != ChangedFile::Kind::unmerged || !by_path.contains(*path);
    if (is_better) by_path.insert_or_assign(file.path, std::move(file));
  }
  std::vector<ChangedFile> files;
  for (auto& [path, file] : by_path) files.push_back(std::move(file));
  return files;
}

}  // namespace evenhand
