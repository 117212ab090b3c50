#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// A piece of JSON.
struct JsonToken {
  enum class Kind : std::uint8_t { begin_object, end_object, begin_array, end_array, key, string, other, comment };

  Kind kind = Kind::other;
  Span span;  // Quotation marks and marks of the comment included.
};

// Takes JSON apart (RFC 8259), one token after the other, however deep it is nested. Lets pass what files that people
// edit have besides: comments, a comma behind the last item, several values one after the other.
class JsonScanner {
 public:
  // Reads `range` of `source`, which is borrowed.
  JsonScanner(std::string_view source, Span range) : source_(source), at_(range.begin), end_(range.end) {}

  // Nothing at the end, or where the text is no JSON: then problem() says so.
  std::optional<JsonToken> next();

  struct Problem {
    std::size_t offset = 0;  // In the source.
    std::string message;
  };
  const std::optional<Problem>& problem() const { return problem_; }

 private:
  enum class Awaited : std::uint8_t { value, value_or_end, key_or_end, colon, comma_or_end };

  std::optional<JsonToken> fail(std::size_t offset, std::string message);
  std::optional<JsonToken> token_at(char first);
  std::optional<JsonToken> string();
  std::optional<JsonToken> comment();
  std::optional<JsonToken> bare_word();
  JsonToken begin(char open);
  std::optional<JsonToken> end(char close);
  bool skip_comma_or_colon(char first);
  void value_is_done();

  std::string_view source_;
  std::size_t at_;
  std::size_t end_;
  std::string open_;  // The brackets that are open.
  Awaited awaited_ = Awaited::value;
  std::optional<Problem> problem_;
};

}  // namespace evenhand
