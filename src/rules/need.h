#pragma once

#include <cstdint>
#include <vector>

#include "rules/clue.h"
#include "rules/program_paths.h"

namespace evenhand {

// What an edge of a program's graph stands for: that a word is taken (first == second), or that two are, one after the
// other.
struct ProgramStep {
  std::size_t first = 0;
  std::size_t second = 0;
};

// What every match holds beside its clue, the rarest first; at most four. Each is a cheapest cut of the program's graph
// in which what the clues and the needs before it took costs too much.
std::vector<Need> find_needs(const ProgramPaths& paths, const std::vector<ProgramStep>& clues, const ClueTable& table);

}  // namespace evenhand
