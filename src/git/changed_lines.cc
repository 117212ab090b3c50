#include "git/changed_lines.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace evenhand {
namespace {

constexpr int kDeepest = 40;                                 // Texts that people write need three or four.
constexpr std::size_t kLargestTable = std::size_t{1} << 18;  // Entries.

// A line by its number: equal lines, in either text, have the same.
using Lines = std::vector<std::uint32_t>;

class LineNumbers {
 public:
  Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
      const auto next = static_cast<std::uint32_t>(numbers_.size());
      lines.push_back(numbers_.try_emplace(text.substr(0, end), next).first->second);
      const std::size_t line_break = text.substr(end).starts_with("\r\n") ? 2 : 1;
      text.remove_prefix(std::min(end + line_break, text.size()));
    }
    return lines;
  }

 private:
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

// A line that both texts have.
struct Pair {
  std::size_t before;
  std::size_t after;
};

// Of pairs in the order of the old text, the longest row that is in the order of the new one, too.
std::vector<Pair> longest_row(const std::vector<Pair>& pairs) {
  std::vector<std::size_t> ends;  // Of the best row of each length: the pair that it ends with.
  std::vector<std::size_t> previous(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto place = std::lower_bound(ends.begin(), ends.end(), pairs[i].after,
                                        [&](std::size_t end, std::size_t after) { return pairs[end].after < after; });
    previous[i] = place == ends.begin() ? i : *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<Pair> row(ends.size());
  for (std::size_t length = ends.size(), i = ends.empty() ? 0 : ends.back(); length > 0; i = previous[i]) {
    row[--length] = pairs[i];
  }
  return row;
}

class Comparer {
 public:
  Comparer(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  std::vector<Span> compare() {
    compare({0, before_.size()}, {0, after_.size()}, 0);
    return std::move(changed_);
  }

 private:
  void compare(Span before, Span after, int depth) {
    while (!before.empty() && !after.empty() && before_[before.begin] == after_[after.begin]) {
      ++before.begin;
      ++after.begin;
    }
    while (!before.empty() && !after.empty() && before_[before.end - 1] == after_[after.end - 1]) {
      --before.end;
      --after.end;
    }
    if (before.empty() && after.empty()) return;
    const std::vector<Pair> anchors = depth < kDeepest ? lines_in_both(before, after) : std::vector<Pair>();
    if (anchors.empty()) return changed_.push_back(after);
    for (const Pair anchor : anchors) {
      compare({before.begin, anchor.before}, {after.begin, anchor.after}, depth + 1);
      before.begin = anchor.before + 1;
      after.begin = anchor.after + 1;
    }
    compare(before, after, depth + 1);
  }

  // A row of lines that both texts have, in both in this order.
  std::vector<Pair> lines_in_both(Span before, Span after) const {
    std::vector<Pair> row = longest_row(lines_that_stand_once(before, after));
    const bool is_small = (before.size() + 1) * (after.size() + 1) <= kLargestTable;
    return row.empty() && is_small ? longest_common_row(before, after) : row;
  }

  // By a table of how much is in common from each pair of lines on (Wagner and Fischer 1974).
  std::vector<Pair> longest_common_row(Span before, Span after) const {
    const std::size_t width = after.size() + 1;
    std::vector<std::uint32_t> common((before.size() + 1) * width, 0);
    const auto are_equal = [&](std::size_t i, std::size_t j) {
      return before_[before.begin + i] == after_[after.begin + j];
    };
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        const std::uint32_t other = std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        common[i * width + j] = are_equal(i, j) ? common[(i + 1) * width + j + 1] + 1 : other;
      }
    }
    std::vector<Pair> row;
    for (std::size_t i = 0, j = 0; common[i * width + j] > 0;) {
      if (are_equal(i, j)) {
        row.push_back({before.begin + i++, after.begin + j++});
      } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
        ++i;
      } else {
        ++j;
      }
    }
    return row;
  }

  // In each text once, in the order of the old one.
  std::vector<Pair> lines_that_stand_once(Span before, Span after) const {
    struct Sighting {
      std::size_t line = 0;
      std::uint32_t times = 0;
    };
    std::unordered_map<std::uint32_t, Sighting> in_new;
    if (before.empty() || after.empty()) return {};
    for (std::size_t line = after.begin; line < after.end; ++line) {
      Sighting& sighting = in_new[after_[line]];
      sighting = {line, sighting.times + 1};
    }
    std::unordered_map<std::uint32_t, std::uint32_t> times_in_old;
    for (std::size_t line = before.begin; line < before.end; ++line) ++times_in_old[before_[line]];
    std::vector<Pair> pairs;
    for (std::size_t line = before.begin; line < before.end; ++line) {
      const auto found = in_new.find(before_[line]);
      if (found == in_new.end() || found->second.times != 1 || times_in_old[before_[line]] != 1) continue;
      pairs.push_back({line, found->second.line});
    }
    return pairs;
  }

  const Lines& before_;
  const Lines& after_;
  std::vector<Span> changed_;
};

}  // namespace

ChangedLines ChangedLines::between(std::string_view old_text, std::string_view new_text) {
  LineNumbers numbers;
  const Lines before = numbers.lines_of(old_text);
  const Lines after = numbers.lines_of(new_text);
  ChangedLines changed;
  changed.stretches_ = Comparer(before, after).compare();
  return changed;
}

bool ChangedLines::touch(std::size_t first, std::size_t last) const {
  return std::any_of(stretches_.begin(), stretches_.end(), [&](Span stretch) {
    // Between two lines: one of them is before the place where something went, one behind it.
    if (stretch.empty()) return first <= stretch.begin && stretch.begin < last;
    return first <= stretch.end && stretch.begin < last;
  });
}

}  // namespace evenhand
