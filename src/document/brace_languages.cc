#include "document/language_rows.h"

namespace evenhand {
namespace {

using Escape = StringForm::Escape;
using Reach = StringForm::Reach;
using Role = StringForm::Role;

constexpr BlockComment kSlashStar = {"/*", "*/"};
constexpr BlockComment kNestedSlashStar = {"/*", "*/", BlockComment::Nesting::nested};

constexpr StringForm kCharacter = {"'", "'", Escape::backslash, Reach::line, Role::character};
constexpr StringForm kQuoted = {"\"", "\""};
constexpr StringForm kSingleQuoted = {"'", "'"};

constexpr StringForm kC[] = {kQuoted, kCharacter};
constexpr StringForm kJava[] = {{"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines}, kQuoted, kCharacter};
constexpr StringForm kCSharp[] = {
    {"\"\"\"", "\"\"\"", Escape::none, Reach::lines}, {"$@\"", "\"", Escape::doubled, Reach::lines},
    {"@$\"", "\"", Escape::doubled, Reach::lines},    {"@\"", "\"", Escape::doubled, Reach::lines},
    {"\"", "\"", Escape::backslash, Reach::line},     kCharacter,
};
constexpr StringForm kJavaScript[] = {
    {"`", "`", Escape::backslash, Reach::lines, Role::text, "${"},
    kQuoted,
    kSingleQuoted,
};
constexpr StringForm kGo[] = {{"`", "`", Escape::none, Reach::lines}, kQuoted, kCharacter};
constexpr StringForm kRust[] = {{"\"", "\"", Escape::backslash, Reach::lines}, kCharacter};
constexpr StringForm kSwift[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::text, "\\("},
    {"\"", "\"", Escape::backslash, Reach::line, Role::text, "\\("},
};
constexpr StringForm kKotlin[] = {
    {"\"\"\"", "\"\"\"", Escape::none, Reach::lines, Role::text, "${"},
    {"\"", "\"", Escape::backslash, Reach::line, Role::text, "${"},
    kCharacter,
    {"`", "`", Escape::none, Reach::line, Role::names},
};
constexpr StringForm kGroovy[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::text, "${"},
    {"'''", "'''", Escape::backslash, Reach::lines},
    {"\"", "\"", Escape::backslash, Reach::line, Role::text, "${"},
    kSingleQuoted,
};
constexpr StringForm kDart[] = {
    {"\"\"\"", "\"\"\"", Escape::backslash, Reach::lines, Role::text, "${"},
    {"'''", "'''", Escape::backslash, Reach::lines, Role::text, "${"},
    {"\"", "\"", Escape::backslash, Reach::line, Role::text, "${"},
    {"'", "'", Escape::backslash, Reach::line, Role::text, "${"},
};
constexpr StringForm kZig[] = {{"\\\\", "\n", Escape::none, Reach::lines}, kQuoted, kCharacter};
constexpr StringForm kD[] = {
    {"`", "`", Escape::none, Reach::lines},
    {"r\"", "\"", Escape::none, Reach::lines},
    {"\"", "\"", Escape::backslash, Reach::lines},
    kCharacter,
};
constexpr StringForm kPhp[] = {
    {"\"", "\"", Escape::backslash, Reach::lines, Role::text, "{$"},
    {"'", "'", Escape::backslash, Reach::lines},
    {"`", "`", Escape::backslash, Reach::lines, Role::names},
};
constexpr StringForm kDoubleAndSingle[] = {kQuoted, kSingleQuoted};

constexpr ProgrammingLanguage kRows[] = {
    {.name = "C++",
     .extensions = "cc cpp cxx c++ hpp hh hxx h++ h ipp tpp inl cu cuh ino glsl vert frag hlsl metal cl",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kC,
     .specials = {Special::raw_cpp_strings}},
    {.name = "C", .extensions = "c l y lex yacc", .line_comments = "//", .block_comments = {kSlashStar}, .strings = kC},
    {.name = "Objective-C", .extensions = "m mm", .line_comments = "//", .block_comments = {kSlashStar}, .strings = kC},
    {.name = "Java", .extensions = "java", .line_comments = "//", .block_comments = {kSlashStar}, .strings = kJava},
    {.name = "C#", .extensions = "cs csx", .line_comments = "//", .block_comments = {kSlashStar}, .strings = kCSharp},
    {.name = "JavaScript",
     .extensions = "js jsx mjs cjs es6",
     .interpreters = "node deno bun",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kJavaScript,
     .specials = {Special::regular_expressions}},
    {.name = "TypeScript",
     .extensions = "ts tsx mts cts",
     .interpreters = "ts-node tsx",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kJavaScript,
     .specials = {Special::regular_expressions}},
    {.name = "Vue",
     .extensions = "vue svelte",
     .block_comments = {BlockComment{"<!--", "-->"}},
     .specials = {Special::markup_around}},
    {.name = "Go", .extensions = "go", .line_comments = "//", .block_comments = {kSlashStar}, .strings = kGo},
    {.name = "Rust",
     .extensions = "rs",
     .interpreters = "rust-script",
     .line_comments = "//",
     .block_comments = {kNestedSlashStar},
     .strings = kRust,
     .specials = {Special::raw_hash_strings}},
    {.name = "Swift",
     .extensions = "swift",
     .interpreters = "swift",
     .line_comments = "//",
     .block_comments = {kNestedSlashStar},
     .strings = kSwift,
     .specials = {Special::raw_hash_strings}},
    {.name = "Kotlin",
     .extensions = "kt kts",
     .interpreters = "kotlin",
     .line_comments = "//",
     .block_comments = {kNestedSlashStar},
     .strings = kKotlin},
    {.name = "Scala",
     .extensions = "scala sc sbt",
     .interpreters = "scala",
     .line_comments = "//",
     .block_comments = {kNestedSlashStar},
     .strings = kKotlin},
    {.name = "Groovy",
     .extensions = "groovy gradle gvy",
     .file_names = "jenkinsfile",
     .interpreters = "groovy",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kGroovy,
     .specials = {Special::regular_expressions}},
    {.name = "Dart",
     .extensions = "dart",
     .line_comments = "//",
     .block_comments = {kNestedSlashStar},
     .strings = kDart},
    {.name = "Zig",
     .extensions = "zig zon",
     .line_comments = "//",
     .strings = kZig,
     .specials = {Special::backslash_is_plain}},
    {.name = "D",
     .extensions = "d di",
     .interpreters = "rdmd",
     .line_comments = "//",
     .block_comments = {kSlashStar, BlockComment{"/+", "+/", BlockComment::Nesting::nested}},
     .strings = kD},
    {.name = "PHP",
     .extensions = "php phtml php5 php7 php8",
     .interpreters = "php",
     .line_comments = "// #",
     .block_comments = {kSlashStar},
     .strings = kPhp,
     .specials = {Special::php_heredoc, Special::php_tags, Special::attributes}},
    {.name = "Solidity",
     .extensions = "sol",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
    {.name = "Vala",
     .extensions = "vala vapi",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kJava},
    {.name = "ActionScript",
     .extensions = "as hx",
     .line_comments = "//",
     .block_comments = {kSlashStar},
     .strings = kDoubleAndSingle},
};

}  // namespace

std::span<const ProgrammingLanguage> brace_languages() { return kRows; }

}  // namespace evenhand
