#pragma once

#include <string>

namespace evenhand {

// `value` with so many digits behind the point, the same in every locale; never “-0”.
std::string with_decimals(double value, int decimals);

// The same with a sign that reads well: “+3”, “−3” (U+2212), “0”.
std::string with_sign(double value, int decimals);

// How many digits behind the point say no more of a number than an interval of that half width lets it say: two of the
// half width's own. From 0 to 4.
int decimals_for(double half_width);

// As JSON holds it: ten digits are the same on every machine, and the last ones of a double are not.
double in_ten_digits(double value);

}  // namespace evenhand
