#include "fuzz/reader_fuzz.h"

// The build says which format: EVENHAND_FORMAT is the name of one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  evenhand::check_reader(evenhand::Format::EVENHAND_FORMAT, {reinterpret_cast<const char*>(data), size});
  return 0;
}
