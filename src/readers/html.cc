#include "readers/html.h"

#include <cstddef>
#include <string_view>

#include "readers/front_matter_prose.h"
#include "readers/html_prose.h"
#include "readers/prose_writer.h"
#include "readers/template_source.h"

namespace evenhand {

Document read_html(Document document) {
  const TemplateSource unmarked(document);
  const std::string_view source = unmarked.text();
  const std::size_t begin = source.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  ProseWriter writer(document, begin);
  writer.cut_by_look();
  unmarked.note_comments(writer);
  add_front_matter(writer, source, document);
  HtmlProse html(source, writer);
  html.begin({});
  html.read_line({writer.done(), source.size()});
  writer.finish();
  return document;
}

}  // namespace evenhand
