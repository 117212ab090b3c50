#pragma once

#include <string>
#include <vector>

#include "lint/finding_writer.h"
#include "lint/reading.h"

namespace evenhand {

// A finding that weak signals make together.
struct SignalFinding {
  Candidate candidate;  // The first of them.
  TokenRange reach;     // From the first of them to the last.
  std::string shown;    // All of them: “helpful”, “pleasant” and “hard-working”.
};

// Takes the candidates of signal rules out of `candidates`. Those of a group of which enough different ones stand in
// one window become one finding; the others are dropped.
std::vector<SignalFinding> add_up_signals(const Reading& reading, std::vector<Candidate>& candidates);

}  // namespace evenhand
