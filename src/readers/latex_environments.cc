#include "readers/latex_environments.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

using Kind = LatexEnvironment::Kind;

constexpr auto kEnvironments = std::to_array<LatexEnvironment>({
    {"block", Kind::prose, "p"},         {"column", Kind::prose, "oh"},          {"comment", Kind::comment, ""},
    {"description", Kind::list, "o"},    {"displayquote", Kind::quotation, "o"}, {"enumerate", Kind::list, "o"},
    {"frame", Kind::slide, "oop"},       {"itemize", Kind::list, "o"},           {"list", Kind::list, "hh"},
    {"longtable", Kind::table, "oh"},    {"minipage", Kind::prose, "oooh"},      {"multicols", Kind::prose, "h"},
    {"quotation", Kind::quotation, "o"}, {"quote", Kind::quotation, "o"},        {"subfigure", Kind::prose, "oh"},
    {"supertabular", Kind::table, "oh"}, {"tabbing", Kind::prose, ""},           {"table", Kind::prose, "o"},
    {"tabular", Kind::table, "oh"},      {"tabularx", Kind::table, "hoh"},       {"tabulary", Kind::table, "hoh"},
    {"tblr", Kind::table, "oh"},         {"thebibliography", Kind::list, "h"},   {"verse", Kind::quotation, "o"},
    {"wrapfigure", Kind::prose, "ohoh"},
});

constexpr auto kCode = std::to_array<std::string_view>(
    {"BVerbatim", "LVerbatim",   "Verbatim",     "algorithm", "algorithmic",  "align",        "alignat",  "alltt",
     "array",     "asy",         "axis",         "bmatrix",   "cases",        "circuitikz",   "dmath",    "displaymath",
     "eqnarray",  "equation",    "fboxverbatim", "feynman",   "filecontents", "flalign",      "forest",   "gather",
     "listing",   "lstlisting",  "luacode",      "math",      "matrix",       "minted",       "multline", "pgfpicture",
     "picture",   "pmatrix",     "prooftree",    "pspicture", "split",        "subequations", "tikzcd",   "tikzpicture",
     "verbatim",  "verbatimtab", "vmatrix"});

}  // namespace

LatexEnvironment latex_environment_named(std::string_view name) {
  const auto* const found = std::find_if(kEnvironments.begin(), kEnvironments.end(),
                                         [&](const LatexEnvironment& row) { return row.name == name; });
  if (found != kEnvironments.end()) return *found;
  const bool is_code = std::find(kCode.begin(), kCode.end(), name) != kCode.end();
  return {name, is_code ? Kind::code : Kind::prose};
}

}  // namespace evenhand
