#pragma once

#include <span>
#include <string_view>

namespace evenhand {

// A function that Highway compiles once for each instruction set, for one of them. See base/vectors_inl.h.
template <typename Function>
struct VectorVariant {
  std::string_view name;  // “AVX2”
  Function* function = nullptr;
  bool runs_here = false;  // Whether this machine's processor knows it.
};

// The last of `variants` that runs here. Highway would choose by itself, but its library measures the clock at every
// start, which takes longer than all of a small file. REQUIRES: the first runs everywhere, the widest is the last.
template <typename Function>
Function* widest_that_runs(std::span<const VectorVariant<Function>> variants) {
  Function* widest = variants.front().function;
  for (const VectorVariant<Function>& variant : variants) {
    if (variant.runs_here) widest = variant.function;
  }
  return widest;
}

}  // namespace evenhand
