#include "lint/name_parts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace evenhand {
namespace {

std::string parts(std::string_view name) {
  std::string joined;
  for (const Span part : parts_of_name(name)) {
    joined += (joined.empty() ? "" : " ") + std::string(name.substr(part.begin, part.size()));
  }
  return joined;
}

TEST(NameParts, AreToldByCaseAndDigits) {
  EXPECT_EQ(parts("whitelistEnabled"), "whitelist Enabled");
  EXPECT_EQ(parts("HTTPServer2"), "HTTP Server 2");
  EXPECT_EQ(parts("MASTER"), "MASTER");
  EXPECT_EQ(parts("lineHeight"), "line Height");
  EXPECT_EQ(parts("SLAVersion"), "SLA Version");
  EXPECT_EQ(parts("i18n"), "i 18 n");
  EXPECT_EQ(parts("größeAb"), "größe Ab");
  EXPECT_EQ(parts("x"), "x");
  EXPECT_EQ(parts(""), "");
}

}  // namespace
}  // namespace evenhand
