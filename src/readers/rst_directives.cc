#include "readers/rst_directives.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

using Argument = RstDirective::Argument;
using Body = RstDirective::Body;

constexpr auto kDirectives = std::to_array<RstDirective>({
    {"admonition", Argument::prose},
    {"attention", Argument::none},
    {"button-link", Argument::code},
    {"card", Argument::prose},
    {"caution", Argument::none},
    {"centered", Argument::prose},
    {"contents", Argument::prose},
    {"csv-table", Argument::prose, Body::csv_table},
    {"danger", Argument::none},
    {"deprecated", Argument::version},
    {"deprecated-removed", Argument::version},
    {"dropdown", Argument::prose},
    {"epigraph", Argument::none},
    {"error", Argument::none},
    {"footer", Argument::none},
    {"glossary", Argument::none},
    {"grid-item-card", Argument::prose},
    {"header", Argument::none},
    {"highlights", Argument::none},
    {"hint", Argument::none},
    {"important", Argument::none},
    {"list-table", Argument::prose, Body::list_table},
    {"note", Argument::none},
    {"parsed-literal", Argument::none, Body::literal},
    {"pull-quote", Argument::none},
    {"replace", Argument::none},
    {"rubric", Argument::prose},
    {"seealso", Argument::none},
    {"sidebar", Argument::prose},
    {"tab", Argument::prose},
    {"tab-item", Argument::prose},
    {"table", Argument::prose},
    {"tip", Argument::none},
    {"todo", Argument::none},
    {"topic", Argument::prose},
    {"versionadded", Argument::version},
    {"versionchanged", Argument::version},
    {"versionremoved", Argument::version},
    {"warning", Argument::none},
});

constexpr auto kLiteral = std::to_array<std::string_view>({
    "autosummary",
    "bibliography",
    "blockdiag",
    "command-output",
    "digraph",
    "doctest",
    "exec",
    "graph",
    "graphviz",
    "highlight",
    "include",
    "index",
    "inheritance-diagram",
    "ipython",
    "jupyter-execute",
    "math",
    "mermaid",
    "meta",
    "nbplot",
    "parsed-literal",
    "plot",
    "plantuml",
    "productionlist",
    "program-output",
    "prompt",
    "raw",
    "tabularcolumns",
    "testcleanup",
    "testcode",
    "testoutput",
    "testsetup",
    "toctree",
    "uml",
    "wavedrom",
});

// Of directives that are not known: what their names say when they hold code.
constexpr auto kCodeWords =
    std::to_array<std::string_view>({"code", "console", "diag", "diagram", "execute", "ipython", "literal", "listing",
                                     "plot", "prompt", "script", "shell", "snippet", "source", "terminal"});

constexpr auto kProseOptions =
    std::to_array<std::string_view>({"alt", "caption", "description", "figcaption", "subtitle", "title"});

template <typename Names>
bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

RstDirective rst_directive_named(std::string_view name) {
  const auto* const known =
      std::find_if(kDirectives.begin(), kDirectives.end(), [&](const RstDirective& row) { return row.name == name; });
  if (known != kDirectives.end()) return *known;
  const bool speaks_of_code = std::any_of(kCodeWords.begin(), kCodeWords.end(), [&](std::string_view word) {
    return name.find(word) != std::string_view::npos;
  });
  return {name, Argument::code, speaks_of_code || holds(kLiteral, name) ? Body::literal : Body::prose};
}

bool rst_option_is_prose(std::string_view name) { return holds(kProseOptions, name.substr(0, name.find(' '))); }

}  // namespace evenhand
