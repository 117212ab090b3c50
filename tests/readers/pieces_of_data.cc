#include "readers/pieces_of_formats.h"

namespace evenhand {

const Pieces& data_pieces() {
  static const Pieces kPieces = {"[",        "]",
                                 "{",        "}",
                                 "{\"a\": ", "\"a b\"",
                                 "\"",       ",",
                                 ":",        "\"two words\", ",
                                 "\\",       "\\n",
                                 "\\u00e9",  "\\ud83d",
                                 "\\ude00",  "\\\"",
                                 "//",       "/*",
                                 "*/",       "null",
                                 "\"\"",     "\";\"",
                                 ";",        "|",
                                 "\"\n",     "a,b\n",
                                 "- ",       "\"-\n\\n- a b\""};
  return kPieces;
}

const Pieces& message_pieces() {
  static const Pieces kPieces = {"msgid \"",
                                 "msgstr \"",
                                 "\"\n\"",
                                 "\"\n",
                                 "# ",
                                 "#, ",
                                 "%s",
                                 "%(a)d",
                                 "%",
                                 "{a}",
                                 "{",
                                 "\n\n",
                                 "1\n00:01 --> 00:02\n",
                                 " --> ",
                                 "<i>",
                                 "<v A>",
                                 "{\\an8}",
                                 "NOTE ",
                                 "WEBVTT\n",
                                 "STYLE\n",
                                 "&amp;",
                                 "- ",
                                 ". "};
  return kPieces;
}

}  // namespace evenhand
