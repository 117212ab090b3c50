#include "readers/man_macros.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenhand {
namespace {

using Row = std::pair<std::string_view, ManMacro>;

constexpr auto kMan = std::to_array<Row>({
    {"B", ManMacro::text},        {"BI", ManMacro::parts},      {"BR", ManMacro::parts},
    {"EE", ManMacro::code_end},   {"EQ", ManMacro::drawing},    {"EX", ManMacro::code_begin},
    {"HP", ManMacro::paragraph},  {"I", ManMacro::text},        {"IB", ManMacro::parts},
    {"IP", ManMacro::item},       {"IR", ManMacro::parts},      {"LP", ManMacro::paragraph},
    {"P", ManMacro::paragraph},   {"PP", ManMacro::paragraph},  {"PS", ManMacro::drawing},
    {"RB", ManMacro::parts},      {"RE", ManMacro::paragraph},  {"RI", ManMacro::parts},
    {"RS", ManMacro::paragraph},  {"SB", ManMacro::text},       {"SH", ManMacro::heading},
    {"SM", ManMacro::text},       {"SS", ManMacro::subheading}, {"TP", ManMacro::item_below},
    {"TQ", ManMacro::item_below}, {"TS", ManMacro::table},      {"Ve", ManMacro::code_end},
    {"Vb", ManMacro::code_begin}, {"br", ManMacro::gap},        {"de", ManMacro::ignore},
    {"de1", ManMacro::ignore},    {"am", ManMacro::ignore},     {"fi", ManMacro::code_end},
    {"ig", ManMacro::ignore},     {"nf", ManMacro::code_begin}, {"sp", ManMacro::paragraph},
    {"Sh", ManMacro::heading},    {"Ss", ManMacro::subheading}, {"Pp", ManMacro::paragraph},
    {"Bl", ManMacro::paragraph},  {"El", ManMacro::paragraph},  {"Ed", ManMacro::code_end},
    {"Bd", ManMacro::code_begin}, {"It", ManMacro::item},
});

constexpr auto kMdocProse =
    std::to_array<std::string_view>({"Aq", "Bq", "Bo", "Dc", "Do", "Dq", "Em", "Nd", "No", "Ns", "Pc",
                                     "Po", "Pq", "Qc", "Qo", "Qq", "Sc", "So", "Sq", "Sx", "Sy"});

constexpr auto kMdocNames = std::to_array<std::string_view>(
    {"Ad", "An", "Ao", "Ap", "Ar", "At", "Bsx", "Bx", "Cd", "Cm", "D1", "Dl", "Dv", "Er", "Ev",
     "Fa", "Fd", "Fl", "Fn", "Fo", "Fx", "Ft",  "Ic", "In", "Lb", "Li", "Lk", "Ms", "Mt", "Nm",
     "Nx", "Oc", "Oo", "Op", "Ot", "Ox", "Pa",  "Ql", "Rs", "St", "Tn", "Va", "Vt", "Xr"});

template <typename Names>
bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

ManMacro mdoc_macro_named(std::string_view name) {
  if (holds(kMdocProse, name)) return ManMacro::shown;
  return holds(kMdocNames, name) ? ManMacro::hidden : ManMacro::other;
}

ManMacro man_macro_named(std::string_view name) {
  const auto* const row = std::find_if(kMan.begin(), kMan.end(), [&](const Row& known) { return known.first == name; });
  return row == kMan.end() ? mdoc_macro_named(name) : row->second;
}

}  // namespace evenhand
