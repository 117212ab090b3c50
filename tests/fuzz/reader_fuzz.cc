#include "fuzz/reader_fuzz.h"

#include <cstdlib>
#include <string>

#include "readers/reader.h"

namespace evenhand {
namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_line_break(char c) { return c == '\n' || c == '\r'; }

}  // namespace

void check_reader(Format format, std::string_view bytes) {
  const auto document = read_document(format, "input", std::string(bytes));
  const auto again = read_document(format, "input", std::string(bytes));
  require(document.has_value() == again.has_value());
  if (!document) return;
  require(document->source() == bytes && document->text().size() == bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) require(is_line_break(bytes[i]) == is_line_break(document->text()[i]));
  std::size_t done = 0;
  for (const Block& block : document->blocks()) {
    require(done <= block.span.begin && block.span.begin < block.span.end && block.span.end <= bytes.size());
    done = block.span.end;
  }
  require(document->text() == again->text() && document->blocks() == again->blocks());
}

}  // namespace evenhand
