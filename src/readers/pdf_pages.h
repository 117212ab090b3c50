#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// The text of a PDF made fit to be read as plain text.
struct PdfText {
  std::string text;                      // Paragraphs with empty lines between; their lines as they were.
  std::vector<std::size_t> page_begins;  // Where each page begins in it, in bytes.
  std::size_t running_begin = 0;         // Where the headers and footers begin, behind the last page.
};

// `pages`: UTF-8, pages ended by form feeds, as pdftotext writes it. What is done: a line at the edge of a page that
// stands on other pages too, but for its numbers, is kept once, at the end; a number on a line of its own is dropped,
// and so are bullets that lost their line. A line that is much shorter than the others and followed by one with a
// capital ends a paragraph. Where a page or column ends in the middle of a sentence, the next one follows without an
// empty line. Ligatures become letters.
PdfText join_pdf_pages(std::string_view pages);

}  // namespace evenhand
