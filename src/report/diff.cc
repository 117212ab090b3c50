#include "report/diff.h"

#include <algorithm>
#include <cstddef>

#include "lint/fixing.h"

namespace evenhand {
namespace {

constexpr std::size_t kContext = 3;  // Lines.

// Lines with their line breaks; only \n ends one, as patch has it.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// Lines [begin, end) of the old text, and what they become.
struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

class Diff {
 public:
  Diff(std::string_view source, Color color) : source_(source), lines_(lines_of(source)), color_(color) {
    starts_.reserve(lines_.size());
    for (const std::string_view line : lines_) starts_.push_back(static_cast<std::size_t>(line.data() - source.data()));
  }

  // Whole lines, those of several fixes joined where they are the same or neighbours.
  std::vector<Change> changes(const std::vector<Fix>& fixes) const {
    std::vector<Change> result;
    for (std::size_t i = 0; i < fixes.size();) {
      Change change{line_at(fixes[i].begin.offset), line_at(last_byte(fixes[i])) + 1, ""};
      std::size_t next = i + 1;
      for (; next < fixes.size() && line_at(fixes[next].begin.offset) <= change.end; ++next) {
        change.end = std::max(change.end, line_at(last_byte(fixes[next])) + 1);
      }
      const std::size_t first = starts_[change.begin];
      std::vector<Fix> here(fixes.begin() + static_cast<std::ptrdiff_t>(i),
                            fixes.begin() + static_cast<std::ptrdiff_t>(next));
      for (Fix& fix : here) fix.begin.offset -= first, fix.end.offset -= first;
      change.text = with_fixes(source_.substr(first, end_of(change) - first), here);
      result.push_back(std::move(change));
      i = next;
    }
    return result;
  }

  std::string hunks(const std::vector<Change>& changes) {
    std::string text;
    for (std::size_t i = 0; i < changes.size();) {
      std::size_t next = i + 1;
      while (next < changes.size() && changes[next].begin <= changes[next - 1].end + 2 * kContext) ++next;
      text +=
          hunk({changes.begin() + static_cast<std::ptrdiff_t>(i), changes.begin() + static_cast<std::ptrdiff_t>(next)});
      i = next;
    }
    return text;
  }

 private:
  static std::size_t last_byte(const Fix& fix) {
    return fix.end.offset > fix.begin.offset ? fix.end.offset - 1 : fix.begin.offset;
  }

  std::size_t line_at(std::size_t offset) const {
    return static_cast<std::size_t>(std::upper_bound(starts_.begin() + 1, starts_.end(), offset) - starts_.begin()) - 1;
  }

  std::size_t end_of(const Change& change) const {
    return change.end < starts_.size() ? starts_[change.end] : source_.size();
  }

  std::string marked(char mark, std::string_view line) const {
    std::string text = mark + std::string(line);
    if (!text.ends_with('\n')) text += "\n\\ No newline at end of file\n";
    if (color_ == Color::off || mark == ' ') return text;
    return (mark == '-' ? "\x1b[31m" : "\x1b[32m") + text.substr(0, text.size() - 1) + "\x1b[0m\n";
  }

  std::string hunk(const std::vector<Change>& changes) {
    const std::size_t begin = changes.front().begin - std::min(changes.front().begin, kContext);
    const std::size_t end = std::min(changes.back().end + kContext, lines_.size());
    std::string body;
    std::size_t at = begin;
    std::size_t removed = 0;
    std::size_t added = 0;
    const auto keep_to = [&](std::size_t line) {
      for (; at < line; ++at) body += marked(' ', lines_[at]);
    };
    for (const Change& change : changes) {
      keep_to(change.begin);
      for (; at < change.end; ++at, ++removed) body += marked('-', lines_[at]);
      for (const std::string_view line : lines_of(change.text)) body += marked('+', line), ++added;
    }
    keep_to(end);
    const std::size_t before = end - begin;
    const std::string head = "@@ -" + std::to_string(begin + 1) + "," + std::to_string(before) + " +" +
                             std::to_string(begin + 1 + added_before_) + "," +
                             std::to_string(before - removed + added) + " @@\n";
    added_before_ += added - removed;
    return (color_ == Color::on ? "\x1b[36m" + head.substr(0, head.size() - 1) + "\x1b[0m\n" : head) + body;
  }

  std::string_view source_;
  std::vector<std::string_view> lines_;
  std::vector<std::size_t> starts_;
  Color color_;
  std::size_t added_before_ = 0;  // Lines, by the hunks so far; wraps around below zero, and back.
};

}  // namespace

std::string unified_diff(const std::string& path, std::string_view source, const std::vector<Fix>& fixes, Color color) {
  if (fixes.empty() || source.empty()) return {};
  Diff diff(source, color);
  const std::string name = path.starts_with('/') ? path : "/" + path;
  return "--- a" + name + "\n+++ b" + name + "\n" + diff.hunks(diff.changes(fixes));
}

}  // namespace evenhand
