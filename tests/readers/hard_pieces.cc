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
  switch (format) {
    case Format::rst:
      return kRst;
    default:
      return kNone;
  }
}

}  // namespace evenhand
