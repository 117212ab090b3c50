#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/programming_language.h"

namespace evenhand {

// Finds where string literals end. One for each source: what it learns about unclosed literals keeps it linear.
class StringEnds {
 public:
  // `source` is borrowed.
  explicit StringEnds(std::string_view source) : source_(source) {}

  // The offset of the closing mark of the literal of `form` whose content begins at `begin`. Nothing where it is not
  // closed, within its line if it has to be. A mark at the end of the line or the source may close nothing.
  std::optional<std::size_t> find(const StringForm& form, std::size_t begin);

 private:
  struct Search {
    std::optional<std::size_t> close;
    std::size_t end;  // How far it went.
  };

  Search search(const StringForm& form, std::size_t begin);
  std::optional<std::size_t> end_of_insertion(std::string_view open, std::size_t begin, std::size_t depth);
  std::optional<std::size_t> end_of_inner_string(std::string_view insertion, std::size_t quote, std::size_t depth);

  std::string_view source_;
  std::size_t failures_ = 0;      // Insertions that were not closed.
  std::size_t unclosed_ = 0;      // Literals that their line does not close, the last ones.
  std::size_t unclosed_end_ = 0;  // Where the search for the last of them ended.
};

// The size of the character literal whose opening mark is at `at`, marks included. Nothing where the mark is something
// else: a lifetime, a digit separator, an attribute.
std::optional<std::size_t> character_literal_size(std::string_view source, std::size_t at);

}  // namespace evenhand
