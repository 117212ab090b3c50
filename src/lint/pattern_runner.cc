#include "lint/pattern_runner.h"

#include <algorithm>
#include <atomic>
#include <cassert>

#include "base/ascii.h"

namespace evenhand {
namespace {

// To index the branches of an alternation takes as long as trying them so many times.
constexpr std::uint32_t kMetBeforeIndex = 4;

}  // namespace

struct LazyRegexes::Slot {
  std::once_flag once;
  std::optional<RegularExpression> expression;
  std::atomic<const RegularExpression*> compiled = nullptr;  // Asking it takes less than asking the flag.
};

LazyRegexes::LazyRegexes(const CompiledRules& rules)
    : rules_(rules), slots_(std::make_unique<Slot[]>(rules.table().regexes.size())) {}
LazyRegexes::~LazyRegexes() = default;

const RegularExpression* LazyRegexes::get(std::uint32_t index) const {
  Slot& slot = slots_[index];
  if (const RegularExpression* compiled = slot.compiled.load(std::memory_order_acquire)) return compiled;
  std::call_once(slot.once, [&] {
    Result<RegularExpression> compiled = RegularExpression::compile(rules_.text(rules_.table().regexes[index]));
    if (!compiled) return;
    slot.expression.emplace(std::move(*compiled));
    slot.compiled.store(&*slot.expression, std::memory_order_release);
  });
  return slot.expression ? &*slot.expression : nullptr;
}

struct PatternRunner::Step {
  std::span<const Instruction> code;
  std::uint32_t begin = 0;  // Of the code in the table.
  TokenRange sentence;
  std::uint32_t start = 0;
  std::size_t taken = 0;
  std::size_t longest = 0;
  std::optional<TokenRange>* best = nullptr;

