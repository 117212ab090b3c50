#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace evenhand {

// What a line of Org says by its look. `text` is the line without blanks around it; sizes are in bytes.

// A heading's stars, and its title without keyword, priority and tags.
struct OrgHeading {
  std::uint8_t level = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_comment = false;  // COMMENT: nothing below it is exported.
};
std::optional<OrgHeading> org_heading(std::string_view text);

// `#+name: value` and `#+begin_name`, in small letters; where the value begins.
struct OrgKeyword {
  std::string_view name;
  std::size_t value = 0;
};
std::optional<OrgKeyword> org_keyword(std::string_view text);

// Whether `name` (of a keyword, any case) is `word`, which is in small letters.
bool is_org_name(std::string_view name, std::string_view word);

// The size of an item's marker, its box and its counter with the blanks behind. 0 if the line is no item.
std::size_t org_item_size(std::string_view text);

// A line that plans or clocks (SCHEDULED:, CLOCK:), or that opens or closes a drawer (:PROPERTIES:).
bool is_org_planning(std::string_view text);
bool is_org_drawer(std::string_view text);

}  // namespace evenhand
