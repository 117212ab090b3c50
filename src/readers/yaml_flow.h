#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "readers/embedded_text.h"

namespace evenhand {

struct YamlKey {
  Span name;              // Without quotation marks.
  std::size_t value = 0;  // Just behind the colon.
};

// The key that `range`, in one line, begins with, if one does.
std::optional<YamlKey> find_yaml_key(std::string_view source, Span range);

// Where the mark stands that closes the string which opens at `open` with " or '. Nothing where none does.
std::optional<std::size_t> end_of_yaml_string(std::string_view source, std::size_t open);

// Adds the characters of a scalar: in quotation marks, or plain.
void add_yaml_string(EmbeddedText& text, std::string_view source, Span scalar);

// Takes `[a, {b: "c"}]` apart, however deep it is nested and however many lines it takes.
class YamlFlow {
 public:
  enum class Kind : std::uint8_t { scalar, comment };
  struct Piece {
    Kind kind;
    Span span;  // Marks included.
  };

  // `source` is borrowed; a bracket opens at `begin`.
  YamlFlow(std::string_view source, std::size_t begin) : source_(source), at_(begin) {}

  // The next scalar that is no key, or comment. Nothing behind the bracket that closes the first, or at the end.
  std::optional<Piece> next();
  // Just behind what has been read.
  std::size_t end() const { return at_; }

 private:
  std::optional<Piece> scalar();
  std::size_t end_of_plain() const;

  std::string_view source_;
  std::size_t at_;
  std::size_t depth_ = 0;
};

}  // namespace evenhand
