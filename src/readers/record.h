#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "readers/encoding.h"

namespace evenhand {

// A value of a record, and where it stands.
struct RecordValue {
  std::string name;  // A column; or keys, joined by dots, with [] for any item of a list: “answers[].text”.
  std::string text;  // Of a string, its characters; a number, true and false as they are written.

  friend bool operator==(const RecordValue&, const RecordValue&) = default;
};

// A line of JSON, or a row of a table: its values in their order, without those that are empty or null.
using Record = std::vector<RecordValue>;

// The values of one JSON object, however deep they lie; a byte order mark may stand before it. The Error says what of
// the line is no such thing. REQUIRES: `line` is UTF-8.
Result<Record> read_json_record(std::string_view line);

// The same of each of several lines. Those that are blank are none. What is not UTF-8 is read as as_utf8() does.
std::vector<Result<Record>> read_json_lines(std::string_view lines, std::optional<Encoding> encoding);

// Whether the value stands in the field of that name, in any case.
bool is_in_field(const RecordValue& value, std::string_view field);

// Whether it looks like a sentence or more, and not like a name, a title or a code: eight words, with blanks between.
bool is_prose(const RecordValue& value);

}  // namespace evenhand
