#include "rules/program_paths.h"

#include <algorithm>

#include "rules/expansion.h"

namespace evenhand {

bool takes_word(Op op) {
  return op == Op::words || op == Op::any || op == Op::name || op == Op::digits || op == Op::ly_word || op == Op::regex;
}

template <typename Visit>
void ProgramPaths::each_next(std::size_t at, Visit visit) const {
  switch (code_[at].op()) {
    case Op::split:
      visit(at + 1);
      visit(code_[at].operand());
      break;
    case Op::jump:
      visit(code_[at].operand());
      break;
    case Op::accept:
      break;
    default:
      visit(at + 1);
  }
}

void ProgramPaths::follow(std::size_t at, const std::function<void(std::size_t)>& visit) const {
  std::vector<bool> seen(code_.size(), false);
  std::vector<std::size_t> open = {at};
  while (!open.empty()) {
    const std::size_t here = open.back();
    open.pop_back();
    if (seen[here]) continue;
    seen[here] = true;
    if (takes_word(code_[here].op()) || code_[here].op() == Op::accept) {
      visit(here);
    } else {
      each_next(here, [&](std::size_t next) { open.push_back(next); });
    }
  }
}

std::vector<ProgramPaths::Distance> ProgramPaths::distances_from(std::size_t from) const {
  std::vector<Distance> distances(code_.size());
  distances[from].least = 0;
  for (std::size_t at = from; at < code_.size(); ++at) {
    if (!distances[at].is_reached()) continue;
    const std::uint32_t least = takes_word(code_[at].op()) ? 1 : 0;
    const std::uint32_t most = code_[at].op() == Op::regex ? kLongestRegex : least;
    each_next(at, [&](std::size_t next) {
      distances[next].least = std::min(distances[next].least, distances[at].least + least);
      distances[next].most = std::max(distances[next].most, distances[at].most + most);
    });
  }
  return distances;
}

}  // namespace evenhand
