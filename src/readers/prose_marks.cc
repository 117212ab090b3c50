// Compiled once for each instruction set: foreach_target.h includes this file again and again. The section behind
// HWY_ONCE is compiled once, and chooses.

#include "readers/prose_marks.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

// As in text/word_bits.cc.
#define HWY_DISABLED_TARGETS (HWY_SSE4 | HWY_AVX3 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "readers/prose_marks.cc"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "base/vectors_inl.h"

HWY_BEFORE_NAMESPACE();
namespace evenhand {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

ProseMarks prose_marks(const char* text) {
  const hn::CappedTag<std::uint8_t, kProseStretch> bytes;
  const auto is = [&](auto vector, std::uint8_t byte) { return hn::Eq(vector, hn::Set(bytes, byte)); };
  ProseMarks marks;
  for (std::size_t at = 0; at < kProseStretch; at += hn::Lanes(bytes)) {
    const auto* const here = reinterpret_cast<const std::uint8_t*>(text) + at;
    const auto byte = hn::LoadU(bytes, here);
    const auto next = hn::LoadU(bytes, here + 1);
    const auto third = hn::LoadU(bytes, here + 2);
    const auto same = hn::Eq(byte, next);
    const auto dot = is(byte, '.');
    const auto colon = is(byte, ':');
    const auto bracket = is(byte, '[');
    const auto ends_line = hn::And(hn::Or(dot, colon), is(next, '\n'));
    auto trigger = hn::Or(dot, colon);
    for (const char other : {'/', '@', '#', '\\', '<', '{', '$'}) {
      trigger = hn::Or(trigger, is(byte, static_cast<std::uint8_t>(other)));
    }
    trigger = hn::AndNot(hn::Or(is(next, ' '), ends_line), trigger);
    const auto inert = hn::Or(hn::And(is(byte, '-'), same), hn::And(bracket, is(next, '^')));
    const auto run = hn::And(same, hn::Or(dot, is(byte, '_')));
    const auto box = hn::And(hn::Or(bracket, is(byte, '(')), is(next, ' '));
    // Boxes and the ellipsis are of three bytes that begin with E2; those of the other typographic signs begin E2 80.
    const auto sign = hn::And(is(byte, 0xE2), hn::Or(hn::Ne(next, hn::Set(bytes, 0x80)), is(third, 0xA6)));
    marks.inert |= bits_of(bytes, hn::Or(trigger, inert)) << at;
    marks.filling |= bits_of(bytes, hn::Or(hn::Or(run, box), sign)) << at;
    marks.colon |= bits_of(bytes, colon) << at;
  }
  return marks;
}

}  // namespace HWY_NAMESPACE
}  // namespace evenhand
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace evenhand {

std::span<const ProseMarksVariant> prose_marks_variants() {
  static const auto variants = std::to_array<ProseMarksVariant>({EVENHAND_VECTOR_VARIANTS(prose_marks)});
  return variants;
}

ProseMarks prose_marks(std::string_view text, Span span) {
  assert(!span.empty() && span.end <= text.size());
  static auto* const marks_of = widest_that_runs(prose_marks_variants());
  ProseMarks marks;
  if (text.size() - span.begin >= kProseReach) {
    marks = marks_of(text.data() + span.begin);
  } else {
    std::array<char, kProseReach> rest{};
    std::memcpy(rest.data(), text.data() + span.begin, text.size() - span.begin);
    marks = marks_of(rest.data());
  }
  if (span.size() >= kProseStretch) return marks;
  const std::uint64_t inside = (std::uint64_t{1} << span.size()) - 1;
  return {marks.inert & inside, marks.filling & inside, marks.colon & inside};
}

}  // namespace evenhand

#endif  // HWY_ONCE
