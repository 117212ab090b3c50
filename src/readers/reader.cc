#include "readers/reader.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "document/line_index.h"
#include "readers/asciidoc.h"
#include "readers/csv.h"
#include "readers/docx.h"
#include "readers/epub.h"
#include "readers/html.h"
#include "readers/json.h"
#include "readers/latex.h"
#include "readers/man.h"
#include "readers/markdown.h"
#include "readers/odf.h"
#include "readers/org.h"
#include "readers/pdf.h"
#include "readers/pptx.h"
#include "readers/rst.h"
#include "readers/source_code.h"
#include "readers/text.h"
#include "readers/toml.h"
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
};
// clang-format on

struct ByteOrderMark {
  std::string_view bytes;
  std::string_view encoding;
};

// UTF-32 first: its little-endian mark begins with that of UTF-16.
constexpr std::array<ByteOrderMark, 4> kForeignMarks = {{
    {std::string_view("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
    {std::string_view("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
    {std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    {std::string_view("\xFE\xFF", 2), "UTF-16BE"},
}};

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

Error not_utf8(std::string_view bytes, std::size_t offset) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(bytes[offset]);
  const Position position = LineIndex(bytes).position(offset);
  return {"not UTF-8 (byte 0x" + std::string{kDigits[byte >> 4U], kDigits[byte & 0xFU]} + " at line " +
          std::to_string(position.line) + ", column " + std::to_string(position.column) +
          "); convert it, for example with iconv -f windows-1252 -t utf-8"};
}

}  // namespace

std::optional<Error> obstacle_to_reading(std::string_view bytes) {
  for (const auto& [mark, encoding] : kForeignMarks) {
    if (bytes.substr(0, mark.size()) != mark) continue;
    const std::string name(encoding);
    return Error{"not UTF-8 but " + name + "; convert it, for example with iconv -f " + name + " -t utf-8"};
  }
  if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
    return Error{"binary (NUL byte at offset " + std::to_string(zero) + ")"};
  }
  if (const auto offset = first_invalid_utf8(bytes)) return not_utf8(bytes, *offset);
  return std::nullopt;
}

Result<Document> read_document(Format format, std::string path, std::string bytes, const ReadOptions& options) {
  const auto* const row =
      std::find_if(kReaders.begin(), kReaders.end(), [&](const Row& candidate) { return candidate.format == format; });
  assert(row != kReaders.end());
  if (const auto* const unpack = std::get_if<Unpack>(&row->read)) return (*unpack)(std::move(path), bytes, options);
  if (auto error = obstacle_to_reading(bytes)) return *std::move(error);
  const bool has_mark = std::string_view(bytes).substr(0, kUtf8Mark.size()) == kUtf8Mark;
  Document document(std::move(path), std::move(bytes));
  if (has_mark) document.hide({0, kUtf8Mark.size()});
  return std::get<Mask>(row->read)(std::move(document), options);
}

}  // namespace evenhand
