#include "rules/clue.h"

#include <algorithm>
#include <limits>

#include "rules/minimum_cut.h"
#include "rules/need.h"
#include "rules/program_paths.h"

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

class ClueSearch {
 public:
  ClueSearch(std::span<const Instruction> code, const ClueTable& table)
      : code_(code), paths_(code), table_(table), graph_(code.size() * 2 + 2), distances_(paths_.distances_from(0)) {}

  std::optional<Clues> run() {
    build();
    const std::vector<std::size_t> cut = graph_.cut(source(), sink());
    if (cut.empty()) return std::nullopt;
    std::vector<ProgramStep> chosen;
    for (const std::size_t edge : cut) chosen.push_back(steps_[edge]);
    clues_.least_before = std::numeric_limits<std::uint32_t>::max();
    for (const ProgramStep step : chosen) add_clue(step);
    clues_.needs = find_needs(paths_, chosen, table_);
    const auto sort_once = [](auto& items) {
      std::sort(items.begin(), items.end());
      items.erase(std::unique(items.begin(), items.end()), items.end());
    };
    sort_once(clues_.words);
    sort_once(clues_.pairs);
    return std::move(clues_);
  }

 private:
  // Each instruction that takes a word is two nodes: before it, and behind it.
  static std::size_t before(std::size_t instruction) { return instruction * 2; }
  static std::size_t behind(std::size_t instruction) { return instruction * 2 + 1; }
  std::size_t source() const { return code_.size() * 2; }
  std::size_t sink() const { return code_.size() * 2 + 1; }

  std::span<const std::uint32_t> words(std::size_t instruction) const {
    return table_.words(code_[instruction].operand());
  }

  void build() {
    paths_.follow(0, [&](std::size_t first) { add_edge(source(), before(first), {}, CutGraph::kNever); });
    for (std::size_t at = 0; at < code_.size(); ++at) {
      if (!takes_word(code_[at].op())) continue;
      add_edge(before(at), behind(at), {at, at}, cost_of_word(at));
      paths_.follow(at + 1, [&](std::size_t next) {
        const bool ends = code_[next].op() == Op::accept;
        add_edge(behind(at), ends ? sink() : before(next), {at, next},
                 ends ? CutGraph::kNever : cost_of_pair(at, next));
      });
    }
  }

  void add_edge(std::size_t from, std::size_t to, ProgramStep step, double cost) {
    graph_.add(from, to, cost);
    steps_.push_back(step);
  }

  double per_million(std::size_t instruction) const {
    double sum = 0;
    for (const std::uint32_t word : words(instruction)) sum += table_.per_million(word);
    return sum;
  }

  double cost_of_word(std::size_t at) const {
    if (code_[at].op() != Op::words) return CutGraph::kNever;
    return per_million(at) + kPlaceOfWord * (1 + static_cast<double>(words(at).size()));
  }

  double cost_of_pair(std::size_t first, std::size_t second) const {
    if (code_[first].op() != Op::words || code_[second].op() != Op::words) return CutGraph::kNever;
    const std::size_t pairs = words(first).size() * words(second).size();
    if (pairs > kMostPairs || has_stem(first) || has_stem(second)) return CutGraph::kNever;
    const double met = per_million(first) * per_million(second) / 1e6 * kAttraction;
    return met + kPlaceOfPair * (1 + static_cast<double>(pairs));
  }

  bool has_stem(std::size_t instruction) const {
    const auto set = words(instruction);
    return std::any_of(set.begin(), set.end(), [this](std::uint32_t word) { return table_.is_stem(word); });
  }

  void add_clue(ProgramStep step) {
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

  std::span<const Instruction> code_;
  ProgramPaths paths_;
  const ClueTable& table_;
  CutGraph graph_;
  std::vector<ProgramStep> steps_;                 // By edge.
  std::vector<ProgramPaths::Distance> distances_;  // By instruction.
  Clues clues_;
};

}  // namespace

std::optional<Clues> find_clues(std::span<const Instruction> code, const ClueTable& table) {
  return ClueSearch(code, table).run();
}

}  // namespace evenhand
