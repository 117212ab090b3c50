#include "readers/markdown.h"

#include <algorithm>
#include <string>
#include <utility>

#include "readers/front_matter.h"
#include "readers/markdown_prose.h"
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

void add_fields(ProseWriter& writer, const FrontMatter& front_matter) {
  writer.set_kind({{}, Block::Kind::field});
  for (const auto& lines : front_matter.fields) {
    for (const Span line : lines) {
      writer.part();
      writer.prose(line);
    }
    writer.end_block();
  }
  writer.pass(front_matter.end);
}

std::size_t size_of_byte_order_mark(const Document& document) {
  return document.source().substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

}  // namespace

Document read_markdown(Document document) {
  const std::size_t begin = size_of_byte_order_mark(document);
  if (document.source().size() > kLargest) return read_text(std::move(document));
  const auto front_matter = find_front_matter(document.source(), begin);
  for (const Tables tables : {Tables::read, Tables::ignored}) {
    ProseWriter writer(document, begin);
    if (front_matter) add_fields(writer, *front_matter);
    if (front_matter && front_matter->genre) document.declare_genre(*front_matter->genre);
    if (add_markdown(writer, document.source(), tables)) {
      writer.finish();
      return document;
    }
    document = start_again(document, begin);
  }
  return read_text(std::move(document));
}

}  // namespace evenhand
