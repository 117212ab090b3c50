#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/span.h"
#include "base/vector_variants.h"

namespace evenhand {

// What stands in 64 bytes of prose, told by each byte and the two behind it: a bit for each byte, the first in the
// lowest. Most prose has none of it for hundreds of bytes. A bit may be set where a closer look sees nothing; where
// something is, its bit is set.
struct ProseMarks {
  std::uint64_t inert = 0;    // One of ./@#:\<{$-[ that may belong to something inert (see hide_inert).
  std::uint64_t filling = 0;  // A run of dots or underscores, or a box to tick, may begin (see read_form_line).
  std::uint64_t colon = 0;    // Each colon.
};

inline constexpr std::size_t kProseStretch = 64;

// The marks of the first 64 bytes of `span` of `text`, or of as many as it has; the bits behind them are 0. What stands
// behind the span counts as what follows. Uses the widest vectors that this machine's processor has. REQUIRES: span is
// not empty, and inside of `text`.
ProseMarks prose_marks(std::string_view text, Span span);

// How many bytes a ProseMarksVariant reads: of the last ones, what follows.
inline constexpr std::size_t kProseReach = kProseStretch + 2;

// prose_marks() of 64 bytes for one instruction set. REQUIRES: kProseReach bytes can be read.
using ProseMarksVariant = VectorVariant<ProseMarks(const char*)>;

// All that were compiled, from what every processor of the kind knows to the widest. For tests.
std::span<const ProseMarksVariant> prose_marks_variants();

}  // namespace evenhand
