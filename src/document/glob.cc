#include "document/glob.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace evenhand {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (is_utf8_continuation(byte) && !points.empty()) {
      points.back() = points.back() << 6U | (value & 0x3FU);
    } else {
      points.push_back(value);
    }
  }
  return points;
}

// A glob as a nondeterministic automaton whose states are the places in the glob: the states that the path read so far
// can lead to are followed side by side, so nothing is tried twice.
class Automaton {
 public:
  explicit Automaton(std::u32string glob)
      : glob_(std::move(glob)), exits_(glob_.size()), branches_(glob_.size()), reached_(glob_.size() + 1) {
    match_braces();
  }

  bool accepts(const std::u32string& path) {
    std::vector<std::size_t> states;
    reach(0, states);
    for (const char32_t c : path) {
      std::vector<std::size_t> next;
      std::fill(reached_.begin(), reached_.end(), false);
      for (const std::size_t state : states) step(state, c, next);
      states = std::move(next);
    }
    return reached_[glob_.size()];
  }

 private:
  // Notes for every part of a closed brace where to go on: behind `{`, the start of each alternative; behind `,` and
  // `}`, the end of the brace.
  void match_braces() {
    std::vector<std::vector<std::size_t>> open;  // The places of `{` and its commas.
    for (std::size_t at = 0; at < glob_.size(); at = end_of_item(at)) {
      if (glob_[at] == U'{') open.push_back({at});
      if (open.empty()) continue;
      if (glob_[at] == U',') open.back().push_back(at);
      if (glob_[at] != U'}') continue;
      for (const std::size_t part : open.back()) {
        branches_[open.back().front()].push_back(part + 1);
        if (part != open.back().front()) exits_[part] = at + 1;
      }
      exits_[at] = at + 1;
      open.pop_back();
    }
  }

  bool starts_with(std::size_t at, std::u32string_view text) const {
    return std::u32string_view(glob_).substr(at, text.size()) == text;
  }

  bool is_folders(std::size_t at) const {
    return starts_with(at, U"**/") &&
           (at == 0 || std::u32string_view(U"/{,").find(glob_[at - 1]) != std::u32string::npos);
  }

  // Behind the `]` of a class that begins at `at`; nothing where it is not closed.
  std::optional<std::size_t> end_of_class(std::size_t at) const {
    const std::size_t first = at + (starts_with(at + 1, U"!") ? 2 : 1);
    const std::size_t close = glob_.find(U']', first + 1);
    return close == std::u32string::npos ? std::nullopt : std::optional(close + 1);
  }

  std::size_t end_of_item(std::size_t at) const {
    if (glob_[at] == U'\\' && at + 1 < glob_.size()) return at + 2;
    if (glob_[at] == U'[') return end_of_class(at).value_or(at + 1);
    return at + 1;
  }

  bool class_holds(std::size_t begin, std::size_t end, char32_t c) const {
    const bool negated = glob_[begin + 1] == U'!';
    bool found = false;
    for (std::size_t i = begin + (negated ? 2 : 1); i + 1 < end; ++i) {
      if (glob_[i + 1] == U'-' && i + 3 < end) {
        found = found || (glob_[i] <= c && c <= glob_[i + 2]);
        i += 2;
      } else {
        found = found || glob_[i] == c;
      }
    }
    return found != negated;
  }

  // Adds `state` and all that can be reached from it without reading a character.
  void reach(std::size_t state, std::vector<std::size_t>& states) {
    std::vector<std::size_t> open = {state};
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      if (reached_[at]) continue;
      reached_[at] = true;
      states.push_back(at);
      if (at == glob_.size()) continue;
      open.insert(open.end(), branches_[at].begin(), branches_[at].end());
      if (exits_[at]) open.push_back(*exits_[at]);
      if (is_folders(at)) {
        open.push_back(at + 3);
      } else if (glob_[at] == U'*' && !is_inside_folders(at)) {
        open.push_back(at + (starts_with(at, U"**") ? 2 : 1));
      }
    }
  }

  // The second star of `**/` is the state of having read part of a folder's name.
  bool is_inside_folders(std::size_t at) const { return at > 0 && glob_[at] == U'*' && is_folders(at - 1); }

  void step(std::size_t at, char32_t c, std::vector<std::size_t>& next) {
    if (at == glob_.size() || !branches_[at].empty() || exits_[at]) return;
    const bool in_folder = c != U'/';
    if (is_folders(at) || is_inside_folders(at)) {
      const std::size_t inside = is_folders(at) ? at + 1 : at;
      reach(in_folder ? inside : inside + 2, next);
      if (!in_folder) reach(inside, next);
    } else if (glob_[at] == U'*') {
      if (in_folder || starts_with(at, U"**")) reach(at, next);
    } else if (glob_[at] == U'?') {
      if (in_folder) reach(at + 1, next);
    } else if (const auto end = glob_[at] == U'[' ? end_of_class(at) : std::nullopt) {
      if (in_folder && class_holds(at, *end, c)) reach(*end, next);
    } else if (const std::size_t end_of_literal = end_of_item(at); glob_[end_of_literal - 1] == c) {
      reach(end_of_literal, next);
    }
  }

  std::u32string glob_;
  std::vector<std::optional<std::size_t>> exits_;   // By place: where `,` and `}` lead.
  std::vector<std::vector<std::size_t>> branches_;  // By place: where `{` leads.
  std::vector<bool> reached_;
};

std::string_view without_dot_folder(std::string_view path) { return path.substr(0, 2) == "./" ? path.substr(2) : path; }

// Whether a path ends as all that the glob matches must: with one of the alternatives at its end, or with what stands
// behind its last sign. False for most paths, and sooner known than what the automaton says.
bool may_end_as(std::string_view glob, std::string_view path) {
  if (glob.ends_with('}')) {
    const std::size_t open = glob.rfind('{');
    if (open == std::string_view::npos) return true;
    std::string_view alternatives = glob.substr(open + 1, glob.size() - open - 2);
    const bool is_escaped = open > 0 && glob[open - 1] == '\\';
    if (is_escaped || alternatives.find_first_of("*?[]\\}") != std::string_view::npos) return true;
    while (true) {
      const std::size_t comma = std::min(alternatives.find(','), alternatives.size());
      if (path.ends_with(alternatives.substr(0, comma))) return true;
      if (comma == alternatives.size()) return false;
      alternatives.remove_prefix(comma + 1);
    }
  }
  std::string_view end = glob.substr(glob.find_last_of("*?[]{},\\") + 1);
  const bool is_behind_folders =
      end.starts_with('/') && end.size() < glob.size() && glob[glob.size() - end.size() - 1] == '*';
  if (is_behind_folders) end.remove_prefix(1);  // Of no folders, not even the `/` is there.
  return path.ends_with(end);
}

}  // namespace

bool glob_matches(std::string_view glob, std::string_view path) {
  path = without_dot_folder(path);
  glob = without_dot_folder(glob);
  if (glob.find('/') == std::string_view::npos) path = path.substr(path.rfind('/') + 1);
  return may_end_as(glob, path) && Automaton(code_points(glob)).accepts(code_points(path));
}

}  // namespace evenhand
