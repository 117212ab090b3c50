#include "fuzz/reader_fuzz.h"

#include <cstdio>
#include <cstdlib>

#include "base/utf8.h"
#include "readers/soundness.h"

namespace evenhand {
namespace {

void require(bool holds, std::string_view promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(promise.size()), promise.data());
  std::abort();
}

}  // namespace

void check_reader(Format format, std::string_view bytes, const ReaderInput& input) {
  const auto document = read_document(format, input.path, std::string(bytes), input.options);
  const auto again = read_document(format, input.path, std::string(bytes), input.options);
  require(document.has_value() == again.has_value(), "what is read once is read again");
  if (!document) return require(!document.error().message.empty(), "a refusal has a reason");
  const bool is_converted = first_invalid_utf8(bytes) || bytes.find('\0') != std::string_view::npos;
  require(is_packed(format) || is_converted || document->source() == bytes, "the source is the bytes");
  const std::string_view broken = broken_promise(*document);
  require(broken.empty(), broken);
  require(document->text() == again->text() && document->blocks() == again->blocks(), "the same is read again");
}

}  // namespace evenhand
