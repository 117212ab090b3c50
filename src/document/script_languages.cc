#include "document/language_rows.h"

namespace evenhand {
namespace {

using Escape = StringForm::Escape;
using Reach = StringForm::Reach;
using Role = StringForm::Role;

constexpr StringForm kPython[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::documentation},
    {"'''", "'''", Escape::backslash, Reach::lines, Role::documentation},
    {"\"", "\"", Escape::backslash, Reach::line, Role::documentation},
    {"'", "'", Escape::backslash, Reach::line, Role::documentation},
};
constexpr StringForm kShell[] = {
    {"$'", "'", Escape::backslash, Reach::lines},
    {"\"", "\"", Escape::backslash, Reach::lines, Role::text, "$("},
    {"'", "'", Escape::none, Reach::lines},
};
constexpr StringForm kTwoQuotes[] = {
    {"\"", "\"", Escape::backslash, Reach::lines},
    {"'", "'", Escape::backslash, Reach::lines},
};
constexpr StringForm kRuby[] = {
    {"\"", "\"", Escape::backslash, Reach::lines, Role::text, "#{"},
    {"'", "'", Escape::backslash, Reach::lines},
    {"`", "`", Escape::backslash, Reach::line, Role::names},
};
constexpr StringForm kLineQuotes[] = {{"\"", "\""}, {"'", "'"}};
constexpr StringForm kQuoted[] = {{"\"", "\"", Escape::backslash, Reach::lines}};
constexpr StringForm kElixir[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::text, "#{"},
    {"'''", "'''", Escape::backslash, Reach::lines, Role::text, "#{"},
    {"\"", "\"", Escape::backslash, Reach::lines, Role::text, "#{"},
    {"'", "'", Escape::backslash, Reach::line, Role::text, "#{"},
};
constexpr StringForm kPowerShell[] = {
    {"@\"", "\n\"@", Escape::none, Reach::lines, Role::text, "$("},
    {"@'", "\n'@", Escape::none, Reach::lines},
    {"\"", "\"", Escape::backtick, Reach::lines, Role::text, "$("},
    {"'", "'", Escape::doubled, Reach::lines},
};
constexpr StringForm kCoffee[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::text, "#{"},
    {"'''", "'''", Escape::backslash, Reach::lines},
    {"\"", "\"", Escape::backslash, Reach::lines, Role::text, "#{"},
    {"'", "'", Escape::backslash, Reach::lines},
};
constexpr StringForm kNim[] = {
    {"\"\"\"", "\"\"\"", Escape::none, Reach::lines},
    {"r\"", "\"", Escape::doubled, Reach::line},
    {"\"", "\""},
    {"'", "'", Escape::backslash, Reach::line, Role::character},
};
constexpr StringForm kR[] = {
    {"\"", "\"", Escape::backslash, Reach::lines},
    {"'", "'", Escape::backslash, Reach::lines},
    {"`", "`", Escape::backslash, Reach::line, Role::names},
};
constexpr StringForm kJulia[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::documentation, "$("},
    {"\"", "\"", Escape::backslash, Reach::lines, Role::documentation, "$("},
    {"```", "```", Escape::backslash, Reach::lines, Role::names},
    {"`", "`", Escape::backslash, Reach::lines, Role::names},
    {"'", "'", Escape::backslash, Reach::line, Role::character},
};

