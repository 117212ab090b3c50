#include "readers/hard_pieces.h"

#include "readers/pieces_of_formats.h"

namespace evenhand {

const std::vector<std::string_view>& hard_pieces(Format format) {
  static const Pieces kNone;
  switch (format) {
    case Format::text:
    case Format::markdown:
      return template_pieces();
    case Format::mdx:
      return mdx_pieces();
    case Format::csv:
    case Format::tsv:
    case Format::json:
    case Format::jsonl:
    case Format::yaml:
    case Format::toml:
    case Format::ipynb:
      return data_pieces();
    case Format::po:
    case Format::subtitles:
      return message_pieces();
    case Format::rtf:
      return rtf_pieces();
    case Format::html:
      return html_pieces();
    case Format::rst:
      return rst_pieces();
    case Format::asciidoc:
      return asciidoc_pieces();
    case Format::latex:
      return latex_pieces();
    case Format::man:
      return man_pieces();
    case Format::org:
      return org_pieces();
    case Format::typst:
      return typst_pieces();
    default:
      return kNone;
  }
}

}  // namespace evenhand
