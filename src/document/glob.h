#pragma once

#include <string_view>

namespace evenhand {

// Whether a path, written with `/`, fits a glob:
//
//   *        any characters but /          **/    any folders, or none
//   ?        one character but /           /**    everything below
//   [a-z]    one of these, but not /       [!a-z] one other, but not /
//   {a,b}    one of these; may nest        \*     the character itself
//
// A glob without a / is tried on the last part of the path alone, any other on the whole path; a `./` at the start of
// either is passed over. A bracket or brace that is never closed stands for itself. Upper and lower case differ. Takes
// time in proportion to the product of both lengths at most, whatever the glob.
bool glob_matches(std::string_view glob, std::string_view path);

}  // namespace evenhand
