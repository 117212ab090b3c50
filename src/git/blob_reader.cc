#include "git/blob_reader.h"

#include <charconv>
#include <string_view>
#include <utility>

#include "git/git_process.h"

namespace evenhand {
namespace {

// Of “<id> blob <size>”, or nothing: “<id> missing”.
std::optional<std::size_t> size_in(std::string_view header) {
  const std::size_t blank = header.find(" blob ");
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string_view digits = header.substr(blank + 6);
  std::size_t size = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
  const bool is_number = problem == std::errc() && end == digits.data() + digits.size();
  return is_number ? std::optional(size) : std::nullopt;
}

}  // namespace

Result<std::string> BlobReader::read(const std::string& id) {
  const std::lock_guard lock(mutex_);
  if (!git_) {
    Result<Conversation> started = talk_to_git({.arguments = {"cat-file", "--batch"}, .folder = {}, .input = {}});
    if (!started) return started.error();
    git_.emplace(*std::move(started));
  }
  if (const auto said = git_->say(id + "\n"); !said) return said.error();
  const Result<std::string> header = git_->hear_line();
  if (!header) return header.error();
  const auto size = size_in(*header);
  if (!size) return Error{"git does not have its content (" + *header + ")"};
  Result<std::string> bytes = git_->hear(*size);
  if (!bytes) return bytes.error();
  if (const auto line_break = git_->hear(1); !line_break) return line_break.error();
  return bytes;
}

Result<std::vector<std::optional<std::size_t>>> sizes_of_blobs(const std::vector<std::string>& ids) {
  std::vector<std::optional<std::size_t>> sizes;
  if (ids.empty()) return sizes;
  std::string input;
  for (const std::string& id : ids) input += id + "\n";
  const auto answer = ask_git({.arguments = {"cat-file", "--batch-check", "--buffer"}, .folder = {}, .input = input});
  if (!answer) return answer.error();
  for (std::string_view left = *answer; sizes.size() < ids.size(); left.remove_prefix(left.find('\n') + 1)) {
    if (left.find('\n') == std::string_view::npos) return Error{"git cat-file said less than it was asked"};
    sizes.push_back(size_in(left.substr(0, left.find('\n'))));
  }
  return sizes;
}

}  // namespace evenhand
