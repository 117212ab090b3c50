#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "document/programming_language.h"

namespace evenhand {

// A literal that is quoted by more than two fixed marks.
struct CodeQuotation {
  enum class Use : std::uint8_t { text, names };  // Whether it may be prose; a pattern or a list of names is not.

  Span span;     // With its marks.
  Span content;  // Between them.
  Use use = Use::text;
};

// What reading a literal can come to.
struct QuotationAttempt {
  std::optional<CodeQuotation> quotation;  // Nothing: none begins here.
  bool unclosed = false;                   // One begins here that nothing closes: the search went to the end.
};

// Whether code that ends at `end`, but for blanks, leaves a value to be expected: it ends with an operator, an opening
// bracket, a word like `return`, or is empty. REQUIRES: end <= source.size().
bool expects_value(std::string_view source, std::size_t end);

// The literal of one of `specials` that begins at `at`. A `/` is taken to open a regular expression; that it divides
// nothing, the caller has to know. Takes time linear in the size of the literal, or, where it is unclosed, in what is
// left of `source`. REQUIRES: at < source.size().
QuotationAttempt read_code_quotation(std::string_view source, std::size_t at, Specials specials);

// [[ … ]] or [==[ … ]==] at `at`. Nothing where none begins; where nothing closes it, it ends with `source`.
std::optional<CodeQuotation> read_long_brackets(std::string_view source, std::size_t at);

// The opening of a heredoc, which begins in the next line.
struct HeredocMark {
  Span span;  // The whole mark: <<-"WORD".
  std::string_view word;
};

// REQUIRES: at < source.size().
std::optional<HeredocMark> read_heredoc_mark(std::string_view source, std::size_t at, Specials specials);

// Whether `c` may be part of a name in code.
bool is_name_character(char c);

}  // namespace evenhand
