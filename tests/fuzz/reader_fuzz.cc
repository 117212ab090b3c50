#include "fuzz/reader_fuzz.h"

#include <cstdlib>
#include <string>

#include "base/utf8.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_line_break(char c) { return c == '\n' || c == '\r'; }

}  // namespace

void check_reader(Format format, std::string_view bytes, const ReaderInput& input) {
  const auto document = read_document(format, input.path, std::string(bytes), input.options);
  const auto again = read_document(format, input.path, std::string(bytes), input.options);
  require(document.has_value() == again.has_value());
  if (!document) return;
  const std::string_view source = document->source();
  const bool is_converted = first_invalid_utf8(bytes) || bytes.find('\0') != std::string_view::npos;
  require(is_packed(format) || is_converted || source == bytes);
  require(document->text().size() == source.size() && !first_invalid_utf8(document->text()));
  for (std::size_t i = 0; i < source.size(); ++i) {
    require(is_line_break(source[i]) == is_line_break(document->text()[i]));
  }
  std::size_t done = 0;
  for (const Block& block : document->blocks()) {
    require(done <= block.span.begin && block.span.begin < block.span.end && block.span.end <= source.size());
    done = block.span.end;
  }
  require(document->text() == again->text() && document->blocks() == again->blocks());
}

}  // namespace evenhand
