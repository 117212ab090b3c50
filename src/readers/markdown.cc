#include "readers/markdown.h"

#include <algorithm>
#include <string>
#include <utility>

#include "readers/front_matter_prose.h"
#include "readers/markdown_prose.h"
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

}  // namespace

Document read_markdown(Document document) {
  const std::size_t begin = size_of_byte_order_mark(document);
  if (document.source().size() > kLargest) return read_text(std::move(document));
  for (const Tables tables : {Tables::read, Tables::ignored}) {
    const TemplateSource unmarked(document);
    ProseWriter writer(document, begin);
    unmarked.note_comments(writer);
    add_front_matter(writer, unmarked.text(), document);
    if (add_markdown(writer, unmarked.text(), tables)) {
      writer.finish();
      return document;
    }
    document = start_again(document, begin);
  }
  return read_text(std::move(document));
}

}  // namespace evenhand
