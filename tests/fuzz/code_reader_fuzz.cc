#include <algorithm>
#include <string>
#include <string_view>

#include "fuzz/reader_fuzz.h"

// The first line is the name of the file, which says the language; the rest is the code.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace evenhand;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::string name(input.substr(0, input.find('\n')));
  const std::string_view code = input.substr(std::min(name.size() + 1, input.size()));
  check_reader(Format::code, code, {name, {}});
  ReadOptions all;
  all.strings = all.identifiers = true;
  check_reader(Format::code, code, {name, all});
  return 0;
}
