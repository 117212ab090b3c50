#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "app/stream_record.h"
#include "base/utf8.h"
#include "report/stream_result.h"

// Any bytes, as a line of a stream. What must hold: no crash, no hang, a text that can be read or words that say why
// there is none, and an answer in one line of UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  const StreamRecord record = parse_stream_record(line, {"text", "/a/id", "genre"});
  if (record.error ? record.error->message.empty() : first_invalid_utf8(record.text).has_value()) std::abort();
  StreamResult result{"x", 1, record.id, {}, {}};
  if (record.error) result.error = record.error->message;
  const std::string answer = write_stream_result(result, {});
  if (answer.find('\n') + 1 != answer.size() || first_invalid_utf8(answer)) std::abort();
  return 0;
}
