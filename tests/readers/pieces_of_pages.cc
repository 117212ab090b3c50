#include "readers/pieces_of_formats.h"

namespace evenhand {

const Pieces& template_pieces() {
  static const Pieces kPieces = {
      "{{", "}}",  "{%", "%}",    "{# ",  "{#a", "#}",           "{% raw %}", "{% endraw %}",  "end",
      "<%", "<%#", "%>", "{{!--", "--}}", "{{{", "{% if a %}\n", "{{ a }}",   "{% comment %}", "{%- endcomment"};
  return kPieces;
}

const Pieces& html_pieces() {
  static const Pieces kPieces = {"{{",
                                 "}}",
                                 "{%",
                                 "%}",
                                 "<%",
                                 "%>",
                                 "<?php ",
                                 "?>",
                                 "<p lang=de>",
                                 "</p>",
                                 "<ul>",
                                 "<li>",
                                 "</ul>",
                                 "<table>",
                                 "</table>",
                                 "<tr>",
                                 "<img alt=\"",
                                 "<a title=",
                                 "<q>",
                                 "</q>",
                                 "<br/>",
                                 "<pre>",
                                 "</pre>",
                                 "<meta name=description content=",
                                 "<input type=submit value=\"",
                                 "<![CDATA[",
                                 "]]>",
                                 "=",
                                 "<p hidden lang=en>",
                                 "<th scope=row colspan=9>",
                                 "</h2>",
                                 "&eacute",
                                 "&#146;",
                                 "<option label=x>",
                                 "<thead>",
                                 "<div>",
                                 "</div>",
                                 "<b><div></b>",
                                 "<div lang=de><p lang=en>",
                                 "<a b='",
                                 "<table><tr><td>",
                                 "<img alt=x ",
                                 "<a title=x>",
                                 "<meta content=x ",
                                 "&#",
                                 "<script>",
                                 "</",
                                 "<!-->",
                                 "<h1></h2>"};
  return kPieces;
}

const Pieces& mdx_pieces() {
  static const Pieces kPieces = {
      "{",        "}", "{/*", "*/}", "import a\n", "\nexport {\n\n",    "<A>\n", "</A>\n", "<A b=\"\n",
      "<A.B c={", "`", "``",  "\\{", "<a ",        "\n\n<A title=x>\n", "<A\n",  "```\n",  "<>\n"};
  return kPieces;
}

}  // namespace evenhand
