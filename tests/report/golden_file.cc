#include "report/golden_file.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "base/file.h"

namespace evenhand {

void expect_golden(const std::string& name, const std::string& written) {
  const std::string path = EVENHAND_SOURCE_DIR "/tests/report/golden/" + name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    const auto error = write_file(path, written);
    ASSERT_FALSE(error) << error->message;
  }
  const auto golden = read_file(path);
  ASSERT_TRUE(golden) << path << ": " << golden.error().message;
  EXPECT_EQ(written, *golden);
}

ReportOptions options_of_width(std::size_t width) {
  ReportOptions options;
  options.version = "1.2.3";
  options.width = width;
  return options;
}

}  // namespace evenhand
