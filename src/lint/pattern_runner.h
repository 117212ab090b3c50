#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include "lint/branch_index.h"
#include "lint/reading.h"
#include "rules/regular_expression.h"

namespace evenhand {

// The regular expressions of a rule table, each compiled when it is first needed. Safe to share between threads.
class LazyRegexes {
 public:
  // `rules` is borrowed and must outlive it.
  explicit LazyRegexes(const CompiledRules& rules);
  ~LazyRegexes();

  // Nothing for an expression that cannot be compiled; the compiler has refused those, so only a damaged cache holds
  // one.
  const RegularExpression* get(std::uint32_t index) const;

 private:
  struct Slot;
  const CompiledRules& rules_;
  std::unique_ptr<Slot[]> slots_;
};

// Runs the programs of patterns over one document: a set of states moves on word by word, so the time is linear in
// the words tried (Thompson 1968). Not to be shared between threads: it keeps its working memory.
class PatternRunner {
 public:
  // Both are borrowed and must outlive it.
  PatternRunner(const Reading& reading, const LazyRegexes& regexes);

  // The longest match of `pattern` whose first word is `start`, inside its sentence.
  std::optional<TokenRange> match_at(std::uint32_t pattern, std::uint32_t start);

  // Whether what every match needs beside its clue stands around it; where not, match_around() finds nothing.
  bool has_needs(std::uint32_t pattern, std::uint32_t clue) const;

  // Appends the longest match from each start from which `pattern` covers `anchor`, a word it hangs on.
  void match_around(std::uint32_t pattern, std::uint32_t anchor, std::vector<TokenRange>& matches);

  // Appends the longest match from each word of `window`, for patterns that hang on no word.
  void match_from_each(std::uint32_t pattern, TokenRange window, std::vector<TokenRange>& matches);

 private:
  struct State {
    std::uint32_t instruction = 0;
    bool loose = false;  // A comma may stand before the next word.
  };
  struct Step;  // One word's place in a run.

  ByteRange first_bytes(const Instruction& first) const;
  void advance(const Step& step);
  void branch(const Step& step, State state, std::vector<State>& states);
  const BranchIndex* branches_at(const Step& step, std::uint32_t split);
  void take(const Step& step, const Instruction& instruction, State state);
  bool takes(const Instruction& instruction, std::uint32_t token) const;
  bool is_spelled(const Instruction& instruction, std::uint32_t token) const;
  void take_regex(const Step& step, const Instruction& instruction, State state);
  bool begins_with_digit(std::uint32_t token) const;
  void put(std::size_t offset, State state);

  const Reading& reading_;
  const LazyRegexes& regexes_;
  std::vector<std::vector<State>> pending_;  // By words taken.
  std::vector<std::uint32_t> marks_;         // By state: the stamp of the last visit.
  std::uint32_t stamp_ = 0;
  std::size_t furthest_ = 0;  // The last of pending_ that holds a state.
  struct Alternation {
    std::uint32_t met = 0;
    std::optional<BranchIndex> branches;
  };
  std::unordered_map<std::uint32_t, Alternation> alternations_;  // By the table's number of their first instruction.
};

}  // namespace evenhand
