#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "readers/assumed_definitions.h"
#include "readers/piece_end.h"
#include "readers/reader.h"

using namespace evenhand;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// Every piece takes something, ends between two characters, and what it carries over is whole lines.
void read_in_pieces(Format format, std::string_view text, std::size_t most) {
  std::string carried;
  while (text.size() > most) {
    const std::string own(text.substr(0, most));
    const std::string before = carried.empty() ? carried : "\n" + assumed_definitions(own) + "\n" + carried;
    const Result<Document> document = read_document(format, "fuzzed", before + own);
    if (!document) return;  // Cut inside of a character.
    const PieceEnd end = find_piece_end(*document, before.size());
    require(end.end > before.size() && end.end <= before.size() + own.size());
    require(!end.carried.empty() && end.carried.front() == '\n' && end.carried.back() == '\n');
    const std::size_t taken = end.end - before.size();
    require(!is_utf8_continuation(text[taken]));
    text.remove_prefix(taken);
    carried = end.carried;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (first_invalid_utf8(text) || text.find('\0') != std::string_view::npos) return 0;
  for (const Format format : {Format::text, Format::markdown}) {
    for (const std::size_t most : {64U, 500U}) read_in_pieces(format, text, most);
  }
  return 0;
}
