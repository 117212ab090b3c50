#include "document/language_rows.h"

namespace evenhand {
namespace {

using Escape = StringForm::Escape;
using Reach = StringForm::Reach;
using Role = StringForm::Role;

constexpr BlockComment kSlashStar = {"/*", "*/"};

constexpr StringForm kDoubleAndSingle[] = {{"\"", "\""}, {"'", "'"}};
constexpr StringForm kQuoted[] = {{"\"", "\"", Escape::backslash, Reach::lines}};
constexpr StringForm kLineQuoted[] = {{"\"", "\""}};
constexpr StringForm kGraphQl[] = {{"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::documentation},
                                   {"\"", "\"", Escape::backslash, Reach::line, Role::documentation}};
constexpr StringForm kHcl[] = {{"\"", "\"", Escape::backslash, Reach::line, Role::text, "${"}};
constexpr StringForm kNix[] = {{"''", "''", Escape::none, Reach::lines, Role::text, "${"},
                               {"\"", "\"", Escape::backslash, Reach::lines, Role::text, "${"}};

constexpr ProgrammingLanguage kRows[] = {
    {.name = "Makefile",
     .extensions = "mk mak make",
     .file_names = "makefile gnumakefile makefile.am makefile.in kbuild justfile",
     .interpreters = "make gmake just",
     .line_comments = "#",
     .specials = {Special::line_mark_after_blank}},
    {.name = "CMake",
     .extensions = "cmake",
     .file_names = "cmakelists.txt",
     .line_comments = "#",
     .strings = kQuoted,
     .specials = {Special::long_brackets}},
    {.name = "Meson",
     .file_names = "meson.build meson_options.txt meson.options",
     .line_comments = "#",
     .strings = kDoubleAndSingle},
    {.name = "Dockerfile",
     .extensions = "dockerfile containerfile",
     .file_names = "dockerfile containerfile",
     .line_comments = "#",
     .strings = kDoubleAndSingle,
     .specials = {Special::line_mark_at_start, Special::shell_heredoc}},
    {.name = "INI",
     .extensions = "ini cfg inf editorconfig desktop service socket timer mount",
     .file_names = ".editorconfig .gitconfig .pylintrc setup.cfg tox.ini",
     .line_comments = "# ;",
     .specials = {Special::line_mark_at_start}},
    {.name = "configuration",
     .extensions = "conf cnf rules env",
     .file_names = ".env codeowners .gitignore .gitattributes .dockerignore",
     .line_comments = "#",
     .specials = {Special::line_mark_after_blank}},
    {.name = "properties",
     .extensions = "properties",
     .line_comments = "# !",
     .specials = {Special::line_mark_at_start}},
    {.name = "HCL",
     .extensions = "tf tfvars hcl nomad",
     .line_comments = "# //",
     .block_comments = {kSlashStar},
     .strings = kHcl,
     .specials = {Special::shell_heredoc}},
    {.name = "Nix", .extensions = "nix", .line_comments = "#", .block_comments = {kSlashStar}, .strings = kNix},
    {.name = "Protocol Buffers",
     .extensions = "proto",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
    {.name = "Thrift",
     .extensions = "thrift",
     .line_comments = "// #",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
    {.name = "Cap'n Proto", .extensions = "capnp", .line_comments = "#", .strings = kLineQuoted},
    {.name = "GraphQL",
     .extensions = "graphql gql graphqls",
     .line_comments = "#",
     .strings = kGraphQl,
     .specials = {Special::descriptions}},
    {.name = "CSS", .extensions = "css pcss", .block_comments = {kSlashStar}, .strings = kDoubleAndSingle},
    {.name = "SCSS",
     .extensions = "scss less styl sass",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
    {.name = "Jsonnet",
     .extensions = "jsonnet libsonnet",
     .line_comments = "// #",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
    {.name = "Device tree", .extensions = "dts dtsi", .line_comments = "//", .block_comments = {kSlashStar}},
    {.name = "QML",
     .extensions = "qml",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
};

}  // namespace

std::span<const ProgrammingLanguage> declarative_languages() { return kRows; }

}  // namespace evenhand
