#include "readers/hard_pieces.h"

namespace evenhand {

const std::vector<std::string_view>& hard_pieces(Format format) {
  static const std::vector<std::string_view> kNone;
  static const std::vector<std::string_view> kRst = {".. ",
                                                     "..\n",
                                                     ".. note::",
                                                     ".. code::\n\n",
                                                     "   ",
                                                     "  - ",
                                                     "* - ",
                                                     ".. [1] ",
                                                     ".. _a:",
                                                     "::\n\n",
                                                     ":a: ",
                                                     ":ref:`",
                                                     "`",
                                                     "``",
                                                     "`_",
                                                     "`__ ",
                                                     "|",
                                                     "|a|_ ",
                                                     "_`",
                                                     "a_ ",
                                                     "[1]_ ",
                                                     "\\",
                                                     "\\ ",
                                                     "*",
                                                     "**",
                                                     "====\n",
                                                     "== ==\n",
                                                     "+--+\n",
                                                     "| a |\n",
                                                     ">>> ",
                                                     "--a  b\n",
                                                     "#. ",
                                                     "(a) ",
                                                     ".. |a| ",
                                                     ":b:\n",
                                                     "a\n  b\n",
                                                     "\n----\n",
                                                     ".. list-table::\n\n",
                                                     ".. csv-table::\n\n   ",
                                                     "\"",
                                                     ",",
                                                     "<a>`_",
                                                     "__ a\n"};
  static const std::vector<std::string_view> kHtml = {"{{",
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
  static const std::vector<std::string_view> kTemplate = {
      "{{", "}}",  "{%", "%}",    "{# ",  "{#a", "#}",           "{% raw %}", "{% endraw %}",  "end",
      "<%", "<%#", "%>", "{{!--", "--}}", "{{{", "{% if a %}\n", "{{ a }}",   "{% comment %}", "{%- endcomment"};
  switch (format) {
    case Format::text:
    case Format::markdown:
      return kTemplate;
    case Format::html:
      return kHtml;
    case Format::rst:
      return kRst;
    default:
      return kNone;
  }
}

}  // namespace evenhand
