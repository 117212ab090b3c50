// What the files have in common that are compiled once for each instruction set. They include it behind hwy/highway.h,
// and its guard, Highway's usual one, lets it in once for each.
#if defined(EVENHAND_BASE_VECTORS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef EVENHAND_BASE_VECTORS_INL_H
#undef EVENHAND_BASE_VECTORS_INL_H
#else
#define EVENHAND_BASE_VECTORS_INL_H
#endif

#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace evenhand {
namespace HWY_NAMESPACE {

// A bit for each lane of a mask, the first in the lowest. REQUIRES: at most 64 lanes.
template <typename Tag, typename Mask>
HWY_INLINE std::uint64_t bits_of(Tag bytes, Mask mask) {
  std::uint64_t bits = 0;
  hwy::HWY_NAMESPACE::StoreMaskBits(bytes, mask, reinterpret_cast<std::uint8_t*>(&bits));
  return bits;
}

}  // namespace HWY_NAMESPACE
}  // namespace evenhand
HWY_AFTER_NAMESPACE();

// The rows of all variants of a function of HWY_NAMESPACE that were compiled, for the HWY_ONCE section of
// its file, from what every processor of the kind knows to the widest. An array of VectorVariant.
#define EVENHAND_VECTOR_VARIANTS(function) \
  {"baseline", HWY_STATIC_DISPATCH(function), true} EVENHAND_SSSE3_VARIANT(function) EVENHAND_AVX2_VARIANT(function)

#if HWY_TARGETS & HWY_SSSE3
#define EVENHAND_SSSE3_VARIANT(function) \
  , { "SSSE3", N_SSSE3::function, static_cast<bool>(__builtin_cpu_supports("ssse3")) }
#else
#define EVENHAND_SSSE3_VARIANT(function)
#endif

#if HWY_TARGETS & HWY_AVX2
#define EVENHAND_AVX2_VARIANT(function)                                                                   \
  , {                                                                                                     \
    "AVX2", N_AVX2::function,                                                                             \
        __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("fma") \
  }
#else
#define EVENHAND_AVX2_VARIANT(function)
#endif

#endif
