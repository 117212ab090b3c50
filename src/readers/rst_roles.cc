#include "readers/rst_roles.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 21> kProseRoles = {
    "abbr",      "abbreviation",  "ac",         "acronym",   "dfn",         "emphasis", "guilabel",
    "index",     "menuselection", "newconcept", "strong",    "sub",         "sup",      "t",
    "subscript", "term",          "title",      "underline", "superscript", "mark",     "title-reference",
};

}  // namespace

RstRole rst_role_named(std::string_view name) {
  const bool is_prose = std::find(kProseRoles.begin(), kProseRoles.end(), name) != kProseRoles.end();
  return is_prose ? RstRole::prose : RstRole::reference;
}

}  // namespace evenhand
