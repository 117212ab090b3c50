#include "fuzz/reader_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  evenhand::check_reader(evenhand::Format::commit_message, {reinterpret_cast<const char*>(data), size});
  return 0;
}
