#pragma once

#include <string>

namespace evenhand {

// `source` with an x for every hyphen that stands beside another one inside of a comment in a paragraph. Browsers and
// CommonMark 0.31 end a comment at its `-->`; md4c 0.4.8 follows CommonMark 0.29, to which one with `--` inside, such
// as the reason of a suppression, is no comment but text. Lengths stay. Takes linear time.
std::string with_plain_comments(std::string source);

}  // namespace evenhand
