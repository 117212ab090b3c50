#include "walk/ignore_pattern.h"

#include <algorithm>
#include <utility>

#include "walk/byte_class.h"

namespace evenhand {
namespace {

constexpr std::string_view kSpecial = "*?[\\";

// Blanks at the end of a line do not count, unless a backslash holds the first of them.
std::string_view without_trailing_blanks(std::string_view line) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size())
      ++i;
    else if (line[i] == ' ')
      continue;
    end = i + 1;
  }
  return line.substr(0, end);
}

}  // namespace

std::optional<IgnorePattern> IgnorePattern::parse(std::string_view line) {
  if (line.starts_with('#')) return std::nullopt;
  line = without_trailing_blanks(line);
  IgnorePattern pattern;
  if (line.starts_with('!')) {
    pattern.negated_ = true;
    line.remove_prefix(1);
  }
  if (line.ends_with('/')) {
    pattern.only_folders_ = true;
    line.remove_suffix(1);
  }
  pattern.anchored_ = line.find('/') != std::string_view::npos;
  if (line.starts_with('/')) line.remove_prefix(1);
  if (line.empty() || !pattern.compile(line)) return std::nullopt;
  return pattern;
}

// False for a pattern that can fit nothing.
bool IgnorePattern::compile(std::string_view glob) {
  if (glob.find_first_of(kSpecial) == std::string_view::npos) {
    literal_ = glob;
    return true;
  }
  if (!anchored_ && glob.front() == '*' && glob.find_first_of(kSpecial, 1) == std::string_view::npos) {
    suffix_ = glob.substr(1);
    return true;
  }
  for (std::size_t at = 0; at < glob.size();) {
    if (glob[at] == '*') {
      at = add_stars(glob, at);
    } else if (glob[at] == '[') {
      const auto set = parse_byte_class(glob, at);
      if (!set) return false;
      steps_.push_back({Step::Kind::set, 0, sets_.size()});
      sets_.push_back(set->bytes);
      at = set->end;
    } else if (glob[at] == '?') {
      steps_.push_back({Step::Kind::any});
      ++at;
    } else {
      if (glob[at] == '\\' && ++at == glob.size()) return false;
      steps_.push_back({Step::Kind::byte, glob[at]});
      ++at;
    }
  }
  return true;
}

// Two stars that fill a place between slashes stand for folders; any others are one star. Returns where to go on.
std::size_t IgnorePattern::add_stars(std::string_view glob, std::size_t begin) {
  const std::size_t at = std::min(glob.find_first_not_of('*', begin), glob.size());
  const bool starts_part = begin == 0 || glob[begin - 1] == '/';
  if (!anchored_ || at - begin == 1 || !starts_part || (at < glob.size() && glob[at] != '/')) {
    steps_.push_back({Step::Kind::star});
  } else if (at == glob.size()) {
    steps_.push_back({Step::Kind::everything});
  } else {
    steps_.push_back({Step::Kind::folders});
    steps_.push_back({Step::Kind::inside_folders});
    return at + 1;
  }
  return at;
}

// Marks `state` and all that can be reached from it without reading a byte.
void IgnorePattern::reach(std::size_t state, States& states) const {
  while (states[state] == 0) {
    states[state] = 1;
    if (state == steps_.size()) return;
    if (steps_[state].kind == Step::Kind::star || steps_[state].kind == Step::Kind::everything) {
      ++state;
    } else if (steps_[state].kind == Step::Kind::folders) {
      state += 2;
    } else {
      return;
    }
  }
}

void IgnorePattern::advance(std::size_t state, char byte, States& next) const {
  const Step& step = steps_[state];
  switch (step.kind) {
    case Step::Kind::byte:
      if (byte == step.byte) reach(state + 1, next);
      break;
    case Step::Kind::any:
      if (byte != '/') reach(state + 1, next);
      break;
    case Step::Kind::set:
      if (sets_[step.set][static_cast<unsigned char>(byte)]) reach(state + 1, next);
      break;
    case Step::Kind::star:
      if (byte != '/') reach(state, next);
      break;
    case Step::Kind::folders:
      if (byte != '/') reach(state + 1, next);
      break;
    case Step::Kind::inside_folders:
      reach(byte == '/' ? state - 1 : state, next);
      break;
    case Step::Kind::everything:
      reach(state, next);
      break;
  }
}

// Follows all the places in the pattern that the bytes read so far can lead to side by side.
bool IgnorePattern::fits(std::string_view text) const {
  States states(steps_.size() + 1, 0);
  reach(0, states);
  for (const char byte : text) {
    States next(states.size(), 0);
    for (std::size_t state = 0; state < steps_.size(); ++state) {
      if (states[state] != 0) advance(state, byte, next);
    }
    states = std::move(next);
  }
  return states.back() != 0;
}

bool IgnorePattern::matches(std::string_view path, EntryKind kind) const {
  if (only_folders_ && kind != EntryKind::folder) return false;
  const std::string_view text = anchored_ ? path : path.substr(path.rfind('/') + 1);
  if (literal_) return text == *literal_;
  if (suffix_) return text.ends_with(*suffix_);
  return fits(text);
}

}  // namespace evenhand
