#include "document/language_rows.h"

namespace evenhand {
namespace {

using Escape = StringForm::Escape;
using Nesting = BlockComment::Nesting;
using Place = BlockComment::Place;
using Reach = StringForm::Reach;
using Role = StringForm::Role;

constexpr StringForm kCharacter = {"'", "'", Escape::backslash, Reach::line, Role::character};
constexpr StringForm kLongQuoted = {"\"", "\"", Escape::backslash, Reach::lines};

constexpr StringForm kQuoted[] = {kLongQuoted};
constexpr StringForm kQuotedAndCharacter[] = {kLongQuoted, kCharacter};
constexpr StringForm kLisp[] = {{"\"", "\"", Escape::backslash, Reach::lines, Role::documentation},
                                {"|", "|", Escape::backslash, Reach::line, Role::names}};
constexpr StringForm kClojure[] = {{"\"", "\"", Escape::backslash, Reach::lines, Role::documentation}};
constexpr StringForm kFSharp[] = {
    {"\"\"\"", "\"\"\"", Escape::none, Reach::lines},
    {"@\"", "\"", Escape::doubled, Reach::lines},
    kLongQuoted,
    kCharacter,
    {"``", "``", Escape::none, Reach::line, Role::names},
};
constexpr StringForm kElm[] = {{"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines}, kLongQuoted, kCharacter};
constexpr StringForm kErlang[] = {kLongQuoted, {"'", "'", Escape::backslash, Reach::line, Role::names}};
constexpr StringForm kMatlab[] = {{"\"", "\"", Escape::doubled}, {"'", "'", Escape::doubled}};
constexpr StringForm kProlog[] = {{"\"", "\"", Escape::backslash, Reach::lines},
                                  {"'", "'", Escape::backslash, Reach::line, Role::names}};
constexpr StringForm kSml[] = {kLongQuoted};

constexpr ProgrammingLanguage kRows[] = {
    {.name = "Haskell",
     .extensions = "hs hsc purs",
     .interpreters = "runhaskell runghc stack",
     .line_comments = "--",
     .block_comments = {BlockComment{"{-", "-}", Nesting::nested}},
     .strings = kQuotedAndCharacter,
     .specials = {Special::dashes_only, Special::backslash_is_plain}},
    {.name = "Elm",
     .extensions = "elm",
     .line_comments = "--",
     .block_comments = {BlockComment{"{-", "-}", Nesting::nested}},
     .strings = kElm,
     .specials = {Special::backslash_is_plain}},
    {.name = "OCaml",
     .extensions = "ml mli mll mly",
     .interpreters = "ocaml",
     .block_comments = {BlockComment{"(*", "*)", Nesting::nested}},
     .strings = kQuotedAndCharacter,
     .specials = {Special::quoted_ids, Special::backslash_is_plain}},
    {.name = "Standard ML",
     .extensions = "sml sig",
     .block_comments = {BlockComment{"(*", "*)", Nesting::nested}},
     .strings = kSml},
    {.name = "F#",
     .extensions = "fs fsi fsx",
     .interpreters = "fsharpi",
     .line_comments = "//",
     .block_comments = {BlockComment{"(*", "*)", Nesting::nested}},
     .strings = kFSharp,
     .specials = {Special::backslash_is_plain}},
    {.name = "Clojure",
     .extensions = "clj cljs cljc edn bb",
     .interpreters = "clojure bb",
     .line_comments = ";",
     .strings = kClojure,
     .specials = {Special::doc_forms}},
    {.name = "Lisp",
     .extensions = "lisp lsp asd",
     .interpreters = "sbcl clisp",
     .line_comments = ";",
     .block_comments = {BlockComment{"#|", "|#", Nesting::nested}},
     .strings = kLisp,
     .specials = {Special::doc_forms}},
    {.name = "Scheme",
     .extensions = "scm ss sld rkt",
     .interpreters = "guile racket csi",
     .line_comments = ";",
     .block_comments = {BlockComment{"#|", "|#", Nesting::nested}},
     .strings = kLisp,
     .specials = {Special::doc_forms}},
    {.name = "Emacs Lisp",
     .extensions = "el",
     .file_names = ".emacs cask",
     .interpreters = "emacs",
     .line_comments = ";",
     .strings = kClojure,
     .specials = {Special::doc_forms}},
    {.name = "Erlang",
     .extensions = "erl hrl",
     .file_names = "rebar.config",
     .interpreters = "escript",
     .line_comments = "%",
     .strings = kErlang},
    {.name = "MATLAB",
     .extensions = "m",
     .interpreters = "octave",
     .line_comments = "%",
     .block_comments = {BlockComment{"%{", "%}", Nesting::nested, Place::line_start}},
     .strings = kMatlab,
     .specials = {Special::transposes, Special::backslash_is_plain}},
    {.name = "Prolog",
     .extensions = "pro prolog pl",
     .interpreters = "swipl gprolog",
     .line_comments = "%",
     .block_comments = {BlockComment{"/*", "*/"}},
     .strings = kProlog},
    {.name = "Lean",
     .extensions = "lean",
     .line_comments = "--",
     .block_comments = {BlockComment{"/-", "-/", Nesting::nested}},
     .strings = kQuotedAndCharacter,
     .specials = {Special::backslash_is_plain}},
    {.name = "Assembly",
     .extensions = "s asm nasm",
     .line_comments = "// # ;",
     .block_comments = {BlockComment{"/*", "*/"}},
     .strings = kQuoted,
     .specials = {Special::line_mark_after_blank}},
};

}  // namespace

std::span<const ProgrammingLanguage> expression_languages() { return kRows; }

}  // namespace evenhand
