#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// One entity of a mail (RFC 5322, RFC 2045): the message, or a part of it. Borrows the bytes it was read from.
class MimeEntity {
 public:
  // Never fails: what is no header is body.
  explicit MimeEntity(std::string_view bytes);

  // The value of a header, unfolded, its encoded words as they stand; empty where there is none. `name` in lower case.
  std::string header(std::string_view name) const;
  // A parameter of a header: the charset of `content-type`. Empty where there is none. Names in lower case.
  std::string parameter(std::string_view header_name, std::string_view name) const;
  // `text/plain` where none is said; in lower case.
  std::string content_type() const;
  std::string_view body() const { return body_; }

  // The body's bytes, quoted-printable or base64 undone.
  std::string content() const;
  // The parts of a multipart body, without what stands before the first and behind the last. Empty without a boundary.
  std::vector<std::string_view> parts() const;

 private:
  std::string_view head_;
  std::string_view body_;
};

// Undoes the encoding of RFC 2045; what is no such text is passed over.
std::string decode_base64(std::string_view text);
std::string decode_quoted_printable(std::string_view text);

// A header's value with the encoded words of RFC 2047 (`=?utf-8?Q?caf=C3=A9?=`) undone, in UTF-8. Words in an unknown
// charset stay as they are.
std::string decode_header(std::string_view value);

// Bytes of a charset, named in any case of letters, as UTF-8: UTF-8, UTF-16, ASCII and its 8-bit extensions for Western
// Europe; in others like them (ISO 8859, Windows) English words come out right, and letters with accents perhaps not.
// Nothing for charsets of more than one byte and unknown ones.
std::optional<std::string> decode_charset(std::string_view charset, std::string_view bytes);

}  // namespace evenhand
