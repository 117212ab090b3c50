#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace evenhand {

// In what the characters of a text are written, besides UTF-8.
enum class Encoding : std::uint8_t { utf16_le, utf16_be, windows_1252 };

// As --encoding takes them.
std::span<const std::string_view> encoding_names();
// REQUIRES: `name` is one of encoding_names().
Encoding encoding_named(std::string_view name);

// A text of the encoding in UTF-8. Never fails: what stands for no character is U+FFFD.
std::string decode(Encoding encoding, std::string_view bytes);

struct Utf8Text {
  std::string bytes;
  bool converted = false;  // They are not the file's: lines and columns are the same, offsets are not.
};

// The bytes of a file as UTF-8. UTF-16 is known by its byte order mark, or by the zero bytes that English has in it;
// Windows-1252 (and with it ISO 8859-1) where no byte speaks against it; otherwise `given` holds, of files that are not
// UTF-8 and have no mark. The Error says what the bytes are instead: binary, UTF-32, or of an encoding that has to be
// named.
Result<Utf8Text> as_utf8(std::string bytes, std::optional<Encoding> given);

}  // namespace evenhand
