#pragma once

#include <optional>
#include <string_view>

namespace evenhand {

// Two numbers that a text names as the ends of something, such as pay.
struct NumberRange {
  double low = 0;   // Above 0.
  double high = 0;  // Not below it.

  // How much more the upper end is, as a share of the lower one: 0.5 of 30 to 45.
  double width() const { return (high - low) / low; }
};

// The first two numbers of `words`, if the second is not below the first: “£30,000 to £45,000”, “30–45k”, “CHF
// 6’500.50 - 7’000”, “30.000 € bis 45.000 €”. A mark with three digits behind it parts thousands, with fewer it is a
// decimal mark; what stands for thousands or millions (k, m) behind one of the two is said of both where the other is
// below a thousand, unless it would be the larger one then.
std::optional<NumberRange> number_range_in(std::string_view words);

}  // namespace evenhand
