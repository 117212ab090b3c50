#include "app/progress.h"

#include <gtest/gtest.h>

namespace evenhand {
namespace {

using std::chrono::milliseconds;

TEST(Progress, SaysHowFarItHasComeInOneShortLine) {
  EXPECT_EQ(describe_progress({0, 10, 0, milliseconds(1000)}, "files"),
            "[....................] 0 of 10 files, 0 bytes/s");
  EXPECT_EQ(describe_progress({5, 10, 3 << 20, milliseconds(1500)}, "files"),
            "[##########..........] 5 of 10 files, 2.0 MiB/s");
  EXPECT_EQ(describe_progress({7, std::nullopt, 2048, milliseconds(2000)}, "documents"), "7 documents, 1.0 KiB/s");
  const ProgressState large{99'999'999, 100'000'000, std::size_t{1} << 50U, milliseconds(1)};
  EXPECT_LT(describe_progress(large, "documents").size(), 80U);
}

}  // namespace
}  // namespace evenhand
