#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// A piece of RTF (Rich Text Format specification 1.9.1).
struct RtfToken {
  enum class Kind : std::uint8_t { begin_group, end_group, word, symbol, byte, text };

  Kind kind = Kind::text;
  Span span;
  std::string_view name;               // Of a control word (`par`) or symbol (`~`).
  std::optional<std::int32_t> number;  // Behind a control word; of `\'e9`: 0xE9.
};

// Takes RTF apart, one token after the other. Bytes of \bin are passed over, line breaks stand between tokens.
class RtfScanner {
 public:
  // `source` is borrowed.
  explicit RtfScanner(std::string_view source) : source_(source) {}

  // Nothing at the end.
  std::optional<RtfToken> next();

 private:
  RtfToken control();
  RtfToken control_word(std::size_t begin);

  std::string_view source_;
  std::size_t at_ = 0;
};

}  // namespace evenhand
