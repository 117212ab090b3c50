#include "readers/pieces_of_formats.h"

namespace evenhand {

const Pieces& code_pieces() {
  static const Pieces kPieces = {
      "//",    "///",    "/*",         "/**",       "*/",       "#",          "#!",         "#=",        "=#",
      "#|",    "|#",     "#;",         "--",        "--[[",     "]]",         "--[==[",     "]==]",      "{-",
      "-}",    "(*",     "*)",         ";",         ";;",       "%",          "%{",         "%}",        "!",
      "'",     "\"",     "'''",        "\"\"\"",    "`",        "\\",         "\\\"",       "\"\"",      "'a'",
      "'a",    "1'000",  "R\"x(",      ")x\"",      "r#\"",     "\"#",        "r\"(",       "{id|",      "|id}",
      "<<A\n", "<<-A\n", "<<~'A'\n",   "<<A <<B\n", "<<<A\n",   "\nA\n",      "\nB\n",      "=~ /",      "/g",
      "= /[",  "q{",     "qw/",        "s///",      "m!!",      "tr/a/b/",    "%q(",        "%w[",       "~s(",
      "~r/",   "$(",     "${",         "#{",        "\\(",      "=head1 a\n", "\n=cut\n",   "__END__\n", "rem ",
      "<!--",  "-->",    "<script>\n", "</script>", "<style>",  "<?php ",     "?>",         "def a:\n",  "@doc ",
      "C a\n", "{",      "}",          "(",         ")",        "[",          "]",          "\n",        "\r\n",
      "a ",    "word\n", "    ",       "\t",        "@param a", "<b>",        "{@link a}",  "```\n",     "http://",
      "é",     "\x1e",   "a.b.c ",     "TODO: ",    "// a\n",   "# a\n",      "a = \"b\"\n"};
  return kPieces;
}

std::string file_in(const ProgrammingLanguage& language) {
  if (language.extensions.empty()) return std::string(language.file_names.substr(0, language.file_names.find(' ')));
  return "x." + std::string(language.extensions.substr(0, language.extensions.find(' ')));
}

}  // namespace evenhand
