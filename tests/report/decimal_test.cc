#include "report/decimal.h"

#include <gtest/gtest.h>

#include <limits>

namespace evenhand {
namespace {

TEST(Decimal, ZeroHasNoSign) {
  EXPECT_EQ(with_decimals(-0.04, 1), "0.0");
  EXPECT_EQ(with_decimals(-0.0, 0), "0");
  EXPECT_EQ(with_sign(-0.04, 1), "0.0");
  EXPECT_EQ(with_sign(0.04, 1), "0.0");
}

TEST(Decimal, SignsReadWell) {
  EXPECT_EQ(with_sign(3.25, 1), "+3.2");
  EXPECT_EQ(with_sign(-12.6, 0), "−13");
}

TEST(Decimal, TheLargestNumberIsWritten) {
  EXPECT_EQ(with_decimals(std::numeric_limits<double>::max(), 4).size(), 309U + 5U);
  EXPECT_EQ(in_ten_digits(std::numeric_limits<double>::max()), std::numeric_limits<double>::max());
}

TEST(Decimal, ANumberHasNoMoreDigitsThanItsIntervalBearsOut) {
  EXPECT_EQ(decimals_for(140), 0);
  EXPECT_EQ(decimals_for(12), 0);
  EXPECT_EQ(decimals_for(3.4), 1);
  EXPECT_EQ(decimals_for(0.34), 2);
  EXPECT_EQ(decimals_for(0.034), 3);
  EXPECT_EQ(decimals_for(0.000001), 4);
  EXPECT_EQ(decimals_for(0), 4);
}

TEST(Decimal, TenDigitsAreTheSameNumberAgain) {
  EXPECT_EQ(in_ten_digits(0.1 + 0.2), 0.3);
  EXPECT_EQ(in_ten_digits(1.0 / 3), 0.3333333333);
  EXPECT_EQ(in_ten_digits(-1e-300), -1e-300);
}

}  // namespace
}  // namespace evenhand
