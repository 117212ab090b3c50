#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// Whether bytes that are not UTF-8 read as English text in Windows-1252, to which ISO 8859-1 belongs: no control
// characters, few letters with accents, none in a place where it makes no sense (a capital behind a small letter, an
// opening quotation mark behind a letter, as the old encodings of Mac and DOS would give), nothing that is UTF-8 after
// all, and no long runs as other scripts have them.
bool is_plausible_windows_1252(std::string_view bytes);

// In UTF-8; the five bytes that stand for nothing become U+FFFD.
std::string decode_windows_1252(std::string_view bytes);

}  // namespace evenhand