constexpr ProgrammingLanguage kRows[] = {
    {.name = "Python",
     .extensions = "py pyi pyw pyx pxd bzl star",
     .file_names = "sconstruct sconscript wscript build build.bazel workspace snakefile",
     .interpreters = "python pypy",
     .line_comments = "#",
     .strings = kPython,
     .specials = {Special::doc_statements}},
    {.name = "Shell",
     .extensions = "sh bash zsh ksh dash bats ebuild",
     .file_names = ".bashrc .bash_profile .profile .zshrc .bash_aliases pkgbuild",
     .interpreters = "sh bash zsh ksh dash ash busybox",
     .line_comments = "#",
     .strings = kShell,
     .specials = {Special::line_mark_after_blank, Special::shell_heredoc}},
    {.name = "fish",
     .extensions = "fish",
     .interpreters = "fish",
     .line_comments = "#",
     .strings = kTwoQuotes,
     .specials = {Special::line_mark_after_blank}},
    {.name = "Perl",
     .extensions = "pl pm perl pod t psgi",
     .interpreters = "perl",
     .line_comments = "#",
     .strings = kTwoQuotes,
     .specials = {Special::perl_quotes, Special::pod, Special::shell_heredoc, Special::regular_expressions}},
    {.name = "Ruby",
     .extensions = "rb rake gemspec ru cr podspec",
     .file_names = "rakefile gemfile guardfile vagrantfile podfile fastfile brewfile capfile",
     .interpreters = "ruby crystal",
     .line_comments = "#",
     .block_comments = {BlockComment{"=begin", "=end", BlockComment::Nesting::flat, BlockComment::Place::line_start}},
     .strings = kRuby,
     .specials = {Special::percent_quotes, Special::shell_heredoc, Special::regular_expressions}},
    {.name = "Lua",
     .extensions = "lua luau rockspec",
     .interpreters = "lua luajit",
     .line_comments = "--",
     .strings = kLineQuotes,
     .specials = {Special::long_brackets}},
    {.name = "Tcl",
     .extensions = "tcl tk exp",
     .interpreters = "tclsh wish expect",
     .line_comments = "#",
     .strings = kQuoted,
     .specials = {Special::line_mark_at_start}},
    {.name = "Elixir",
     .extensions = "ex exs",
     .interpreters = "elixir",
     .line_comments = "#",
     .strings = kElixir,
     .specials = {Special::sigils, Special::doc_attributes}},
    {.name = "PowerShell",
     .extensions = "ps1 psm1 psd1",
     .interpreters = "pwsh powershell",
     .line_comments = "#",
     .block_comments = {BlockComment{"<#", "#>"}},
     .strings = kPowerShell,
     .specials = {Special::line_mark_after_blank, Special::backslash_is_plain}},
    {.name = "Batch",
     .extensions = "bat cmd",
     .line_comments = ":: @rem rem",
     .specials = {Special::line_mark_at_start, Special::line_mark_is_word, Special::backslash_is_plain}},
    {.name = "AWK",
     .extensions = "awk gawk",
     .interpreters = "awk gawk mawk nawk",
     .line_comments = "#",
     .strings = kQuoted,
     .specials = {Special::regular_expressions, Special::line_opens_pattern}},
    {.name = "sed",
     .extensions = "sed",
     .interpreters = "sed",
     .line_comments = "#",
     .specials = {Special::line_mark_at_start}},
    {.name = "CoffeeScript",
     .extensions = "coffee",
     .file_names = "cakefile",
     .interpreters = "coffee",
     .line_comments = "#",
     .block_comments = {BlockComment{"###", "###"}},
     .strings = kCoffee,
     .specials = {Special::regular_expressions}},
    {.name = "Nim",
     .extensions = "nim nims nimble",
     .interpreters = "nim",
     .line_comments = "#",
     .block_comments = {BlockComment{"##[", "]##", BlockComment::Nesting::nested},
                        BlockComment{"#[", "]#", BlockComment::Nesting::nested}},
     .strings = kNim},
    {.name = "R",
     .extensions = "r rprofile",
     .file_names = ".rprofile",
     .interpreters = "rscript",
     .line_comments = "#",
     .strings = kR,
     .specials = {Special::raw_r_strings}},
    {.name = "Julia",
     .extensions = "jl",
     .interpreters = "julia",
     .line_comments = "#",
     .block_comments = {BlockComment{"#=", "=#", BlockComment::Nesting::nested}},
     .strings = kJulia,
     .specials = {Special::doc_statements}},
    {.name = "Puppet",
     .extensions = "pp",
     .line_comments = "#",
     .block_comments = {BlockComment{"/*", "*/"}},
     .strings = kTwoQuotes},
};

}  // namespace

std::span<const ProgrammingLanguage> script_languages() { return kRows; }

}  // namespace evenhand
