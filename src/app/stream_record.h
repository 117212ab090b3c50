#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/genre.h"

namespace evenhand {

// Where in a line of JSON its parts stand: the name of a field, or, with a `/` at the start, the way to one that lies
// deeper (a JSON pointer, RFC 6901: “/_source/text”).
struct StreamFields {
  std::string text = "text";
  std::string id = "id";
  std::string genre = "genre";
};

// A document that is one line of JSON.
struct StreamRecord {
  std::string id = "null";  // As JSON: a string, a number, true, false or null.
  std::string text;
  std::optional<Genre> genre;  // That the line names.
  std::optional<Error> error;  // Why there is no document. What was read before it stands in the others.
};

// Of a field that is there several times the last one counts. Reads any nesting without recursion.
StreamRecord parse_stream_record(std::string_view line, const StreamFields& fields);

}  // namespace evenhand
