#include "readers/hard_texts.h"

#include "readers/hard_pieces.h"

namespace evenhand {

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

std::vector<std::string> hard_texts(Format own, std::size_t size) {
  std::vector<std::string> texts;
  for (const std::string_view piece : {">",
                                       "> ",
                                       "- ",
                                       "[",
                                       "]",
                                       "![",
                                       "[a](",
                                       "[a](<b",
                                       "*a **",
                                       "_a ",
                                       "~~a ",
                                       "`a ",
                                       "<",
                                       "<a b=\"",
                                       "<!-- ",
                                       "a <![CDATA[",
                                       "a <?",
                                       "&",
                                       "\\",
                                       "@",
                                       "{{",
                                       "<a",
                                       ".a",
                                       "://",
                                       "a://)",
                                       "$",
                                       "[^",
                                       "[^a]: b\n",
                                       "[a]: b \"\n",
                                       "[a]: b (c\n\n",
                                       "[a](b \"c\") ",
                                       "![](b \"c\")",
                                       "<div>\n",
                                       "|",
                                       "||\n",
                                       "```\n",
                                       "a\n-\n",
                                       "\r",
                                       "\n",
                                       " ",
                                       "(http://"}) {
    texts.push_back(repeated(piece, size));
  }
  for (const std::string_view piece : hard_pieces(own)) texts.push_back(repeated(piece, size));
  texts.push_back(repeated("- ", size / 2) + "a\n" + std::string(size / 2, '\n'));
  texts.push_back("|" + repeated("a|", size / 3) + "\n|" + repeated("-|", size / 3) + "\n" + repeated("|\n", size / 3));
  texts.push_back("[a]: /u \"t\"\n\n" + repeated("[a] ", size));
  texts.push_back("---\ntitle: a\n" + repeated(" b\n", size) + "---\n");
  texts.push_back(repeated("<div>", 5 * size) + "a" + repeated("</div>", 6 * size));
  texts.push_back("<b>" + repeated("<i><div>", size) + repeated("</b>", size));
  texts.push_back("<meta " + repeated("content=x ", size) + ">");
  texts.push_back(repeated("a:b", size) + repeated("[[a", size));
  return texts;
}

}  // namespace evenhand
