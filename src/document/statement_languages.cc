#include "document/language_rows.h"

namespace evenhand {
namespace {

using Escape = StringForm::Escape;
using Reach = StringForm::Reach;
using Role = StringForm::Role;

constexpr BlockComment kSlashStar = {"/*", "*/"};

constexpr StringForm kSql[] = {{"'", "'", Escape::doubled, Reach::lines},
                               {"\"", "\"", Escape::doubled, Reach::line, Role::names},
                               {"`", "`", Escape::doubled, Reach::line, Role::names}};
constexpr StringForm kAda[] = {{"\"", "\"", Escape::doubled}, {"'", "'", Escape::none, Reach::line, Role::character}};
constexpr StringForm kPascal[] = {{"'", "'", Escape::doubled}};
constexpr StringForm kBasic[] = {{"\"", "\"", Escape::doubled}};
constexpr StringForm kFortran[] = {{"\"", "\"", Escape::doubled}, {"'", "'", Escape::doubled}};
constexpr StringForm kQuoted[] = {{"\"", "\""}};
constexpr StringForm kVim[] = {{"'", "'", Escape::doubled}, {"\"", "\""}};

constexpr ProgrammingLanguage kRows[] = {
    {.name = "SQL",
     .extensions = "sql ddl dml psql plsql pls hql",
     .line_comments = "--",
     .block_comments = {kSlashStar},
     .strings = kSql},
    {.name = "Ada",
     .extensions = "adb ads ada gpr",
     .line_comments = "--",
     .strings = kAda,
     .specials = {Special::backslash_is_plain}},
    {.name = "VHDL",
     .extensions = "vhd vhdl",
     .line_comments = "--",
     .block_comments = {kSlashStar},
     .strings = kAda,
     .specials = {Special::backslash_is_plain}},
    {.name = "Verilog",
     .extensions = "v vh sv svh",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kQuoted},
    {.name = "Pascal",
     .extensions = "pas pp dpr lpr",
     .line_comments = "//",
     .block_comments = {BlockComment{"{", "}"}, BlockComment{"(*", "*)"}},
     .strings = kPascal,
     .specials = {Special::backslash_is_plain}},
    {.name = "Visual Basic",
     .extensions = "vb vbs bas frm vba",
     .line_comments = "' rem",
     .strings = kBasic,
     .specials = {Special::line_mark_is_word, Special::backslash_is_plain}},
    {.name = "Fortran",
     .extensions = "f90 f95 f03 f08 f18",
     .line_comments = "!",
     .strings = kFortran,
     .specials = {Special::backslash_is_plain}},
    {.name = "Fortran 77",
     .extensions = "f for f77 ftn",
     .line_comments = "!",
     .strings = kFortran,
     .specials = {Special::column_one_comment, Special::backslash_is_plain}},
    {.name = "Vim script",
     .extensions = "vim",
     .file_names = ".vimrc _vimrc .gvimrc",
     .line_comments = "\"",
     .strings = kVim,
     .specials = {Special::line_mark_at_start, Special::backslash_is_plain}},
};

}  // namespace

std::span<const ProgrammingLanguage> statement_languages() { return kRows; }

}  // namespace evenhand