  std::uint32_t token() const { return start + static_cast<std::uint32_t>(taken); }
  bool at_end() const { return token() >= sentence.last; }
};

PatternRunner::PatternRunner(const Reading& reading, const LazyRegexes& regexes)
    : reading_(reading), regexes_(regexes) {}

std::optional<TokenRange> PatternRunner::match_at(std::uint32_t pattern, std::uint32_t start) {
  const TableView& table = reading_.rules().table();
  const PatternRecord& record = table.patterns[pattern];
  // Most tries fail at their first word.
  if (record.first != kNone && !reading_.holds(record.first, start)) {
    const bool may_be_name = record.first_name != 0 && reading_.tokens()[start].capitalised;
    if (!may_be_name) return std::nullopt;
  }
  Step step;
  step.code = table.instructions.subspan(record.code.begin, record.code.count);
  step.begin = record.code.begin;
  step.sentence = reading_.sentence_of(start).tokens;
  step.start = start;
  step.longest = record.longest;
  std::optional<TokenRange> best;
  step.best = &best;
  if (pending_.size() < record.longest + 1U) pending_.resize(record.longest + 1U);
  if (marks_.size() < step.code.size() * 2) marks_.resize(step.code.size() * 2, 0);
  furthest_ = 0;
  put(0, {0, true});
  for (step.taken = 0; step.taken <= furthest_; ++step.taken) {
    if (!pending_[step.taken].empty()) advance(step);
  }
  return best;
}

void PatternRunner::put(std::size_t offset, State state) {
  assert(offset < pending_.size());
  pending_[offset].push_back(state);
  furthest_ = std::max(furthest_, offset);
}

void PatternRunner::advance(const Step& step) {
  ++stamp_;
  std::vector<State>& states = pending_[step.taken];
  while (!states.empty()) {
    const State state = states.back();
    states.pop_back();
    std::uint32_t& mark = marks_[state.instruction * 2 + (state.loose ? 1 : 0)];
    if (mark == stamp_) continue;
    mark = stamp_;
    const Instruction& instruction = step.code[state.instruction];
    const auto gap = [&] { return reading_.tokens()[step.token()].gap; };
    switch (instruction.op()) {
      case Op::accept:
        if (step.taken > 0) *step.best = TokenRange{step.start, step.token()};
        break;
      case Op::split:
        branch(step, state, states);
        break;
      case Op::jump:
        states.push_back({instruction.operand(), state.loose});
        break;
      case Op::spelled:
        if (!step.at_end() && is_spelled(instruction, step.token())) {
          states.push_back({state.instruction + 1, state.loose});
        }
        break;
      case Op::loose:
        states.push_back({state.instruction + 1, true});
        break;
      case Op::comma:
        if (!step.at_end() && gap() == Gap::comma) states.push_back({state.instruction + 1, true});
        break;
      case Op::edge:
        if (step.token() == step.sentence.first || step.at_end() || gap() == Gap::comma) {
          states.push_back({state.instruction + 1, true});
        }
        break;
      default:
        take(step, instruction, state);
    }
  }
}

void PatternRunner::branch(const Step& step, State state, std::vector<State>& states) {
  const BranchIndex* branches = branches_at(step, state.instruction);
  if (branches == nullptr) {
    std::uint32_t next = state.instruction;
    for (; step.code[next].op() == Op::split; next = step.code[next].operand()) {
      states.push_back({next + 1, state.loose});
    }
    states.push_back({next, state.loose});
    return;
  }
  for (const std::uint32_t instruction : branches->others()) states.push_back({instruction, state.loose});
  if (step.at_end()) return;
  const CompiledRules::WordNumbers numbers = reading_.tokens()[step.token()].numbers;
  for (const std::uint32_t word : {numbers.word, numbers.stem}) {
    if (word == 0) continue;
    for (const BranchIndex::Branch& one : branches->beginning_with(word)) {
      states.push_back({one.instruction, state.loose});
    }
  }
}

const BranchIndex* PatternRunner::branches_at(const Step& step, std::uint32_t split) {
  if (!BranchIndex::is_worth_it(step.code, split)) return nullptr;
  Alternation& alternation = alternations_[step.begin + split];
  if (!alternation.branches && ++alternation.met >= kMetBeforeIndex) {
    alternation.branches.emplace(reading_.rules().table(), step.code, split);
  }
  return alternation.branches ? &*alternation.branches : nullptr;
}

void PatternRunner::take(const Step& step, const Instruction& instruction, State state) {
  if (step.at_end()) return;
  const bool joined = step.taken == 0 || state.loose || reading_.tokens()[step.token()].gap <= Gap::space;
  if (!joined && instruction.op() != Op::any) return;
  if (instruction.op() == Op::regex) {
    take_regex(step, instruction, state);
  } else if (takes(instruction, step.token())) {
    put(step.taken + 1, {state.instruction + 1, instruction.op() == Op::any});
  }
}

bool PatternRunner::takes(const Instruction& instruction, std::uint32_t token) const {
  const auto text = [&] { return reading_.text_of(reading_.tokens()[token]); };
  switch (instruction.op()) {
    case Op::words:
      return reading_.holds(instruction.operand(), token);
    case Op::any:
      return true;
    case Op::name:
      return reading_.is_name(token);
    case Op::digits:
      return begins_with_digit(token);
    case Op::ly_word:
      return text().size() > 4 && (text().ends_with("ly") || text().ends_with("LY"));
    default:
      return false;
  }
}

bool PatternRunner::is_spelled(const Instruction& instruction, std::uint32_t token) const {
  const CompiledRules& rules = reading_.rules();
  return reading_.text_of(reading_.tokens()[token]) == rules.text(rules.table().strings[instruction.operand()]);
}

void PatternRunner::take_regex(const Step& step, const Instruction& instruction, State state) {
  const RegularExpression* expression = regexes_.get(instruction.operand());
  if (expression == nullptr) return;
  const std::vector<Token>& tokens = reading_.tokens();
  const std::size_t limit = tokens[step.sentence.last - 1].end;
  const std::size_t begin = tokens[step.token()].begin;
  const std::string_view text = reading_.document().text().substr(0, limit);
  if (!expression->first_bytes().holds(text[begin])) return;
  const std::optional<std::size_t> end = expression->match_end(text, begin);
  if (!end) return;
  // The match counts only where it ends with a word.
  for (std::uint32_t token = step.token(); token < step.sentence.last && tokens[token].end <= *end; ++token) {
    const std::size_t taken = step.taken + (token + 1 - step.token());
    if (tokens[token].end == *end && taken <= step.longest) put(taken, {state.instruction + 1, false});
  }
}

bool PatternRunner::begins_with_digit(std::uint32_t token) const {
  return is_ascii_digit(reading_.text_of(reading_.tokens()[token])[0]);
}

bool PatternRunner::has_needs(std::uint32_t pattern, std::uint32_t clue) const {
  const TableView& table = reading_.rules().table();
  const Range needs = table.patterns[pattern].needs;
  const TokenRange sentence = reading_.sentence_of(clue).tokens;
  for (const NeedRecord& need : table.needs.subspan(needs.begin, needs.count)) {
    const auto first = std::max<std::int64_t>(std::int64_t{clue} + need.least, sentence.first);
    const auto last = std::min<std::int64_t>(std::int64_t{clue} + need.most, std::int64_t{sentence.last} - 1);
    bool is_met = false;
    for (std::int64_t token = first; token <= last && !is_met; ++token) {
      const auto number = static_cast<std::uint32_t>(token);
      is_met = reading_.holds(need.set, number) || (need.digits != 0 && begins_with_digit(number));
    }
    if (!is_met) return false;
  }
  return true;
}

void PatternRunner::match_around(std::uint32_t pattern, std::uint32_t anchor, std::vector<TokenRange>& matches) {
  const PatternRecord& record = reading_.rules().table().patterns[pattern];
  const TokenRange sentence = reading_.sentence_of(anchor).tokens;
  if (anchor - sentence.first < record.least_before || !has_needs(pattern, anchor)) return;
  const std::uint32_t last = anchor - record.least_before;
  const std::uint32_t room = std::min<std::uint32_t>(anchor - sentence.first, record.most_before);
  for (std::uint32_t start = anchor - room; start <= last; ++start) {
    const std::optional<TokenRange> match = match_at(pattern, start);
    if (match && match->last > anchor) matches.push_back(*match);
  }
}

ByteRange PatternRunner::first_bytes(const Instruction& first) const {
  if (first.op() == Op::digits) return {'0', '9'};
  const RegularExpression* expression = first.op() == Op::regex ? regexes_.get(first.operand()) : nullptr;
  return expression == nullptr ? ByteRange() : expression->first_bytes();
}

void PatternRunner::match_from_each(std::uint32_t pattern, TokenRange window, std::vector<TokenRange>& matches) {
  const TableView& table = reading_.rules().table();
  const Instruction& first = table.instructions[table.patterns[pattern].code.begin];
  const ByteRange bytes = first_bytes(first);
  const std::string_view text = reading_.document().text();
  for (std::uint32_t token = window.first; token < window.last; ++token) {
    const Token& word = reading_.tokens()[token];
    if (!bytes.holds(text[word.begin]) || (first.op() == Op::edge && word.gap < Gap::comma)) continue;
    if (const std::optional<TokenRange> match = match_at(pattern, token)) matches.push_back(*match);
  }
}

}  // namespace evenhand
