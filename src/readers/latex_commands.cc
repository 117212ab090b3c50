#include "readers/latex_commands.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

using Effect = LatexCommand::Effect;

constexpr auto kDescribed = std::to_array<LatexCommand>({
    {"abstract", "p", Effect::block},
    {"caption", "op", Effect::block},
    {"captionof", "hop", Effect::block},
    {"chapter", "op", Effect::heading, 1},
    {"frametitle", "p", Effect::heading, 2},
    {"framesubtitle", "p", Effect::heading, 3},
    {"item", "O", Effect::item},
    {"minisec", "p", Effect::heading, 4},
    {"paragraph", "op", Effect::heading, 5},
    {"part", "op", Effect::heading, 1},
    {"section", "op", Effect::heading, 2},
    {"subcaption", "p", Effect::block},
    {"subparagraph", "op", Effect::heading, 6},
    {"subsection", "op", Effect::heading, 3},
    {"subsubsection", "op", Effect::heading, 4},
    {"subtitle", "op", Effect::heading, 2},
    {"title", "op", Effect::heading, 1},
});

// The arguments of commands that do nothing else, most of them fonts, boxes and links.
constexpr auto kWithProse = std::to_array<LatexCommand>({
    {"acknowledgments", "s"},
    {"colorbox", "hp"},
    {"emph", "p"},
    {"enquote", "p"},
    {"epigraph", "ss"},
    {"fbox", "p"},
    {"fcolorbox", "hhp"},
    {"footnote", "os"},
    {"footnotetext", "os"},
    {"foreignlanguage", "hp"},
    {"framebox", "oop"},
    {"hbox", "p"},
    {"hl", "p"},
    {"href", "hp"},
    {"hyperref", "op"},
    {"hyperlink", "hp"},
    {"hypertarget", "hp"},
    {"makebox", "oop"},
    {"marginpar", "os"},
    {"mbox", "p"},
    {"multicolumn", "hhp"},
    {"multirow", "hhp"},
    {"parbox", "ooohp"},
    {"raisebox", "hoop"},
    {"resizebox", "hhp"},
    {"rotatebox", "ohp"},
    {"scalebox", "hop"},
    {"sidenote", "os"},
    {"text", "p"},
    {"textbf", "p"},
    {"textcolor", "ohp"},
    {"textit", "p"},
    {"textmd", "p"},
    {"textnormal", "p"},
    {"textquote", "op"},
    {"textrm", "p"},
    {"textsc", "p"},
    {"textsf", "p"},
    {"textsl", "p"},
    {"textsubscript", "p"},
    {"textsuperscript", "p"},
    {"textup", "p"},
    {"thanks", "s"},
    {"todo", "os"},
    {"uline", "p"},
    {"underline", "p"},
});

constexpr auto kWithoutProse = std::to_array<LatexCommand>({
    {"addbibresource", "oh"},
    {"addcontentsline", "hhh"},
    {"addtocounter", "hh"},
    {"addtolength", "hh"},
    {"author", "oh"},
    {"autoref", "h"},
    {"bibitem", "oh"},
    {"bibliography", "h"},
    {"bibliographystyle", "h"},
    {"cite", "ooh"},
    {"citeauthor", "ooh"},
    {"citep", "ooh"},
    {"citet", "ooh"},
    {"citeyear", "ooh"},
    {"color", "oh"},
    {"cref", "h"},
    {"Cref", "h"},
    {"date", "h"},
    {"definecolor", "hhh"},
    {"documentclass", "oh"},
    {"documentstyle", "oh"},
    {"eqref", "h"},
    {"fontsize", "hh"},
    {"footcite", "ooh"},
    {"footnotemark", "o"},
    {"geometry", "h"},
    {"gls", "oh"},
    {"glspl", "oh"},
    {"graphicspath", "h"},
    {"hspace", "h"},
    {"hypersetup", "h"},
    {"include", "h"},
    {"includegraphics", "ooh"},
    {"includepdf", "oh"},
    {"includeonly", "h"},
    {"index", "h"},
    {"input", "h"},
    {"institute", "oh"},
    {"label", "h"},
    {"lstinputlisting", "oh"},
    {"lstset", "h"},
    {"nameref", "h"},
    {"newcounter", "ho"},
    {"newlength", "h"},
    {"nocite", "h"},
    {"pageref", "h"},
    {"pagenumbering", "h"},
    {"pagestyle", "h"},
    {"parencite", "ooh"},
    {"path", "h"},
    {"phantom", "h"},
    {"ref", "h"},
    {"rule", "ohh"},
    {"selectlanguage", "h"},
    {"setcounter", "hh"},
    {"setlength", "hh"},
    {"sout", "h"},
    {"st", "h"},
    {"textcite", "ooh"},
    {"texttt", "h"},
    {"thispagestyle", "h"},
    {"url", "h"},
    {"usepackage", "oh"},
    {"usetheme", "oh"},
    {"vspace", "h"},
    {"vref", "h"},
    {"mathrm", "h"},
    {"cline", "h"},
    {"cmidrule", "oh"},
    {"ensuremath", "h"},
    {"inputminted", "ohh"},
    {"tikz", "oh"},
});

constexpr auto kDefinitions = std::to_array<std::string_view>(
    {"DeclareMathOperator", "DeclareRobustCommand", "NewDocumentCommand", "RenewDocumentCommand", "newcommand",
     "newenvironment", "newtheorem", "providecommand", "renewcommand", "renewenvironment"});

constexpr auto kParagraphEnds =
    std::to_array<std::string_view>({"bigskip", "clearpage", "hline", "maketitle", "medskip", "midrule", "bottomrule",
                                     "newpage", "par", "smallskip", "tableofcontents", "toprule", "pagebreak"});

template <typename Rows>
std::optional<LatexCommand> row_of(const Rows& rows, std::string_view name) {
  const auto* const found =
      std::find_if(rows.begin(), rows.end(), [&](const LatexCommand& row) { return row.name == name; });
  return found == rows.end() ? std::nullopt : std::optional(*found);
}

template <typename Names>
bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::optional<LatexCommand> latex_command_named(std::string_view name) {
  if (const auto row = row_of(kDescribed, name)) return row;
  if (const auto row = row_of(kWithProse, name)) return row;
  if (const auto row = row_of(kWithoutProse, name)) return row;
  if (holds(kDefinitions, name)) return LatexCommand{name, "hoohhh", Effect::definition};
  if (holds(kParagraphEnds, name)) return LatexCommand{name, "o", Effect::paragraph};
  return std::nullopt;
}

}  // namespace evenhand
