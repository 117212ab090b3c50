#include "rules/clue.h"

#include <algorithm>
#include <limits>

#include "rules/expansion.h"
#include "rules/minimum_cut.h"

namespace evenhand {
namespace {

// Words that a pattern puts together come together more often than chance would have it. How much more is a guess, not
// a measurement; it only weighs a pair against a word.
constexpr double kAttraction = 10;
// What a clue costs beside the times it is met, for its place in the table: in occurrences per million words.
constexpr double kPlaceOfWord = 0.02;
constexpr double kPlaceOfPair = 0.1;
// Two large lexicons side by side are no clue.
constexpr std::size_t kMostPairs = 600;

constexpr std::uint32_t kUnreached = std::numeric_limits<std::uint32_t>::max();

bool takes_word(Op op) {
  return op == Op::words || op == Op::exact || op == Op::any || op == Op::name || op == Op::digits ||
         op == Op::ly_word || op == Op::regex;
}

bool knows_words(Op op) { return op == Op::words || op == Op::exact; }

// How many words of a match stand before an instruction.
struct Distance {
  std::uint32_t least = kUnreached;
  std::uint32_t most = 0;
};

class ClueSearch {
 public:
  ClueSearch(std::span<const Instruction> code, const ClueTable& table)
      : code_(code), table_(table), graph_(code.size() * 2 + 2), distances_(code.size()) {}

  std::optional<Clues> run() {
    measure_distances();
    build();
    const std::vector<std::size_t> cut = graph_.cut(source(), sink());
    if (cut.empty()) return std::nullopt;
    clues_.least_before = kUnreached;
    for (const std::size_t edge : cut) add_clue(steps_[edge]);
    const auto sort_once = [](auto& items) {
      std::sort(items.begin(), items.end());
      items.erase(std::unique(items.begin(), items.end()), items.end());
    };
    sort_once(clues_.words);
    sort_once(clues_.pairs);
    return std::move(clues_);
  }

 private:
  // What an edge of the graph stands for: that a word is taken (first == second), or that two are, one after the other.
  struct Step {
    std::size_t first = 0;
    std::size_t second = 0;
  };

  // Each instruction that takes a word is two nodes: before it, and behind it.
  static std::size_t before(std::size_t instruction) { return instruction * 2; }
  static std::size_t behind(std::size_t instruction) { return instruction * 2 + 1; }
  std::size_t source() const { return code_.size() * 2; }
  std::size_t sink() const { return code_.size() * 2 + 1; }

  std::span<const std::uint32_t> words(std::size_t instruction) const { return table_.words(code_[instruction].a); }

  // Calls visit(target) for each instruction that may come next.
  template <typename Visit>
  void each_next(std::size_t at, Visit visit) const {
    switch (code_[at].op) {
      case Op::split:
        visit(code_[at].a);
        visit(code_[at].b);
        break;
      case Op::jump:
        visit(code_[at].a);
        break;
      case Op::accept:
        break;
      default:
        visit(at + 1);
    }
  }

  void build() {
    follow(0, [&](std::size_t first) { add_edge(source(), before(first), {}, CutGraph::kNever); });
    for (std::size_t at = 0; at < code_.size(); ++at) {
      if (!takes_word(code_[at].op)) continue;
      add_edge(before(at), behind(at), {at, at}, cost_of_word(at));
      follow(at + 1, [&](std::size_t next) {
        const bool ends = code_[next].op == Op::accept;
        add_edge(behind(at), ends ? sink() : before(next), {at, next},
                 ends ? CutGraph::kNever : cost_of_pair(at, next));
      });
    }
  }

  void add_edge(std::size_t from, std::size_t to, Step step, double cost) {
    graph_.add(from, to, cost);
    steps_.push_back(step);
  }

  // Calls visit(instruction) for each that takes a word or accepts and that can be reached from `at` without a word.
  template <typename Visit>
  void follow(std::size_t at, Visit visit) {
    std::vector<bool> seen(code_.size(), false);
    std::vector<std::size_t> open = {at};
    while (!open.empty()) {
      const std::size_t here = open.back();
      open.pop_back();
      if (seen[here]) continue;
      seen[here] = true;
      if (takes_word(code_[here].op) || code_[here].op == Op::accept) {
        visit(here);
      } else {
        each_next(here, [&](std::size_t next) { open.push_back(next); });
      }
    }
  }

  double per_million(std::size_t instruction) const {
    double sum = 0;
    for (const std::uint32_t word : words(instruction)) sum += table_.per_million(word);
    return sum;
  }

  double cost_of_word(std::size_t at) const {
    if (!knows_words(code_[at].op)) return CutGraph::kNever;
    return per_million(at) + kPlaceOfWord * (1 + static_cast<double>(words(at).size()));
  }

  double cost_of_pair(std::size_t first, std::size_t second) const {
    if (!knows_words(code_[first].op) || !knows_words(code_[second].op)) return CutGraph::kNever;
    const std::size_t pairs = words(first).size() * words(second).size();
    if (pairs > kMostPairs || has_stem(first) || has_stem(second)) return CutGraph::kNever;
    const double met = per_million(first) * per_million(second) / 1e6 * kAttraction;
    return met + kPlaceOfPair * (1 + static_cast<double>(pairs));
  }

  bool has_stem(std::size_t instruction) const {
    const auto set = words(instruction);
    return std::any_of(set.begin(), set.end(), [this](std::uint32_t word) { return table_.is_stem(word); });
  }

  void add_clue(Step step) {
    if (step.first == step.second) {
      for (const std::uint32_t word : words(step.first)) clues_.words.push_back(word);
    } else {
      for (const std::uint32_t first : words(step.first)) {
        for (const std::uint32_t second : words(step.second)) clues_.pairs.emplace_back(first, second);
      }
    }
    clues_.least_before = std::min(clues_.least_before, distances_[step.second].least);
    clues_.most_before = std::max(clues_.most_before, distances_[step.second].most);
  }

  void measure_distances() {
    distances_[0].least = 0;
    for (std::size_t at = 0; at < code_.size(); ++at) {
      if (distances_[at].least == kUnreached) continue;
      const std::uint32_t least = takes_word(code_[at].op) ? 1 : 0;
      const std::uint32_t most = code_[at].op == Op::regex ? kLongestRegex : least;
      each_next(at, [&](std::size_t next) {
        distances_[next].least = std::min(distances_[next].least, distances_[at].least + least);
        distances_[next].most = std::max(distances_[next].most, distances_[at].most + most);
      });
    }
  }

  std::span<const Instruction> code_;
  const ClueTable& table_;
  CutGraph graph_;
  std::vector<Step> steps_;          // By edge.
  std::vector<Distance> distances_;  // By instruction.
  Clues clues_;
};

}  // namespace

std::optional<Clues> find_clues(std::span<const Instruction> code, const ClueTable& table) {
  return ClueSearch(code, table).run();
}

}  // namespace evenhand
