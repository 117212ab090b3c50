#include "readers/html_text.h"

#include <algorithm>

#include "readers/entities.h"

namespace evenhand {

void add_html_text(ProseWriter& writer, std::string_view source, Span text) {
  const std::string_view written = source.substr(0, text.end);
  std::size_t begin = text.begin;
  for (std::size_t at = written.find('&', begin); at != std::string_view::npos; at = written.find('&', at + 1)) {
    const auto entity = entity_at(written.substr(at));
    if (!entity) continue;
    writer.prose({begin, at});
    begin = at + entity->size;
    if (entity->character.empty()) {
      writer.part();
    } else {
      writer.replaced({at, begin}, entity->character);
    }
  }
  writer.prose({begin, text.end});
}

}  // namespace evenhand
