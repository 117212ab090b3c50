#include "readers/reader.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>
#include <variant>

#include "document/content_format.h"
#include "readers/asciidoc.h"
#include "readers/commit_message.h"
#include "readers/csv.h"
#include "readers/diff.h"
#include "readers/docx.h"
#include "readers/encoding.h"
#include "readers/epub.h"
#include "readers/html.h"
#include "readers/json.h"
#include "readers/latex.h"
#include "readers/mail.h"
#include "readers/man.h"
#include "readers/markdown.h"
#include "readers/message_catalog.h"
#include "readers/notebook.h"
#include "readers/odf.h"
#include "readers/org.h"
#include "readers/pdf.h"
#include "readers/pptx.h"
#include "readers/refusal.h"
#include "readers/rst.h"
#include "readers/rtf.h"
#include "readers/source_code.h"
#include "readers/subtitles.h"
#include "readers/text.h"
#include "readers/toml.h"
#include "readers/typst.h"
#include "readers/xlsx.h"
#include "readers/yaml.h"

namespace evenhand {
namespace {

// Masks a document that is prose from end to end.
using Mask = Result<Document> (*)(Document, const ReadOptions&);
// Takes the text out of the bytes of a file.
using Unpack = Result<Document> (*)(std::string path, std::string_view bytes, const ReadOptions&);

struct Row {
  Format format;
  std::variant<Mask, Unpack> read;
};

// A reader that nothing can be said to.
template <Document (*read)(Document)>
Result<Document> mask(Document document, const ReadOptions&) {
  return read(std::move(document));
}

// The same for one that may refuse.
template <Result<Document> (*read)(Document)>
Result<Document> mask(Document document, const ReadOptions&) {
  return read(std::move(document));
}

// A reader that looks for itself.
template <Document (*read)(Document, const ReadOptions&)>
Result<Document> mask(Document document, const ReadOptions& options) {
  return read(std::move(document), options);
}

// An unpacking reader that nothing can be said to.
template <Result<Document> (*read)(std::string, std::string_view)>
Result<Document> unpack(std::string path, std::string_view bytes, const ReadOptions&) {
  return read(std::move(path), bytes);
}

// A reader that is told which values to read.
template <Result<Document> (*read)(Document, const std::vector<FieldPattern>&)>
Result<Document> mask_fields(Document document, const ReadOptions& options) {
  return read(std::move(document), options.fields);
}

Result<Document> mask_csv(Document document, const ReadOptions& options) {
  return read_csv(std::move(document), options.columns, std::nullopt);
}

Result<Document> mask_tsv(Document document, const ReadOptions& options) {
  return read_csv(std::move(document), options.columns, '\t');
}

// One row for each format.
// clang-format off: a line for each, so that two additions do not meet.
constexpr std::array kReaders = {
    Row{Format::text, mask<read_text>},
    Row{Format::markdown, mask<read_markdown>},
    Row{Format::docx, unpack<read_docx>},
    Row{Format::rst, mask<read_rst>},
    Row{Format::html, mask<read_html>},
    Row{Format::odt, unpack<read_odt>},
    Row{Format::pptx, unpack<read_pptx>},
    Row{Format::odp, unpack<read_odp>},
    Row{Format::xlsx, unpack<read_xlsx>},
    Row{Format::ods, unpack<read_ods>},
    Row{Format::epub, unpack<read_epub>},
    Row{Format::pdf, read_pdf},
    Row{Format::code, mask<read_source_code>},
    Row{Format::commit_message, mask<read_commit_message>},
    Row{Format::diff, mask<read_diff>},
    Row{Format::asciidoc, mask<read_asciidoc>},
    Row{Format::mdx, mask<read_mdx>},
    Row{Format::csv, mask_csv},
    Row{Format::tsv, mask_tsv},
    Row{Format::json, mask_fields<read_json>},
    Row{Format::jsonl, mask_fields<read_json_lines>},
    Row{Format::yaml, mask_fields<read_yaml>},
    Row{Format::toml, mask_fields<read_toml>},
    Row{Format::latex, mask<read_latex>},
    Row{Format::man, mask<read_man>},
    Row{Format::org, mask<read_org>},
    Row{Format::ipynb, mask<read_notebook>},
    Row{Format::po, mask<read_message_catalog>},
    Row{Format::subtitles, mask<read_subtitles>},
    Row{Format::rtf, mask<read_rtf>},
    Row{Format::eml, unpack<read_mail>},
    Row{Format::typst, mask<read_typst>},
};
// clang-format on

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

Result<Document> unpack_document(const Row& row, std::string path, std::string_view bytes, const ReadOptions& options) {
  Result<Document> document = std::get<Unpack>(row.read)(std::move(path), bytes, options);
  return document ? std::move(document) : refusal(document.error(), row.format, bytes);
}

}  // namespace

Result<Document> read_document(Format format, std::string path, std::string bytes, const ReadOptions& options) {
  const auto* const row =
      std::find_if(kReaders.begin(), kReaders.end(), [&](const Row& candidate) { return candidate.format == format; });
  assert(row != kReaders.end());
  if (std::holds_alternative<Unpack>(row->read)) return unpack_document(*row, std::move(path), bytes, options);
  Result<Utf8Text> text = as_utf8(std::move(bytes), options.encoding);
  if (!text) return text.error();
  bytes = std::move(text->bytes);
  const bool has_mark = std::string_view(bytes).substr(0, kUtf8Mark.size()) == kUtf8Mark;
  Document document(std::move(path), std::move(bytes));
  if (has_mark) document.hide({0, kUtf8Mark.size()});
  const std::string head(document.source().substr(0, kHeadSize));
  Result<Document> masked = std::get<Mask>(row->read)(std::move(document), options);
  return masked ? std::move(masked) : refusal(masked.error(), format, head);
}

}  // namespace evenhand
