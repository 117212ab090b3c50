#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/utf8.h"
#include "readers/office_writer.h"
#include "readers/reader.h"

// Any bytes as an archive, for every reader of archives; bytes that are none, as the part of each where its words are,
// and as the text of a PDF. What must hold: no crash, no hang, a sound document or a reason.

namespace {

using namespace evenhand;

void require(bool holds) {
  if (!holds) std::abort();
}

void check(Format format, const std::string& bytes, const ReadOptions& options = {}) {
  const auto document = read_document(format, "input", bytes, options);
  if (!document) return require(!document.error().message.empty());
  require(document->source().size() == document->text().size());
  require(!first_invalid_utf8(document->text()) && !first_invalid_utf8(document->source()));
  std::size_t done = 0;
  for (const Block& block : document->blocks()) {
    require(done <= block.span.begin && block.span.begin < block.span.end && block.span.end <= document->text().size());
    require(!document->place_at(block.span.begin).empty());
    done = block.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.substr(0, 2) == "PK") {
    for (const Format format :
         {Format::docx, Format::odt, Format::pptx, Format::odp, Format::xlsx, Format::ods, Format::epub}) {
      check(format, bytes);
    }
    return 0;
  }
  check(Format::docx, docx_of(bytes, {{"comments", bytes}}));
  check(Format::xlsx, xlsx_of(bytes));
  check(Format::pptx, pptx_of({bytes}));
  check(Format::odt, odf_of("<office:text>" + bytes + "</office:text>"));
  check(Format::ods, odf_of("<office:spreadsheet>" + bytes + "</office:spreadsheet>"));
  check(Format::odp, odf_of("<office:presentation>" + bytes + "</office:presentation>"));
  ReadOptions options;
  options.text_of_pdf = [&](std::string_view) { return bytes; };
  check(Format::pdf, "%PDF-", options);
  return 0;
}
