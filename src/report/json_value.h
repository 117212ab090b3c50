#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace evenhand {

// Keys stay in the order in which they are set.
using Json = nlohmann::ordered_json;

// In one line without a line break at its end. Paths are bytes, and JSON is UTF-8: what is not becomes U+FFFD.
std::string to_text(const Json& value);

// The same over several lines, for files that people read too.
std::string to_indented_text(const Json& value);

// `text`, or null where there is none.
Json null_if_empty(const std::string& text);

}  // namespace evenhand
