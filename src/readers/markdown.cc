#include "readers/markdown.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "readers/front_matter_prose.h"
#include "readers/jsx_lines.h"
#include "readers/markdown_prose.h"
#include "readers/mdx_marks.h"
#include "readers/template_marks.h"
#include "readers/template_source.h"
#include "readers/text.h"

namespace evenhand {
namespace {

// Beyond this, md4c's own 32-bit counts of marks and lines come near their end.
constexpr std::size_t kLargest = std::size_t{512} << 20U;

Document start_again(const Document& document, std::size_t hidden) {
  Document fresh(document.path(), std::string(document.source()));
  fresh.hide({0, hidden});
  return fresh;
}

std::size_t size_of_byte_order_mark(const Document& document) {
  return document.source().substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

enum class Dialect : std::uint8_t { plain, mdx };

// <Tabs.Item> is no tag to Markdown. Lengths stay.
std::string with_plain_tag_names(std::string_view source) {
  std::string plain(source);
  for (std::size_t at = plain.find('<'); at != std::string::npos; at = plain.find('<', at)) {
    ++at;
    if (at < plain.size() && plain[at] == '/') ++at;
    for (; at < plain.size() && (is_ascii_alphanumeric(plain[at]) || plain[at] == '.' || plain[at] == '_'); ++at) {
      if (plain[at] == '.') plain[at] = '-';
    }
  }
  return plain;
}

// Whether the parser came to the end.
bool read_with(Tables tables, Dialect dialect, Document& document) {
  const TemplateSource unmarked(
      document, dialect == Dialect::mdx ? find_mdx_marks(document.source()) : find_template_marks(document.source()));
  const bool is_mdx = dialect == Dialect::mdx;
  const std::string source = is_mdx ? with_plain_tag_names(unmarked.text()) : std::string();
  MarkdownInput input = {is_mdx ? source : unmarked.text(), tables, std::nullopt};
  if (is_mdx) input.jsx_lines = find_jsx_lines(source);
  ProseWriter writer(document, size_of_byte_order_mark(document));
  writer.cut_by_look();
  unmarked.note_comments(writer);
  add_front_matter(writer, input.source, document);
  if (!add_markdown(writer, input)) return false;
  writer.finish();
  return true;
}

Document read(Dialect dialect, Document document) {
  if (document.source().size() > kLargest) return read_text(std::move(document));
  for (const Tables tables : {Tables::read, Tables::ignored}) {
    if (read_with(tables, dialect, document)) return document;
    document = start_again(document, size_of_byte_order_mark(document));
  }
  return read_text(std::move(document));
}

}  // namespace

Document read_markdown(Document document) { return read(Dialect::plain, std::move(document)); }

Document read_mdx(Document document) { return read(Dialect::mdx, std::move(document)); }

}  // namespace evenhand
