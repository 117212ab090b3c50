// How the time of a reader grows with the text: four times as much may take some four times as long. Every reader of
// text is tried on what is hard for a careless one. A ratio is told and makes the exit code 1 where it is far beyond
// what noise explains; no test is made of it, since machines are shared.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>
#include <string>
#include <vector>

#include "document/programming_language.h"
#include "readers/hard_texts.h"
#include "readers/pieces_of_formats.h"
#include "readers/reader.h"
#include "support/processor_time.h"

namespace evenhand {
namespace {

constexpr std::size_t kSize = 30'000;
constexpr std::size_t kTimes = 4;
constexpr double kWorstRatio = 8;       // Quadratic growth has 16.
constexpr double kLeastSeconds = 0.02;  // Below, a clock tells nothing.

struct Subject {
  Format format;
  std::string path;
};

double seconds_for(const Subject& subject, const std::string& text) {
  ReadOptions options;
  options.strings = options.identifiers = true;
  double best = std::numeric_limits<double>::max();
  for (int i = 0; i < 3; ++i) {
    const std::clock_t begin = std::clock();
    const auto document = read_document(subject.format, subject.path, text, options);
    best = std::min(best, processor_seconds_since(begin));
    if (best < kLeastSeconds) break;
  }
  return best;
}

// Whether the time grows as it should.
bool grows_well(const Subject& subject, const std::string& small, const std::string& large) {
  const double seconds = seconds_for(subject, large);
  if (seconds < kLeastSeconds) return true;
  const double ratio = seconds / std::max(seconds_for(subject, small), 1e-9);
  if (ratio < kWorstRatio) return true;
  std::printf("%s: %.3f s, %.1f times as long for %zu times as much: %s\n", subject.path.c_str(), seconds, ratio,
              kTimes, large.substr(0, 40).c_str());
  return false;
}

bool all_grow_well() {
  std::size_t tried = 0;
  std::size_t wrong = 0;
  const auto look = [&](const Subject& subject, const std::string& small, const std::string& large) {
    ++tried;
    wrong += grows_well(subject, small, large) ? 0 : 1;
  };
  for (const Format format : all_formats()) {
    if (is_packed(format)) continue;
    const auto small = hard_texts(format, kSize);
    const auto large = hard_texts(format, kSize * kTimes);
    for (std::size_t i = 0; i < small.size(); ++i) look({format, std::string(name_of(format))}, small[i], large[i]);
  }
  for (const ProgrammingLanguage* language : programming_languages()) {
    for (const std::string_view piece : code_pieces()) {
      look({Format::code, file_in(*language)}, repeated(piece, kSize), repeated(piece, kSize * kTimes));
    }
  }
  std::printf("%zu of %zu texts take more than linear time\n", wrong, tried);
  return wrong == 0;
}

}  // namespace
}  // namespace evenhand

int main() { return evenhand::all_grow_well() ? 0 : 1; }
