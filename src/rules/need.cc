#include "rules/need.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "rules/minimum_cut.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostNeeds = 4;
// Words that stand in every fifth place turn nothing away. Per million.
constexpr double kTooCommon = 200'000;
// Words that begin with a digit: a guess, more than in prose and fewer than in manuals.
constexpr double kDigitsPerMillion = 20'000;
// Larger sets are hardly ever missing.
constexpr std::size_t kMostWords = 2000;
// In words from the clue.
constexpr std::int64_t kFarthest = 100;

class NeedSearch {
 public:
  NeedSearch(const ProgramPaths& paths, const std::vector<ProgramStep>& clues, const ClueTable& table)
      : paths_(paths), clues_(clues), table_(table), is_taken_(paths.code().size(), false) {
    for (const ProgramStep clue : clues) is_taken_[clue.first] = is_taken_[clue.second] = true;
  }

  std::vector<Need> run() {
    std::vector<Need> needs;
    while (needs.size() < kMostNeeds) {
      const std::vector<std::size_t> instructions = cheapest_cut();
      if (instructions.empty()) break;
      for (const std::size_t instruction : instructions) is_taken_[instruction] = true;
      if (std::optional<Need> need = need_of(instructions)) needs.push_back(*std::move(need));
    }
    return needs;
  }

 private:
  std::span<const std::uint32_t> words(std::size_t instruction) const {
    return table_.words(paths_.code()[instruction].operand());
  }

  bool takes_digits(std::size_t instruction) const {
    const Instruction& code = paths_.code()[instruction];
    return code.op() == Op::digits || (code.op() == Op::regex && table_.begins_with_digit(code.operand()));
  }

  double cost_of(std::size_t instruction) const {
    if (is_taken_[instruction]) return CutGraph::kNever;
    if (takes_digits(instruction)) return kDigitsPerMillion;
    if (paths_.code()[instruction].op() != Op::words) return CutGraph::kNever;
    double per_million = 1;
    for (const std::uint32_t word : words(instruction)) {
      if (table_.is_stem(word)) return CutGraph::kNever;
      per_million += table_.per_million(word);
    }
    return per_million < kTooCommon ? per_million : CutGraph::kNever;
  }

  // Instructions of which every way through the program passes one.
  std::vector<std::size_t> cheapest_cut() const {
    const std::size_t size = paths_.code().size();
    const std::size_t source = size * 2;
    const std::size_t sink = source + 1;
    CutGraph graph(size * 2 + 2);
    std::vector<std::size_t> taker;  // By edge: the instruction whose word it takes.
    const auto add = [&](std::size_t from, std::size_t to, double cost, std::size_t instruction) {
      graph.add(from, to, cost);
      taker.push_back(instruction);
    };
    paths_.follow(0, [&](std::size_t first) { add(source, first * 2, CutGraph::kNever, 0); });
    for (std::size_t at = 0; at < size; ++at) {
      if (!takes_word(paths_.code()[at].op())) continue;
      add(at * 2, at * 2 + 1, cost_of(at), at);
      paths_.follow(at + 1, [&](std::size_t next) {
        const bool ends = paths_.code()[next].op() == Op::accept;
        add(at * 2 + 1, ends ? sink : next * 2, CutGraph::kNever, at);
      });
    }
    std::vector<std::size_t> instructions;
    for (const std::size_t edge : graph.cut(source, sink)) instructions.push_back(taker[edge]);
    return instructions;
  }

  // Nothing where its words are too many.
  std::optional<Need> need_of(const std::vector<std::size_t>& instructions) const {
    Need need;
    std::int64_t least = std::numeric_limits<std::int32_t>::max();
    std::int64_t most = std::numeric_limits<std::int32_t>::min();
    const auto widen = [&](std::int64_t from, std::int64_t to) {
      least = std::min(least, from);
      most = std::max(most, to);
    };
    for (const std::size_t instruction : instructions) {
      if (takes_digits(instruction)) {
        need.digits = true;
      } else {
        need.words.insert(need.words.end(), words(instruction).begin(), words(instruction).end());
      }
      const std::vector<ProgramPaths::Distance> behind = paths_.distances_from(instruction);
      for (const ProgramStep clue : clues_) {
        const ProgramPaths::Distance before_clue = behind[clue.second];
        if (before_clue.is_reached()) widen(-std::int64_t{before_clue.most}, -std::int64_t{before_clue.least});
        const ProgramPaths::Distance behind_clue = paths_.distances_from(clue.second)[instruction];
        if (behind_clue.is_reached()) widen(behind_clue.least, behind_clue.most);
      }
    }
    std::sort(need.words.begin(), need.words.end());
    need.words.erase(std::unique(need.words.begin(), need.words.end()), need.words.end());
    if (least < -kFarthest || most > kFarthest || need.words.size() > kMostWords) return std::nullopt;
    need.least = static_cast<std::int32_t>(least);
    need.most = static_cast<std::int32_t>(most);
    return need;
  }

  const ProgramPaths& paths_;
  const std::vector<ProgramStep>& clues_;
  const ClueTable& table_;
  std::vector<bool> is_taken_;
};

}  // namespace

std::vector<Need> find_needs(const ProgramPaths& paths, const std::vector<ProgramStep>& clues, const ClueTable& table) {
  return NeedSearch(paths, clues, table).run();
}

}  // namespace evenhand
