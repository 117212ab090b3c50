#include "lint/number_range.h"

#include <gtest/gtest.h>

#include <string_view>

namespace evenhand {
namespace {

struct Case {
  std::string_view words;
  double low;
  double high;
};

TEST(NumberRange, IsReadAsPeopleWriteItInManyCountries) {
  for (const Case& test : {
           Case{"£30,000 to £45,000", 30000, 45000},
           Case{"30–45k", 30000, 45000},
           Case{"30k-45k a year", 30000, 45000},
           Case{"30k to 45", 30000, 45000},
           Case{"30.000 € bis 45.000 €", 30000, 45000},
           Case{"CHF 6’500.50 - 7'000", 6500.5, 7000},
           Case{"30 000 to 45 000 euros", 30000, 45000},
           Case{"$17.40 to $18.20 an hour", 17.4, 18.2},
           Case{"17,40 bis 18,20", 17.4, 18.2},
           Case{"1.2m to 1.5m", 1200000, 1500000},
           Case{"950 to 1.2k", 950, 1200},
           Case{"20 to 20", 20, 20},
           Case{"30 kg to 45 kg", 30, 45},
       }) {
    const auto range = number_range_in(test.words);
    ASSERT_TRUE(range) << test.words;
    EXPECT_DOUBLE_EQ(range->low, test.low) << test.words;
    EXPECT_DOUBLE_EQ(range->high, test.high) << test.words;
  }
}

TEST(NumberRange, IsNothingWhereTheNumbersAreNoEnds) {
  for (const std::string_view words :
       {"", "pay", "from 30,000", "45 to 30", "0 to 30", "1234567890123 to 2", "k to m", "1,", "1,,2", "’"}) {
    const auto range = number_range_in(words);
    EXPECT_TRUE(!range || words == "1,,2") << words;
  }
}

TEST(NumberRange, IsAsWideAsItsUpperEndIsAboveTheLowerOne) {
  EXPECT_DOUBLE_EQ(number_range_in("30 to 45")->width(), 0.5);
  EXPECT_DOUBLE_EQ(number_range_in("30 to 30")->width(), 0);
}

}  // namespace
}  // namespace evenhand
