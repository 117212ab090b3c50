#include "readers/pdf.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "readers/pdf_pages.h"
#include "readers/text.h"

namespace evenhand {
namespace {

constexpr std::string_view kMark = "%PDF-";
// Other bytes may stand before the mark; readers of PDF look that far.
constexpr std::size_t kMarkWithin = 1024;  // Bytes.

}  // namespace

Result<Document> read_pdf(std::string path, std::string_view bytes, const ReadOptions& options) {
  if (bytes.substr(0, kMarkWithin).find(kMark) == std::string_view::npos) {
    return Error{bytes.empty() ? "the file is empty" : "not what its name says: it should be a PDF"};
  }
  if (!options.text_of_pdf) return Error{"this program was given no way to read PDF"};
  Result<std::string> pages = options.text_of_pdf(bytes);
  if (!pages) return pages.error();
  if (first_invalid_utf8(*pages)) return Error{"the text that was taken out of it is not UTF-8"};
  PdfText joined = join_pdf_pages(*pages);
  if (joined.text.empty()) {
    const std::size_t count = joined.page_begins.size();
    const std::string where = count == 1 ? "its only page" : "its " + std::to_string(count) + " pages";
    return Error{"no text on " + where + ": it was probably scanned; have the text recognised (OCR) first"};
  }
  std::replace(joined.text.begin(), joined.text.end(), '\0', ' ');
  Document document = read_text(Document(std::move(path), std::move(joined.text)));
  std::size_t number = 0;
  for (const std::size_t begin : joined.page_begins) document.add_place(begin, "page " + std::to_string(++number));
  document.add_place(joined.running_begin, "header or footer of the pages");
  return document;
}

}  // namespace evenhand
