#include "readers/front_matter_prose.h"

#include "readers/front_matter.h"

namespace evenhand {

void add_front_matter(ProseWriter& writer, std::string_view source, Document& document) {
  const auto front_matter = find_front_matter(source, writer.done());
  if (!front_matter) return;
  writer.set_kind({{}, Block::Kind::field});
  for (const auto& lines : front_matter->fields) {
    for (const Span line : lines) {
      writer.part();
      writer.prose(line);
    }
    writer.end_block();
  }
  writer.pass(front_matter->end);
  if (front_matter->genre) document.declare_genre(*front_matter->genre);
}

}  // namespace evenhand
